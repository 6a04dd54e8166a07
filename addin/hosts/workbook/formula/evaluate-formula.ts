import { isCellError, type CellError, type CellValue } from '../../../../src/base/grid';
import type { Cell } from '../../../../src/base/cell';
import { finite, type Call, type FunctionTable } from './formula-function';
import { LOGIC_FUNCTIONS } from './logic-functions';
import { NUMBER_FUNCTIONS } from './number-functions';
import { parseFormula, type Expression, type Reference } from './parse-formula';
import { PLACE_FUNCTIONS } from './place-functions';
import { TEXT_FUNCTIONS } from './text-functions';
import {
  compare,
  DIVIDED_BY_ZERO,
  firstOf,
  NOT_A_VALUE,
  numberOf,
  spread,
  wordsOf,
  type Block,
  type Value,
} from './value';

/** What a formula finds around it. */
export interface Surroundings {
  /** Where the formula stands. */
  readonly cell: Cell;
  /** The values at a place; an error where there is no such place. */
  read(reference: Reference): Block | CellError;
}

const FUNCTIONS: ReadonlyMap<string, FunctionTable[string]> = new Map(
  [LOGIC_FUNCTIONS, NUMBER_FUNCTIONS, TEXT_FUNCTIONS, PLACE_FUNCTIONS].flatMap((table) =>
    Object.entries(table),
  ),
);

/** Whether a function of this name can be worked out here. */
export function knowsFunction(name: string): boolean {
  return FUNCTIONS.has(name);
}

/**
 * What a formula's cell shows. Of several values it is the first, as where a spreadsheet spills them from this cell on;
 * a blank is 0.
 */
export function evaluateFormula(
  formula: string,
  surroundings: Surroundings,
): NonNullable<CellValue> {
  const { expression } = parseFormula(formula);
  const value = firstOf(evaluate(expression, surroundings)) ?? 0;
  // No spreadsheet shows a negative zero.
  return value === 0 ? 0 : value;
}

function evaluate(expression: Expression, surroundings: Surroundings): Value {
  const inner = (each: Expression): Value => evaluate(each, surroundings);
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference':
      return surroundings.read(expression);
    case 'operation': {
      const { operator, operands } = expression;
      return spread(operands.map(inner), ([a = null, b]) =>
        b === undefined ? combineOne(operator, a) : combineTwo(operator, a, b),
      );
    }
    case 'call':
      return callFunction(expression.name, {
        args: expression.args,
        cell: surroundings.cell,
        evaluate: inner,
      });
  }
}

function callFunction(name: string, call: Call): Value {
  const found = FUNCTIONS.get(name);
  if (!found) return { error: '#NAME?' };
  const [least, most] = found.takes;
  const count = call.args.length;
  return count < least || count > most ? NOT_A_VALUE : found.compute(call);
}

function combineOne(operator: string, value: CellValue): CellValue {
  if (operator === '+') return value;
  const number = numberOf(value);
  if (typeof number === 'object') return number;
  return operator === '%' ? number / 100 : -number;
}

function combineTwo(operator: string, a: CellValue, b: CellValue): CellValue {
  switch (operator) {
    case '&': {
      const [left, right] = [wordsOf(a), wordsOf(b)];
      if (isCellError(left)) return left;
      return isCellError(right) ? right : left + right;
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const [left, right] = [numberOf(a), numberOf(b)];
      if (isCellError(left)) return left;
      return isCellError(right) ? right : finite(calculated(operator, left, right));
    }
    default: {
      const order = compare(a, b);
      return isCellError(order) ? order : holds(operator, order);
    }
  }
}

function calculated(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): CellValue {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? DIVIDED_BY_ZERO : a / b;
    case '^':
      return a ** b;
  }
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
