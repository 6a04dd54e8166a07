import { parseDecimal, type Fraction } from '../src/base/fraction';
import type { AppraisedUnit, Entry } from '../src/ranking/appraised-unit';
import type { AppraisalRow } from '../src/sheet/appraisal/appraisal-request';
import { randomFrom } from './random';

/** One unit as both sides get it: its scores, 实地核查 in four rounds. */
export interface MadeUpUnit {
  readonly unit: string;
  readonly daily: number;
  readonly field: readonly number[];
  readonly poll: number;
  readonly report: number;
}

const ROUNDS = 4;

/** Units with scores in half points, so that there are ties. */
export function makeUpUnits(n: number): readonly MadeUpUnit[] {
  const random = randomFrom(n);
  const score = (least: number, most: number): number =>
    (Math.floor(random() * (most - least) * 2) + least * 2) / 2;
  return Array.from({ length: n }, (_, at) => ({
    unit: `州${at}局`,
    daily: score(70, 100),
    field: Array.from({ length: ROUNDS }, () => score(60, 98)),
    poll: score(70, 100),
    report: score(12, 20),
  }));
}

export function appraisedUnitOf({ unit, daily, field, poll, report }: MadeUpUnit): AppraisedUnit {
  return {
    unit,
    system: '',
    person: '某甲',
    entries: new Map([
      ['daily', [entryOf(daily)]],
      ['field', field.map(entryOf)],
      ['poll', [entryOf(poll)]],
      ['report', [entryOf(report)]],
    ]),
    past: [
      { inBand: false, person: '某甲' },
      { inBand: false, person: '某甲' },
    ],
    honour: null,
  };
}

function entryOf(score: number): Entry {
  return { kind: 'number', value: exact(score) };
}

function exact(score: number): Fraction {
  const value = parseDecimal(score);
  if (!value) throw new Error('not a decimal');
  return value;
}

/** The unit as a row of a 综合得分表. */
export function appraisalRowOf({ unit, daily, field, poll, report }: MadeUpUnit): AppraisalRow {
  const number = (score: number) => ({ kind: 'number' as const, number: score });
  return {
    unit,
    system: '',
    person: '某甲',
    entries: new Map([
      ['daily', [number(daily)]],
      ['field', field.map(number)],
      ['poll', [number(poll)]],
      ['report', [number(report)]],
    ]),
  };
}
