import type { Statement } from './statement';
import { askWeight as ask } from './weight';
import type { Weight } from './weight';

const WITHOUT = /未经|未报|未批|没有?报|擅自|私自/;
const GIVEN = /(?<![未没])经[^,、;；。]{0,6}(?:批准|同意|批复|审批|备案)|已(?:报批|批准|报备|审批)/;

/** 未经批准异动: whether leave was given decides, so the cell has to say it. */
export function withLeave(weight: Weight, statements: readonly Statement[], cell: string): Weight {
  const asked = statements.some(({ words }) => words.event && words.rule.trigger.includes('未经'));
  if (!asked || weight.kind === 'question' || weight.count === 0 || WITHOUT.test(cell))
    return weight;
  return GIVEN.test(cell) ? { kind: 'count', count: 0, by: [] } : ask('two-readings');
}
