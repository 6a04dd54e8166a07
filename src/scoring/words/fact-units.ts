import { inUnitOf } from './count-steps';
import type { Line } from '../line';

const UNITS_OF: Readonly<Record<string, RegExp>> = {
  次: /^[次回场期堂节轮遍个]$/,
  项: /^([项个条处件起种类份]|方面)$/,
  人: /^([人名位]|人次)$/,
  人次: /^([人名位次]|人次)$/,
  起: /^[起件次例宗个项]$/,
};

/** Whether a figure in this unit can count the line's faults. 3个月 counts months, of which a monthly line has one each. */
export function countsFor(unit: string, line: Line): 'fits' | 'months' | 'no' {
  if (line.unit === null || unit === '') return 'fits';
  if (/^(月|个月)$/.test(unit)) return 'months';
  if (inUnitOf(line, 1, unit) !== null) return 'fits';
  if (isRate(unit) && isRate(line.unit)) return 'fits';
  const fitting = UNITS_OF[line.unit];
  if (fitting === undefined) return unit === line.unit ? 'fits' : 'no';
  if (fitting.test(unit)) return 'fits';
  return line.control === 'check' && /^[次项个场期件处份]$/.test(unit) ? 'fits' : 'no';
}

function isRate(unit: string): boolean {
  return unit === '%' || unit === '个百分点';
}
