import type { Book } from './book';
import type { EmulatedObject, Wire } from './emulated-object';
import type { QueryInfo } from './request';

/** Answers a `load`: the named properties, or every one the emulator knows where none is named. */
export function answerQuery(book: Book, object: EmulatedObject, info: QueryInfo): Wire {
  const names = [...(info.Select ?? []), ...info.Expand.map((name) => `${name}/*`)];
  const wanted = names.length === 0 ? ['*'] : names;
  return answer(book, object, wanted, info);
}

function answer(
  book: Book,
  object: EmulatedObject,
  names: readonly string[],
  { Top, Skip }: Pick<QueryInfo, 'Top' | 'Skip'> = {},
): Wire {
  if (object.isNull) return null;
  if (!object.items) return properties(book, object, names);
  const from = Skip ?? 0;
  const items = object.items().slice(from, Top === undefined ? undefined : from + Top);
  return {
    _Items: items.map((item) => ({ ...item.identity, ...properties(book, item, names) })),
  };
}

function properties(
  book: Book,
  object: EmulatedObject,
  names: readonly string[],
): Readonly<Record<string, Wire>> {
  const answered: Record<string, Wire> = {};
  const below = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split('/').filter((part) => part !== 'items');
    if (first === '*' || first === '$all') {
      for (const [each, read] of Object.entries(object.reads ?? {})) answered[each] = read();
      continue;
    }
    const wire = pascal(first);
    if (rest.length > 0) below.set(wire, [...(below.get(wire) ?? []), rest.join('/')]);
    else if (object.reads?.[wire]) answered[wire] = object.reads[wire]();
    else if (object.objects?.[wire]) below.set(wire, [...(below.get(wire) ?? []), '*']);
    else book.lack(`${object.type}.${wire}`);
  }
  for (const [name, rest] of below) {
    const child = object.objects?.[name];
    answered[name] = child
      ? answer(book, child({ values: [], objects: [] }), rest)
      : book.lack(`${object.type}.${name}`);
  }
  return answered;
}

function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
