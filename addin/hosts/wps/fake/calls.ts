/** Every member the add-in touched, in order: `Range.Value2` read, `Range.Value2=` written. */
export interface Calls {
  readonly all: readonly string[];
  /** How often members of this name were touched; without a name, how often any. */
  count(member?: string): number;
  clear(): void;
}

interface Planned {
  readonly member: string;
  times: number;
  after: number;
}

/** The application's door: notes every access, and throws what was planned or what a cell being edited forbids. */
export interface Door {
  readonly calls: Calls;
  /** Lets accesses of the member fail, `times` times after `after` good ones. */
  failOn(member: string, times?: number, after?: number): void;
  /** While somebody types into a cell nothing but `Application.Ready` answers. */
  editing: boolean;
  pass(member: string): void;
}

export function createDoor(): Door {
  const all: string[] = [];
  const planned: Planned[] = [];
  const failure = (member: string): boolean => {
    const plan = planned.find((each) => each.member === member && each.times > 0);
    if (!plan) return false;
    if (plan.after > 0) {
      plan.after -= 1;
      return false;
    }
    plan.times -= 1;
    return true;
  };
  const door: Door = {
    calls: {
      all,
      count: (member) =>
        member === undefined ? all.length : all.filter((each) => each === member).length,
      clear: () => {
        all.length = 0;
      },
    },
    failOn: (member, times = 1, after = 0) => {
      planned.push({ member, times, after });
    },
    editing: false,
    pass: (member) => {
      all.push(member);
      if (door.editing && member !== 'Application.Ready')
        throw new Error('0x800AC472: a cell is being edited');
      if (failure(member)) throw new Error(`1004: told to fail on ${member}`);
    },
  };
  return door;
}
