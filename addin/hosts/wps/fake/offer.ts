/** What stands before every member of every object: it counts, and throws where the application would not answer. */
export interface Gate {
  pass(member: string): void;
}

/**
 * Offers an object as the application would: reading `Range.Value2` passes the gate under that name, writing it under
 * `Range.Value2=`. A member the fake does not have fails loudly, so that nobody takes `undefined` for an answer.
 */
export function offer<Members extends object>(gate: Gate, kind: string, members: Members): Members {
  const known = (name: string): string => {
    if (!(name in members)) throw new Error(`fake lacks ${kind}.${name}`);
    return `${kind}.${name}`;
  };
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'string' && name !== 'then' && name !== 'toJSON') gate.pass(known(name));
      return Reflect.get(target, name);
    },
    set: (target, name, value) => {
      gate.pass(`${known(String(name))}=`);
      return Reflect.set(target, name, value);
    },
  });
}
