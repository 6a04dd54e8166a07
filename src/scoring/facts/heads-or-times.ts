import type { Line } from '../line';
import type { Statement } from './statement';

/** 全年不少于4次, 每月: the item asks for the same more than once. */
const OFTEN = /(?:[2-9]|1\d|[二两三四五六七八九十])[次场期]|每(?:个?月|季度?|周|半年|两个?月)/;

/**
 * 社区服务有2人没参加, where the standard counts 人次 and the item asks for four services: how many of them each of the two missed
 * is not told (F79). One day, one month or one of the services says which.
 */
export function leavesTimesOpen(line: Line, statement: Statement, item: string): boolean {
  if (line.unit !== '人次' || !OFTEN.test(item)) return false;
  const { claim, months, dates, quarters, occasion, each, persons } = statement;
  if (months.length + dates + quarters.length > 0 || occasion !== '' || each) return false;
  if (claim.kind === 'absent') return persons > 0;
  return claim.kind === 'gap' && /^[人名位]$/.test(claim.unit);
}
