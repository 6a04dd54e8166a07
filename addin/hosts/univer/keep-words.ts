import { Quantity, type Injector } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

/** Functions that take words in quotation marks as they stand. */
const PLAIN = [
  'IF',
  'IFERROR',
  'SUBSTITUTE',
  'FIND',
  'LEFT',
  'RIGHT',
  'MID',
  'TRIM',
  'COUNTIF',
  'COUNTIFS',
] as const;

/**
 * Words in quotation marks stay words, as in Excel: at every calculation Univer looks whether they are a date or a time, which costs
 * more than all the rest of the formula. True once the engine is there.
 */
export function keepWords(injector: Injector): boolean {
  const functions = injector.get(IFunctionService, Quantity.OPTIONAL);
  if (!functions?.hasExecutor(PLAIN[0])) return false;
  for (const name of PLAIN) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
  return true;
}
