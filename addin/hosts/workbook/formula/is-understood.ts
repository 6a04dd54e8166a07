import { isCellError } from '../../../../src/base/grid';
import { knowsFunction } from './evaluate-formula';
import { parseFormula, type Expression } from './parse-formula';

/** Whether all that a formula says can be calculated here; names, tables, other workbooks, spans of sheets and functions we lack cannot. */
export function isUnderstood(formula: string): boolean {
  const { expression, references } = parseFormula(formula);
  // No sheet has such a name: another workbook is meant, or all sheets from one to another.
  if (references.some(({ sheet }) => /[:[\]]/.test(sheet ?? ''))) return false;
  return isKnown(expression);
}

function isKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case 'reference':
      return true;
    case 'constant':
      // What has no meaning here was parsed as this error.
      return !isCellError(expression.value) || expression.value.error !== '#NAME?';
    case 'operation':
      return expression.operands.every(isKnown);
    case 'call':
      return knowsFunction(expression.name) && expression.args.every(isKnown);
  }
}
