/** Characters, and bytes as Linux counts them; a folder's path comes on top of both. */
const MOST = { characters: 80, bytes: 240 };

/** Names Windows keeps for devices, whatever ends them. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** A file's name that every system takes and no other file of the folder has: 「附件2评分细则（第一组）.xlsx」; a workbook unless told otherwise. */
export function nameFile(stem: string, taken: ReadonlySet<string>, suffix = '.xlsx'): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const wanted = cleanStem(stem);
  const plain = `${shorten(wanted, suffix.length, suffix.length)}${suffix}`;
  if (!used.has(plain.toLowerCase())) return plain;
  for (let copy = 2; ; copy += 1) {
    const mark = `（${copy}）`;
    const name = `${shorten(wanted, mark.length + suffix.length, 3 * mark.length + suffix.length)}${mark}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function cleanStem(stem: string): string {
  const clean = stem
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '') return '表';
  return RESERVED.test(clean) ? `表${clean}` : clean;
}

/** Cuts without splitting a character in two; nothing a system drops may stand at the end. */
function shorten(stem: string, less: number, lessBytes: number): string {
  let cut = '';
  let bytes = lessBytes;
  for (const character of stem) {
    bytes += utf8Length(character);
    const length = cut.length + character.length + less;
    if (length > MOST.characters || bytes > MOST.bytes) break;
    cut += character;
  }
  return cut.replace(/[\s.]+$/, '');
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
