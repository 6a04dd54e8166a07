/** Where a part breaks the rules of XML (tags, attributes, characters, entities); null when it is well formed. For tests: programs "repair" what we write when it is not. */
export function faultOfXml(xml: string): string | null {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  const token =
    /<\?[\s\S]*?\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
  while (at < xml.length) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) return `at ${at}: ${xml.slice(at, at + 40)}`;
    const [whole, closed, opened, attributes = '', empty] = match;
    at = token.lastIndex;
    if (badText(whole)) return `characters: ${whole.slice(0, 40)}`;
    if (closed !== undefined && open.pop() !== closed) return `closes ${closed}`;
    if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map((name) => name[1]);
      if (new Set(names).size !== names.length) return `attribute twice in ${opened}`;
      if (empty === '') open.push(opened);
    }
    const isText = !whole.startsWith('<') && whole.trim() !== '';
    if (isText && open.length === 0) return `text outside: ${whole.slice(0, 40)}`;
  }
  return open.length > 0 || roots !== 1 ? `${roots} roots, open: ${open.join(' ')}` : null;
}

function badText(text: string): boolean {
  const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
  return bareAmpersand.test(text) || [...text].some((letter) => !mayStandInXml(letter));
}

/** XML knows no control characters but tab and line ends, and no half letters. */
function mayStandInXml(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
