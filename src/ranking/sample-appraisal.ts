import { parseDecimal } from '../base/fraction';
import { pointsOfHundredths } from '../base/points';
import type { Appraisal, Component } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisedUnit, Entry } from './appraised-unit';

const points = (value: number) => pointsOfHundredths(Math.round(value * 100));

const GRADED: NonNullable<Component['graded']> = {
  quote: '所属单位按3：5：2评出等次',
  grades: [
    { label: '好', figure: 'good' },
    { label: '较好', figure: 'fair' },
    { label: '一般', figure: 'plain' },
  ],
  ratio: [3, 5, 2],
};

/** An invented appraisal of three parts for tests: 平时 30 %, 考查 50 % in two rounds, 评议 20 %. */
export const SAMPLE_APPRAISAL: Appraisal = {
  id: 'composite',
  title: '综合考评得分表',
  shortTitle: '综合得分表',
  quote: '平时、考查、评议分别按30%、50%、20%计入',
  components: [
    { id: 'daily', title: '平时', weight: points(30), quote: '平时由牵头单位评', graded: GRADED },
    {
      id: 'visit',
      title: '考查',
      weight: points(50),
      quote: '考查每半年一次',
      rounds: ['上半年', '下半年'],
    },
    { id: 'vote', title: '评议', weight: points(20), quote: '评议按20分折算' },
  ],
  bands: [
    {
      id: 'last-2',
      label: '后2名',
      from: 1,
      to: 2,
      quote: '后2名的扣2分',
      deducts: { points: points(2), from: '年终考核' },
    },
    { id: 'next-2', label: '后3至4名', from: 3, to: 4, quote: '后3至4名的扣1分' },
  ],
  streaks: [
    { id: 'one', band: 'last-2', years: 1, measure: '督促', quote: '后2名的，重点督促' },
    { id: 'two', band: 'last-2', years: 2, measure: '约谈', quote: '连续两年后2名的，约谈' },
    { id: 'three', band: 'last-2', years: 3, measure: '调整', quote: '连续三年后2名的，调整' },
  ],
  grades: {
    quote: '给出综合评价等次',
    grades: [
      { label: '好', figure: 'from-good' },
      { label: '较好', figure: 'from-fair' },
      { label: '一般' },
    ],
  },
  honour: { title: '优秀', grade: '好', quote: '优秀的等次必须为“好”' },
  conversion: { to: '绩效考核得分', figure: 'factor', quote: '折算计入绩效考核得分' },
};

const FIGURES = {
  good: '90',
  fair: '80',
  plain: '60',
  'from-good': '90',
  'from-fair': '80',
  factor: '0.2',
};

/** Rules of the sample with every figure given (a figure set to the empty text is missing); 评议 is full at 20. */
export function sampleRules(
  change: Partial<AppraisalRules> = {},
  figures: Readonly<Record<string, string>> = {},
): AppraisalRules {
  const given = Object.entries({ ...FIGURES, ...figures }).flatMap(([id, text]) => {
    const value = parseDecimal(text);
    return value ? [[id, value] as const] : [];
  });
  return {
    appraisal: SAMPLE_APPRAISAL,
    full: new Map([
      ['daily', points(100)],
      ['visit', points(100)],
      ['vote', points(20)],
    ]),
    uncapped: new Set(),
    rounds: 'mean-of-held',
    pool: 'all',
    ties: { kind: 'ties', policy: 'share-better' },
    bandTie: 'lighter',
    fewUnits: 'literal',
    remainder: 'worse',
    digits: 2,
    streakOf: 'person',
    scored: null,
    figures: new Map(given),
    ...change,
  };
}

/**
 * One unit a line, its parts in the notice's order, rounds with a stroke between them, a dash for what is not there:
 * `甲局 90 80/85 18`, `乙局@甲局 好 –/85 4分`.
 */
export function sampleUnits(table: string): readonly AppraisedUnit[] {
  return table
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [name = '', ...parts] = line.split(/ +/);
      const [unit = '', system = ''] = name.split('@');
      return {
        unit,
        system,
        person: '',
        entries: new Map(
          SAMPLE_APPRAISAL.components.flatMap(({ id }, nth) => {
            const part = parts[nth];
            return part === undefined ? [] : [[id, part.split('/').map(sampleEntry)] as const];
          }),
        ),
        past: [],
        honour: null,
      };
    });
}

/** Units whose composite is the number given: every part has the same share of its full mark. */
export function unitsAt(scores: Readonly<Record<string, string>>): readonly AppraisedUnit[] {
  return Object.entries(scores).flatMap(([unit, score]) => {
    const all = parseDecimal(score);
    if (!all) throw new RangeError(`${unit} ${score}`);
    const vote = { numerator: all.numerator, denominator: all.denominator * 5n };
    return sampleUnits(`${unit} ${score} ${score}/${score} –`).map((each) => ({
      ...each,
      entries: new Map([...each.entries, ['vote', [{ kind: 'number', value: vote }]]] as const),
    }));
  });
}

function sampleEntry(text: string): Entry {
  if (text === '–') return { kind: 'blank' };
  if (text === '=') return { kind: 'uncalculated' };
  if (text.startsWith('#')) return { kind: 'error', text };
  const value = parseDecimal(text);
  if (value) return { kind: 'number', value };
  const isGrade = GRADED.grades.some(({ label }) => label === text);
  return isGrade ? { kind: 'grade', label: text } : { kind: 'text', text };
}
