/** One word of a formula; `sheet` is what stands before `!`, unquoted. */
export type Token =
  | { readonly kind: 'number' | 'text' | 'error' | 'name' | 'sign'; readonly text: string }
  | { readonly kind: 'place'; readonly sheet: string | null; readonly text: string };

const QUOTED = String.raw`'(?:[^']|'')+'`;
const BARE = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const PLACE = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+`;

/** What stands for a reference into a sheet that is gone may have a place behind it. */
const ERROR = String.raw`#(?:REF!(?:${CELL}(?::${CELL})?)?|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!)`;

/** Groups: text; error; quoted and bare sheet, place; number; name; sign. Counted, for of named ones an object is made with every word. */
const WORDS = [
  String.raw`"((?:[^"]|"")*)"`,
  String.raw`(?:(?:${QUOTED}|${BARE})!)?(${ERROR})`,
  String.raw`(?:(?:(${QUOTED})|(${BARE}))!)?(${PLACE})(?![\p{L}\p{N}_.(!])`,
  String.raw`((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)`,
  String.raw`(${BARE})`,
  String.raw`(<=|>=|<>|[-+*/^&=<>%(),])`,
];

const WORD = new RegExp(String.raw`\s*(?:${WORDS.join('|')})\s*`, 'iuy');

/** The words of a formula after its `=`; null where something stands there that is none. */
export function readTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  WORD.lastIndex = 1;
  while (WORD.lastIndex < formula.length) {
    const found = WORD.exec(formula);
    if (!found) return null;
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf(found: readonly (string | undefined)[]): Token {
  const [, text, error, quoted, bare = null, place, number, name, sign = ''] = found;
  if (text !== undefined) return { kind: 'text', text: text.replaceAll('""', '"') };
  if (error !== undefined)
    return { kind: 'error', text: /^#REF!/i.test(error) ? '#REF!' : error.toUpperCase() };
  if (place !== undefined) {
    const sheet = quoted === undefined ? bare : quoted.slice(1, -1).replaceAll("''", "'");
    return { kind: 'place', sheet, text: place };
  }
  if (number !== undefined) return { kind: 'number', text: number };
  if (name !== undefined) return { kind: 'name', text: name.toUpperCase() };
  return { kind: 'sign', text: sign };
}
