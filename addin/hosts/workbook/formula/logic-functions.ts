import { isCellError, type CellError, type CellValue } from '../../../../src/base/grid';
import {
  isFailure,
  MANY,
  single,
  whole,
  withoutErrors,
  type FormulaFunction,
  type FunctionTable,
} from './formula-function';
import {
  firstOf,
  isBlock,
  isWide,
  NOT_A_VALUE,
  NOT_AVAILABLE,
  spread,
  truthOf,
  type Value,
} from './value';

/** Choosing between values, and asking what kind of value one is. */
export const LOGIC_FUNCTIONS: FunctionTable = {
  IF: {
    takes: [2, 3],
    compute: ({ args: [condition, then, otherwise], evaluate }) => {
      if (!condition || !then) return NOT_A_VALUE;
      const asked = evaluate(condition);
      const other = (): Value => (otherwise ? evaluate(otherwise) : false);
      if (isWide(asked)) return spread([asked, evaluate(then), other()], chooseBetween);
      const truth = truthOf(firstOf(asked));
      if (typeof truth === 'object') return truth;
      return truth ? evaluate(then) : other();
    },
  },
  IFS: {
    takes: [2, MANY],
    compute: ({ args, evaluate }) => {
      for (let at = 0; at + 1 < args.length; at += 2) {
        const [condition, then] = [args[at], args[at + 1]];
        if (!condition || !then) return NOT_A_VALUE;
        const truth = truthOf(firstOf(evaluate(condition)));
        if (typeof truth === 'object') return truth;
        if (truth) return evaluate(then);
      }
      return NOT_AVAILABLE;
    },
  },
  IFERROR: insteadOf(isCellError),
  IFNA: insteadOf(isNotAvailable),
  AND: overTruths((truths) => truths.every(Boolean)),
  OR: overTruths((truths) => truths.some(Boolean)),
  NOT: single([1, 1], (value = null) => {
    const truth = truthOf(value);
    return typeof truth === 'object' ? truth : !truth;
  }),
  TRUE: single([0, 0], () => true),
  FALSE: single([0, 0], () => false),
  NA: single([0, 0], () => NOT_AVAILABLE),
  ISNUMBER: single([1, 1], (value) => typeof value === 'number'),
  ISTEXT: single([1, 1], (value) => typeof value === 'string'),
  ISNONTEXT: single([1, 1], (value) => typeof value !== 'string'),
  ISLOGICAL: single([1, 1], (value) => typeof value === 'boolean'),
  ISBLANK: single([1, 1], (value) => value === null),
  ISERROR: single([1, 1], (value = null) => isCellError(value)),
  ISERR: single([1, 1], (value = null) => isCellError(value) && !isNotAvailable(value)),
  ISNA: single([1, 1], (value = null) => isNotAvailable(value)),
  N: whole([1, 1], (value = null) => {
    const first = firstOf(value);
    if (typeof first === 'boolean') return first ? 1 : 0;
    return typeof first === 'number' || isCellError(first) ? first : 0;
  }),
  T: whole([1, 1], (value = null) => {
    const first = firstOf(value);
    return typeof first === 'string' || isCellError(first) ? first : '';
  }),
};

function isNotAvailable(value: CellValue): boolean {
  return isCellError(value) && value.error === NOT_AVAILABLE.error;
}

function chooseBetween([condition, then, otherwise]: readonly CellValue[]): CellValue {
  const truth = truthOf(condition ?? null);
  if (typeof truth === 'object') return truth;
  return (truth ? then : otherwise) ?? null;
}

function insteadOf(isWrong: (value: CellValue) => boolean): FormulaFunction {
  return {
    takes: [2, 2],
    compute: ({ args: [asked, instead], evaluate }) => {
      if (!asked || !instead) return NOT_A_VALUE;
      const value = evaluate(asked);
      if (!isWide(value)) return isWrong(firstOf(value)) ? evaluate(instead) : value;
      return spread([value, evaluate(instead)], ([first = null, second = null]) =>
        isWrong(first) ? second : first,
      );
    },
  };
}

function overTruths(conclude: (truths: readonly boolean[]) => boolean): FormulaFunction {
  return whole([1, MANY], (...values) => {
    const truths = withoutErrors(values.flatMap(truthsIn));
    if (isFailure(truths)) return truths;
    return truths.length === 0 ? NOT_A_VALUE : conclude(truths);
  });
}

/** Texts and blanks in cells say nothing. */
function truthsIn(value: Value): readonly (boolean | CellError)[] {
  if (!isBlock(value)) return [truthOf(value)];
  const saying = value.rows.flat().filter((each) => each !== null && typeof each !== 'string');
  return saying.map(truthOf);
}
