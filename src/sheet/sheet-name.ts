const LONGEST = 31;

/** A sheet name for a unit that every host accepts and no sheet of the workbook has yet: 「州甲局」, then 「州甲局（2）」. */
export function nameSheet(unit: string, taken: ReadonlySet<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  // Excel keeps 「History」 for itself.
  used.add('history');
  const wanted = cleanName(unit);
  const plain = shorten(wanted, LONGEST);
  if (!used.has(plain.toLowerCase())) return plain;
  for (let copy = 2; ; copy += 1) {
    const suffix = `（${copy}）`;
    const name = shorten(wanted, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A sheet's name as formulas write it, apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheets of this workbook that a formula looks at; neither those of other workbooks, nor what stands in a text. */
export function sheetNamesIn(formula: string): readonly string[] {
  const names = [...formula.matchAll(REFERENCE)].map(
    ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '',
  );
  return [...new Set(names)].filter((name) => name !== '' && !/[[\]:]/.test(name));
}

/** A text, an error's name, or a sheet's name before its 「!」. */
const REFERENCE = /"(?:[^"]|"")*"|#[A-Z/0]+[!?]|'((?:[^']|'')+)'!|([^\s'"!(),;+\-*/^&=<>{}#]+)!/g;

function cleanName(unit: string): string {
  const clean = unit
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/^['\s]+|['\s]+$/g, '');
  return clean === '' ? '表' : clean;
}

/** Cuts without splitting a character in two, and without leaving an apostrophe at the end. */
function shorten(name: string, most: number): string {
  let cut = '';
  for (const character of name) {
    if (cut.length + character.length > most) break;
    cut += character;
  }
  return cut.replace(/['\s]+$/, '');
}
