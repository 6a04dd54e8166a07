import { parseCell, type Area } from '../../../../src/base/cell';
import type { CellValue } from '../../../../src/base/grid';
import { readTokens, type Token } from './read-tokens';

/** A place in the workbook; `sheet` null is the formula's own sheet. */
export interface Reference {
  readonly kind: 'reference';
  readonly sheet: string | null;
  readonly area: Area;
}

/** A formula's meaning as a tree. */
export type Expression =
  | Reference
  | { readonly kind: 'constant'; readonly value: CellValue }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

export interface ParsedFormula {
  readonly expression: Expression;
  /** Each place once. */
  readonly references: readonly Reference[];
  /** The sheets it names, in lower case. */
  readonly sheets: readonly string[];
}

/** The sheet's last row and column, both counted from 0: `A:A` reaches there. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const STRENGTH: Readonly<Record<string, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 },
};

/** The words of one formula, and how far they are read. */
interface Words {
  readonly tokens: readonly Token[];
  at: number;
  readonly references: Reference[];
}

const parsed = new Map<string, ParsedFormula>();

/** A formula with its `=`. What no spreadsheet would take, and every name it does not know, is `#NAME?`. */
export function parseFormula(formula: string): ParsedFormula {
  const known = parsed.get(formula);
  if (known) return known;
  const words: Words = { tokens: readTokens(formula) ?? [], at: 0, references: [] };
  const whole = parseBinary(words, 0);
  const understood = whole !== null && words.at === words.tokens.length;
  const references = understood ? words.references : [];
  const named = references.flatMap(({ sheet }) => (sheet === null ? [] : [sheet.toLowerCase()]));
  const result = {
    expression: understood ? whole : constant({ error: '#NAME?' }),
    references,
    sheets: [...new Set(named)],
  };
  parsed.set(formula, result);
  return result;
}

function constant(value: CellValue): Expression {
  return { kind: 'constant', value };
}

function takeSign(words: Words, ...signs: readonly string[]): string | null {
  const token = words.tokens[words.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
  words.at += 1;
  return token.text;
}

/** Binary operators bind to the left; only those stronger than `floor` are taken. Null where the words make no sense. */
function parseBinary(words: Words, floor: number): Expression | null {
  let left = parseUnary(words);
  for (;;) {
    const token = words.tokens[words.at];
    const strength = token?.kind === 'sign' ? (STRENGTH[token.text] ?? 0) : 0;
    if (!left || !token || strength <= floor) return left;
    words.at += 1;
    const right = parseBinary(words, strength);
    left = right && { kind: 'operation', operator: token.text, operands: [left, right] };
  }
}

/** A sign before binds stronger than `^`: `-2^2` is 4, as in every spreadsheet. */
function parseUnary(words: Words): Expression | null {
  const sign = takeSign(words, '-', '+');
  if (sign === null) return parsePercent(words);
  const operand = parseUnary(words);
  return operand && { kind: 'operation', operator: sign, operands: [operand] };
}

function parsePercent(words: Words): Expression | null {
  let operand = parseOperand(words);
  while (operand && takeSign(words, '%') !== null)
    operand = { kind: 'operation', operator: '%', operands: [operand] };
  return operand;
}

function parseOperand(words: Words): Expression | null {
  const token = words.tokens[words.at];
  words.at += 1;
  switch (token?.kind) {
    case 'number':
      return constant(Number(token.text));
    case 'text':
      return constant(token.text);
    case 'error':
      return constant({ error: token.text });
    case 'name':
      return parseName(words, token.text);
    case 'place':
      return parsePlace(words, token.sheet, token.text);
    case 'sign':
      return token.text === '(' ? parseInner(words) : null;
    case undefined:
      return null;
  }
}

function parseInner(words: Words): Expression | null {
  const inner = parseBinary(words, 0);
  return takeSign(words, ')') === null ? null : inner;
}

function parseName(words: Words, name: string): Expression | null {
  if (takeSign(words, '(') !== null) {
    const args = parseArguments(words);
    return args && { kind: 'call', name: name.replace(/^_XLFN\./, ''), args };
  }
  if (name === 'TRUE' || name === 'FALSE') return constant(name === 'TRUE');
  return constant({ error: '#NAME?' });
}

/** An argument left out is blank. */
function parseArguments(words: Words): readonly Expression[] | null {
  const args: Expression[] = [];
  if (takeSign(words, ')') !== null) return args;
  for (;;) {
    const token = words.tokens[words.at];
    const leftOut = token?.kind === 'sign' && (token.text === ',' || token.text === ')');
    const argument = leftOut ? constant(null) : parseBinary(words, 0);
    if (!argument) return null;
    args.push(argument);
    const end = takeSign(words, ',', ')');
    if (end === null) return null;
    if (end === ')') return args;
  }
}

function parsePlace(words: Words, sheet: string | null, text: string): Expression | null {
  const area = areaOf(text);
  if (!area) return null;
  const known = words.references.find((each) => each.sheet === sheet && isSame(each.area, area));
  if (known) return known;
  const reference: Reference = { kind: 'reference', sheet, area };
  words.references.push(reference);
  return reference;
}

function isSame(one: Area, other: Area): boolean {
  if (one.top !== other.top || one.left !== other.left) return false;
  return one.bottom === other.bottom && one.right === other.right;
}

/** `B2`, `$B$2:B3`, `A:A` or `2:3`, its corners put in order. */
function areaOf(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const first = parseCell(from) ?? parseCell(`${from}1`) ?? parseCell(`A${from}`);
  const last = parseCell(to) ?? parseCell(`${to}${LAST_ROW + 1}`) ?? parseCell(`XFD${to}`);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
