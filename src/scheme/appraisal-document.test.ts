import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOfScheme } from './document-of-scheme';
import { parseScheme } from './parse-scheme';
import { hashForSheet, hashRubric } from './rubric-hash';
import type { Scheme } from './scheme';

const FORM = {
  kind: 'score',
  id: 'annex',
  annex: '附件',
  title: '评分细则',
  shortTitle: '评分细则',
  orientation: 'portrait',
  header: [],
  columns: ['content', 'base', 'facts', 'score'].map((id) => ({ id, title: id, width: 9 })),
  sections: [
    { title: '一', items: [{ id: '1', text: '学习。', standard: '未学习的，扣1分。', base: 5 }] },
  ],
  total: { label: '合计', printed: 5 },
};
const RANK = '排名后3名的，年终扣1.5分。';

/** Two parts, of which one is graded; two bands, a streak, grades, 优秀 and a conversion. */
const APPRAISAL = {
  id: 'composite',
  title: '2020年某州综合考评',
  shortTitle: '综合得分表',
  quote: '管理、核查分别按40%、60%计入。',
  components: [
    {
      id: 'daily',
      title: '管理',
      weight: 40,
      quote: '管理按3：7评出等次。',
      graded: {
        quote: '管理按3：7评出等次。',
        grades: [
          { label: '好', figure: 'good' },
          { label: '一般', figure: 'plain' },
        ],
        ratio: [3, 7],
      },
    },
    {
      id: 'field',
      title: '核查',
      weight: 60,
      quote: '核查每季度一次。',
      rounds: ['一季度', '二季度'],
      form: 'annex',
    },
  ],
  bands: [
    {
      id: 'a',
      label: '后3名',
      from: 1,
      to: 3,
      quote: RANK,
      deducts: { points: 1.5, from: '年终' },
    },
    { id: 'b', label: '后4至6名', from: 4, to: 6, quote: RANK },
  ],
  streaks: [{ id: 's', band: 'a', years: 2, measure: '约谈', quote: '连续两年后3名的，约谈。' }],
  grades: { quote: '给出等次。', grades: [{ label: '好', figure: 'line' }, { label: '差' }] },
  honour: { title: '优秀', grade: '好', quote: '优秀的必须为“好”。' },
  conversion: { to: '绩效', figure: 'factor', quote: '折算，计入绩效。' },
};

function figure(id: string) {
  return { id, question: '计几分？', label: '计', quotes: [], least: 0, most: 100, unit: '分' };
}

function decision(id: string, effect: object) {
  const option = { id: 'one', label: '如此', explanation: '如此。', effect };
  return { id, question: '怎样算？', quotes: [], items: [], options: [option] };
}

const DOCUMENT = {
  format: 1,
  id: 'jia-2020',
  title: '某州考评',
  shortTitle: '考评',
  edition: '2020年',
  issuer: '某甲单位',
  issued: '2020-02-29',
  months: 12,
  forms: [FORM],
  rosters: [],
  quotas: [],
  decisions: [
    decision('scale', { kind: 'component-full', full: { daily: 100, field: 5.5 } }),
    decision('part', { kind: 'scored-component', component: 'field' }),
    decision('ties', { kind: 'ties', policy: 'share-worse', by: ['field'] }),
    decision('shown', { kind: 'decimals', digits: 2 }),
  ],
  figures: ['good', 'plain', 'line', 'factor'].map(figure),
  appraisal: APPRAISAL,
};

function schemeOf(document: unknown): Scheme {
  const parsed = parseScheme(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

/** The document with another value at a place; undefined takes the key away. */
function spoiled(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(DOCUMENT);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return copy;
}

function faultsWith(path: string, value: unknown): readonly string[] {
  const parsed = parseScheme(spoiled(path, value));
  return parsed.ok ? [] : parsed.failure.map((fault) => `${fault.path} ${fault.code}`);
}

describe('an appraisal in order', () => {
  it('S1 is read with weights, full marks and deductions in hundredths, and written as it was', () => {
    const scheme = schemeOf(DOCUMENT);
    expect(scheme.appraisal?.components.map(({ weight }) => weight)).toEqual([4000, 6000]);
    expect(scheme.appraisal?.bands[0]?.deducts?.points).toBe(150);
    expect(scheme.decisions[0]?.options[0]?.effect).toEqual({
      kind: 'component-full',
      full: { daily: 10000, field: 550 },
    });
    expect(scheme.figures?.[0]).toMatchObject({ least: 0, most: 10000 });
    expect(documentOfScheme(scheme)).toEqual(DOCUMENT);
  });

  it('S2 weights that do not come to 100 % are no fault of the document', () => {
    expect(faultsWith('appraisal.components.0.weight', 30)).toEqual([]);
  });

  it('S17 whatever its numbers, it is written as it was read', () => {
    const hundredths = (most: number) => fc.integer({ min: 1, max: most }).map((n) => n / 100);
    const drawn = fc.record({
      weight: hundredths(10_000),
      deducted: hundredths(100_000),
      full: hundredths(100_000),
      bounds: fc.uniqueArray(hundredths(100_000), { minLength: 2, maxLength: 2 }),
      places: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 2 }),
    });
    fc.assert(
      fc.property(drawn, ({ weight, deducted, full, bounds, places }) => {
        const [least, most] = [...bounds].sort((a, b) => a - b);
        const [from, to] = [...places].sort((a, b) => a - b);
        const band = { id: 'a', label: '后几名', from, to, quote: RANK };
        const document = {
          ...DOCUMENT,
          decisions: [decision('scale', { kind: 'component-full', full: { field: full } })],
          figures: DOCUMENT.figures.map((each) => ({ ...each, least, most })),
          appraisal: {
            ...APPRAISAL,
            components: APPRAISAL.components.map((each) => ({ ...each, weight })),
            bands: [{ ...band, deducts: { points: deducted, from: '年终' } }],
          },
        };
        expect(documentOfScheme(schemeOf(document))).toEqual(document);
      }),
      { numRuns: 40 },
    );
  });
});

