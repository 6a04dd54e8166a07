import type { Question } from '../fact';
import type { Line } from '../line';
import type { Statement } from './statement';
import type { Gap } from './weight';

/** Missing without a number: the months, days or people named give it, or that there was none at all. */
export function absentGap(
  statement: Statement,
  claim: Statement['claim'] & { kind: 'absent' },
  line: Line,
  due: number | null,
  monthly: number | null,
): Gap | { readonly code: Question['code'] } {
  const { months, dates, persons, quarters } = statement;
  const gap = (count: number): Gap => ({ statement, months, count });
  if (months.length > 0) {
    if (due === null && monthly === null) return gap(months.length);
    if (due === 1 && months.length === 1 && monthly !== null) return gap(1);
    return monthly === null ? { code: 'period-unstated' } : gap(months.length * monthly);
  }
  // 二季度反馈的问题未整改: the quarter is that of the finding.
  if (due === null && quarters.length > 0 && !/反馈|问题/.test(statement.nouns)) {
    return { ...gap(quarters.length), months: quarters.map((quarter) => quarter * 3 - 2) };
  }
  // 4月25日会议负责人缺席: the one day it was.
  const day = due === null && line.unit === '次' && statement.occasion.endsWith('日');
  if (dates > 1 || (dates === 1 && day)) return gap(dates);
  if (due === 1) return gap(1);
  if (persons > 0 && /^人/.test(line.unit ?? '')) return gap(persons);
  if (claim.all && due !== null) return gap(due);
  return { code: 'vague-count' };
}
