import type { Thing } from './label';
import type { Part, Span } from './rule';
import { ALIASES } from './task-words';

/** Other names staff may use: the name without its quotation marks, and the field's own other names of it. */
function aliasesOf(name: string): readonly string[] {
  const bare = name.replace(/[“”‘’「」《》]/g, '');
  const known = Object.entries(ALIASES).flatMap(([short, others]) =>
    name.endsWith(short) ? others : [],
  );
  return [...(bare === name ? [] : [bare]), ...known];
}

/** A thing that is due, as a part of a rule: listed by name and count (「主题学习讨论1次」), counted by name and target. */
export function partOf(thing: Thing, where: Span['in'], counted: boolean): Part {
  const aliases = aliasesOf(thing.name);
  return {
    label: counted ? thing.name : thing.name + thing.count,
    span: { in: where, ...thing.span },
    target: counted ? thing.target : null,
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}
