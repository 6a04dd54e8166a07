/** `['forms', 0, 'title']` → `forms[0].title`: where something stands in a scheme document. */
export function formatPath(keys: readonly unknown[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}

/** The text at a place of a document; null where there is none. */
export function textAt(document: unknown, path: string): string | null {
  const found = keysOf(path).reduce<unknown>(
    (at, key) => (isHolder(at) && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    document,
  );
  return typeof found === 'string' ? found : null;
}

/** The document with another text at a place; what stands there already is left as it was. */
export function withText(document: unknown, path: string, text: string): unknown {
  return replaceAt(document, keysOf(path), text);
}

function replaceAt(part: unknown, [key, ...deeper]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(part)) {
    return part.map((each: unknown, at) =>
      String(at) === key ? replaceAt(each, deeper, text) : each,
    );
  }
  if (!isHolder(part)) return part;
  const entries = Object.entries(part).map(([own, each]: [string, unknown]) => [
    own,
    own === key ? replaceAt(each, deeper, text) : each,
  ]);
  return Object.fromEntries(entries);
}

/** Every text under a part of a document with its place, in the order it is written. */
export function textsIn(
  part: unknown,
  keys: readonly (string | number)[],
): readonly { readonly path: string; readonly key: string; readonly text: string }[] {
  if (typeof part === 'string') {
    return [{ path: formatPath(keys), key: String(keys.at(-1) ?? ''), text: part }];
  }
  if (Array.isArray(part)) {
    return part.flatMap((each: unknown, at) => textsIn(each, [...keys, at]));
  }
  if (!isHolder(part)) return [];
  return Object.entries(part).flatMap(([key, each]: [string, unknown]) =>
    textsIn(each, [...keys, key]),
  );
}

function keysOf(path: string): string[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
