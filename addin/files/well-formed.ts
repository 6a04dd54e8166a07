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
  // eslint-disable-next-line no-control-regex -- these very characters may not stand in XML
  return (
    bareAmpersand.test(text) || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)
  );
}
