import { readNumeral } from '../../standard/numeral';

/** 14:30, 下午两点半: the hour of the day; null for what is none. */
export function clockOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { daytime = '', hour, minute, spoken, past, minutes } = groups;
  const named = hour ?? spoken;
  if (named === undefined) return null;
  const told = numberOf(named);
  const late = /[下晚]/.test(daytime) && told < 12 ? 12 : 0;
  return told + late + (past === undefined ? Number(minute ?? minutes ?? 0) / 60 : 0.5);
}

/** 百分之五, 三分之二, 2/3, 八成五, 71.5%. */
export function shareValue(written: string): number {
  const [, whole, part] = /^(.+)分之(.+)$/.exec(written) ?? [];
  if (whole === '百' && part !== undefined) return numberOf(part) / 100;
  if (whole !== undefined && part !== undefined) return numberOf(part) / numberOf(whole);
  const [over, of] = written.split('/');
  if (over !== undefined && of !== undefined) return Number(over) / Number(of);
  const tenths = /^(.+)成(.?)$/.exec(written);
  if (tenths) return numberOf(tenths[1] ?? '') / 10 + (tenths[2] ? numberOf(tenths[2]) / 100 : 0);
  return Number(written.slice(0, -1)) / (written.endsWith('‰') ? 1000 : 100);
}

/** 七十一点二, 三千五, 四万五千, 26.5. */
export function numberOf(written: string): number {
  const [above, below] = written.split('万');
  if (above !== undefined && below !== undefined && below !== '') {
    return numberOf(above) * 10_000 + numberOf(below);
  }
  const [whole = '', part] = written.split('点');
  const value = whole === '百' ? 100 : (readNumeral(whole, 0)?.value ?? NaN);
  if (part === undefined) return value;
  const digits = [...part].map((each) => readNumeral(each, 0)?.value ?? 0).join('');
  return Number(`${value}.${digits}`);
}

const PLACES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100, 亿: 100_000_000 };

/** 12.5 and 万. */
export function scaled(value: number, place: string | undefined): number {
  return value * (PLACES[place ?? ''] ?? 1);
}

/** 一个半小时, 5天半. */
export function halfOf(unit: string | undefined, half: string | undefined): number {
  return /^个半/.test(unit ?? '') || half === '半' ? 0.5 : 0;
}

/** Fractions of a year and of 万元 as they can be told apart. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
