import type { Filler } from '../scheme/record-form';
import type { RosterEntry } from './roster';

type Home = NonNullable<Filler['each']>;

/** What offices call the column of a person's own unit, and of the county; heads come without blanks. 帮扶单位 is another's. */
const HEADS: Readonly<Record<Home, RegExp>> = {
  unit: /^(?:所在|所属|工作|本人所在)?单位(?:名称|全称|[（(]部门[）)])?$/,
  county: /^(?:所在|所属)?(?:县|县区|区县|市县|县市区|县[（(]市、?区[）)])(?:名称)?$/,
};

/** Whether a column says of which unit, or of which county, a person is. */
export function isHomeHead(head: string): boolean {
  return Object.values(HEADS).some((known) => known.test(head));
}

/** The unit a person is of, or the county, as the roster has it; empty where it does not say. A county stands before its unit: 教育局 is in each of them. */
export function homeOf({ details }: Pick<RosterEntry, 'details'>, of: Home): string {
  const [county, unit] = [found(details, HEADS.county), found(details, HEADS.unit)];
  if (of === 'county') return county;
  return unit === '' || unit.startsWith(county) ? unit : `${county}${unit}`;
}

function found(details: RosterEntry['details'], heads: RegExp): string {
  return [...details].find(([head, value]) => heads.test(head) && value !== '')?.[1] ?? '';
}

/** A filler that is everybody's own unit or county and whose people the roster does not tell apart: they stand in one file. */
export interface UnsplitNote {
  readonly filler: string;
  readonly each: Home;
  readonly people: readonly string[];
}

/** What has to be told of fillers whose people should stand in files of their own and do not. One person alone meets nobody there. */
export function unsplitNotes(
  fillers: readonly Filler[],
  shares: readonly {
    readonly filler: string;
    readonly unit?: string;
    readonly entries: readonly RosterEntry[];
  }[],
): readonly UnsplitNote[] {
  return fillers.flatMap(({ title, each }) => {
    const whole = shares.find(({ filler, unit }) => filler === title && unit === undefined);
    if (each === undefined || !whole || whole.entries.length < 2) return [];
    return [{ filler: title, each, people: whole.entries.map(({ name }) => name) }];
  });
}