describe('S18 the parts of an appraisal fit together', () => {
  const part = APPRAISAL.components[1];
  it.each<[string, unknown, string]>([
    ['appraisal.id', 'annex', 'appraisal.id id-twice'],
    ['appraisal.components.1.id', 'daily', 'appraisal.components[1].id id-twice'],
    ['appraisal.components.1.title', '管理', 'appraisal.components[1].title words-twice'],
    [
      'appraisal.components.1.rounds',
      ['一季度', '一季度'],
      'appraisal.components[1].rounds[1] words-twice',
    ],
    ['appraisal.components.1.form', 'annex-9', 'appraisal.components[1].form score-form-unknown'],
    [
      'appraisal.components.0.graded.ratio',
      [3, 5, 2],
      'appraisal.components[0].graded.ratio ratio-length',
    ],
    [
      'appraisal.components.0.graded.grades.1.figure',
      'none',
      'appraisal.components[0].graded.grades[1].figure figure-unknown',
    ],
    [
      'appraisal.components.0.graded.grades.1.label',
      '好',
      'appraisal.components[0].graded.grades[1].label words-twice',
    ],
    ['appraisal.bands.1.id', 'a', 'appraisal.bands[1].id id-twice'],
    ['appraisal.bands.1.from', 3, 'appraisal.bands[1] bands-overlap'],
    ['appraisal.bands.1.from', 7, 'appraisal.bands[1].to range-reversed'],
    ['appraisal.streaks.0.band', 'c', 'appraisal.streaks[0].band band-unknown'],
    ['appraisal.grades.grades.0.figure', undefined, 'appraisal.grades.grades[0] key-missing'],
    [
      'appraisal.grades.grades.0.figure',
      'none',
      'appraisal.grades.grades[0].figure figure-unknown',
    ],
    ['appraisal.honour.grade', '优', 'appraisal.honour.grade grade-unknown'],
    ['appraisal.conversion.figure', 'none', 'appraisal.conversion.figure figure-unknown'],
    ['figures.1.id', 'line', 'figures[2].id id-twice'],
    ['figures.0.id', 'ties', 'figures[0].id id-twice'],
    ['figures.0.least', 101, 'figures[0].most range-reversed'],
    [
      'decisions.0.options.0.effect.full',
      { poll: 10 },
      'decisions[0].options[0].effect.full component-unknown',
    ],
    [
      'decisions.1.options.0.effect.component',
      'poll',
      'decisions[1].options[0].effect.component component-unknown',
    ],
    [
      'decisions.2.options.0.effect.by',
      ['field', 'poll'],
      'decisions[2].options[0].effect.by[1] component-unknown',
    ],
    [
      'decisions.3.options.0.effect.digits',
      2.5,
      'decisions[3].options[0].effect.digits number-not-whole',
    ],
    [
      'decisions.0.options.0.effect.full',
      { 一: 10 },
      'decisions[0].options[0].effect.full.一 id-malformed',
    ],
    ['appraisal.components.0.weight', 100.01, 'appraisal.components[0].weight number-above'],
    ['appraisal.components', [], 'appraisal.components list-too-short'],
    ['appraisal.bands.0.deducts.points', 0, 'appraisal.bands[0].deducts.points number-below'],
    ['appraisal', undefined, 'decisions[1].options[0].effect.component component-unknown'],
  ])('%s = %j: %s', (path, value, fault) => {
    expect(faultsWith(path, value)).toContain(fault);
  });

  it('the totals of the form may belong to no part, and the order of the parts is free', () => {
    expect(faultsWith('decisions.1.options.0.effect.component', null)).toEqual([]);
    expect(faultsWith('appraisal.components', [part, APPRAISAL.components[0]])).toEqual([]);
  });
});

describe('S9 the hash of the appraisal’s sheets', () => {
  const hashOf = (document: unknown, form: string): string => {
    const scheme = schemeOf(document);
    return hashForSheet({ scheme, rubricHash: hashRubric(scheme) }, form);
  };

  it.each<[string, unknown]>([
    ['appraisal.components.0.weight', 30],
    ['appraisal.components.0.graded.ratio', [2, 8]],
    ['appraisal.bands.0.deducts.points', 3],
    ['appraisal.streaks.0.years', 3],
    ['appraisal.grades.grades.1.label', '一般'],
    ['appraisal.conversion.quote', '折算后计入绩效。'],
    ['forms.0.sections.0.items.0.base', 4],
  ])('is moved by %s', (path, value) => {
    expect(hashOf(spoiled(path, value), 'composite')).not.toBe(hashOf(DOCUMENT, 'composite'));
  });

  it('rests on no decision and no figure', () => {
    const changed = spoiled('decisions', []);
    expect(hashOf(changed, 'composite')).toBe(hashOf(DOCUMENT, 'composite'));
    const figures = spoiled('figures.0.label', '另计');
    expect(hashOf(figures, 'composite')).toBe(hashOf(DOCUMENT, 'composite'));
  });

  it('a form’s own sheets keep theirs, whatever its total weighs', () => {
    const plain = hashRubric({ ...schemeOf(DOCUMENT), decisions: [] });
    expect(hashOf(spoiled('appraisal.components.0.weight', 30), 'annex')).toBe(plain);
    expect(hashOf(DOCUMENT, 'composite')).not.toBe(plain);
  });
});
