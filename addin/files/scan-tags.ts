/** One opening tag of a part: its text from `<` to `>`, and where what follows it begins. */
export interface ScannedTag {
  readonly text: string;
  readonly end: number;
}

/** The opening tags of this name in their order. No tree is built and nothing is looked at twice, however crooked the part is. */
export function* scanTags(xml: string, name: string): Generator<ScannedTag> {
  for (const match of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?/?>`, 'g'))) {
    yield { text: match[0], end: match.index + match[0].length };
  }
}

export function isSelfClosing({ text }: ScannedTag): boolean {
  return text.endsWith('/>');
}

/** An attribute as it is written, entities and all; null where the tag has none of that name. */
export function attributeOf({ text }: ScannedTag, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(text)?.[1] ?? null;
}
