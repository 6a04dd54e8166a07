import { describe, expect, it } from 'vitest';
import { parseScheme } from './parse-scheme';

/** A small scheme that is in order; each case spoils one thing of it. */
function document() {
  return {
    format: 1,
    id: 'jia-2020',
    title: '某州实地核查',
    shortTitle: '实地核查',
    edition: '2020年',
    issuer: '某甲单位',
    issued: '2020-02-29',
    months: 3,
    forms: [
      {
        kind: 'score',
        id: 'annex-1',
        annex: '附件1',
        title: '评分细则',
        shortTitle: '评分细则',
        orientation: 'landscape',
        header: [{ id: 'unit', label: '被核查单位：', blank: '' }],
        columns: [
          { id: 'content', title: '核查内容', width: 50 },
          { id: 'base', title: '分值', width: 6 },
          { id: 'facts', title: '扣分情况', width: 30 },
          { id: 'score', title: '得分', width: 7 },
        ],
        sections: [
          {
            title: '一、学习',
            items: [
              { id: '1', text: '1、学习。', standard: '每少一次扣1分。', base: 5 },
              { id: '2', text: '2、台账。', standard: '未建立的，扣0.5分。', base: 2.5 },
            ],
          },
        ],
        total: { label: '合计', printed: 10 },
      },
      {
        kind: 'summary',
        id: 'annex-2',
        annex: '附件2',
        title: '汇总表',
        shortTitle: '汇总表',
        orientation: 'portrait',
        header: [{ id: 'team', label: '汇总单位：', blank: '' }],
        columns: [
          { id: 'unit', title: '单位', width: 20 },
          { id: 'score', title: '得分', width: 8 },
        ],
        of: 'annex-1',
      },
    ],
    rosters: [
      { id: 'g1', title: '第一组', cluster: null, units: [{ name: '州甲局', aliases: [] }] },
      { id: 'g2', title: '第二组', cluster: null, units: [{ name: '州乙局', aliases: ['乙局'] }] },
    ],
    quotas: [{ id: 'q', quote: '不超过三分之一', threshold: 7, share: [1, 3] }],
    decisions: [
      {
        id: 'floor',
        question: '可否扣成负分？',
        quotes: [],
        items: ['1'],
        options: [
          {
            id: 'zero',
            label: '最低0分',
            explanation: '扣到0分为止。',
            effect: { kind: 'floor', floor: 0 },
          },
        ],
      },
    ],
  };
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Puts a value at a path such as `forms.0.sections`; undefined takes the key away. */
function spoiled(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return copy;
}

function faultsOf(spoilt: unknown): readonly string[] {
  const parsed = parseScheme(spoilt);
  return parsed.ok ? [] : parsed.failure.map(({ path, code }) => `${path} ${code}`);
}

describe('a document in order', () => {
  it('S1 is read, points as hundredths', () => {
    const parsed = parseScheme(document());
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    const [form] = parsed.value.forms;
    expect(form?.kind === 'score' && form.sections[0]?.items.map((item) => item.base)).toEqual([
      500, 250,
    ]);
    expect(form?.kind === 'score' && form.total.printed).toBe(1000);
  });

  it('S12 what the notice’s body says stands beside the forms, or is left out', () => {
    const passages = [{ ref: '三、（二）', text: '（二）评分最高分为98分。' }];
    const parsed = parseScheme(spoiled('passages', passages));
    expect(parsed.ok && parsed.value.passages).toEqual(passages);
    const without = parseScheme(document());
    expect(without.ok && without.value.passages).toBe(undefined);
  });

  it.each(['text', 'standard'])(
    'S3 an item’s %s may stand on several lines, as in its cell',
    (key) => {
      const path = `forms.0.sections.0.items.0.${key}`;
      expect(faultsOf(spoiled(path, '一\n二'))).toEqual([]);
      expect(faultsOf(spoiled(path, '一\u000b二'))).toEqual([
        `forms[0].sections[0].items[0].${key} text-control`,
      ]);
    },
  );

  it('S2 items that do not sum to the printed total are no fault of the document', () => {
    expect(faultsOf(spoiled('forms.0.total.printed', 100))).toEqual([]);
  });
});

describe('every fault has its place', () => {
  it.each<[string, Json | undefined, string]>([
    ['format', 2, 'format format-newer'],
    ['format', '一', 'format format-unknown'],
    ['format', 0, 'format format-unknown'],
    ['format', undefined, ' key-missing'],
    ['title', undefined, ' key-missing'],
    ['note', '多写的', ' key-unknown'],
    ['forms.0.sections.0.items.1.points', 5, 'forms[0].sections[0].items[1] key-unknown'],
    ['forms.0.sections.0.items.1.base', undefined, 'forms[0].sections[0].items[1] key-missing'],
    ['title', 5, 'title type-wrong'],
    ['forms', '表', 'forms type-wrong'],
    ['forms.0', null, 'forms[0] type-wrong'],
    ['title', ' ', 'title text-empty'],
    ['title', '一\n二', 'title text-control'],
    ['id', 'a|b', 'id id-malformed'],
    ['forms.0.sections.0.items.0.id', '一', 'forms[0].sections[0].items[0].id id-malformed'],
    ['forms.0.sections.0.items.0.id', 'total', 'forms[0].sections[0].items[0].id id-reserved'],
    ['issued', '2019-02-29', 'issued date-unreal'],
    ['issued', '2019-13-01', 'issued date-unreal'],
    ['issued', '2019年2月1日', 'issued date-unreal'],
    ['from', '2017-13', 'from month-unreal'],
    ['from', '2017年7月', 'from month-unreal'],
    ['months', 0, 'months number-below'],
    ['months', 1.5, 'months number-not-whole'],
    ['forms.0.sections.0.items.0.base', 0, 'forms[0].sections[0].items[0].base number-below'],
    ['forms.0.sections.0.items.0.base', -5, 'forms[0].sections[0].items[0].base number-below'],
    ['forms.0.sections.0.items.0.base', 1001, 'forms[0].sections[0].items[0].base number-above'],
    [
      'forms.0.sections.0.items.0.base',
      0.125,
      'forms[0].sections[0].items[0].base points-too-fine',
    ],
    ['forms.0.sections.0.items.0.base', '5', 'forms[0].sections[0].items[0].base type-wrong'],
    ['forms.0.sections.0.items', [], 'forms[0].sections[0].items list-too-short'],
    ['forms.0.kind', 'list', 'forms[0].kind choice-unknown'],
    ['forms.0.orientation', 'wide', 'forms[0].orientation choice-unknown'],
    ['forms.0.columns.0.id', 'words', 'forms[0].columns[0].id choice-unknown'],
    ['quotas.0.share', [4, 3], 'quotas[0].share share-above-one'],
    ['quotas.0.share', [0, 3], 'quotas[0].share[0] number-below'],
    ['quotas.0.share', [1], 'quotas[0].share list-too-short'],
    ['quotas.0.share', [1, 3, 5], 'quotas[0].share list-too-long'],
    ['quotas.0.share', 0.333, 'quotas[0].share type-wrong'],
    ['decisions.0.options', [], 'decisions[0].options list-too-short'],
    ['passages', [{ ref: '三', text: ' ' }], 'passages[0].text text-empty'],
    ['passages', [{ text: '评分最高分为98分。' }], 'passages[0] key-missing'],
    ['passages', '评分最高分为98分。', 'passages type-wrong'],
    [
      'decisions.0.options.0.effect.kind',
      'magic',
      'decisions[0].options[0].effect.kind choice-unknown',
    ],
    ['decisions.0.options.0.effect.floor', undefined, 'decisions[0].options[0].effect key-missing'],
  ])('S3 %s = %j: %s', (path, value, fault) => {
    expect(faultsOf(spoiled(path, value))).toEqual([fault]);
  });

  it('S3 a title longer than a line can be', () => {
    expect(faultsOf(spoiled('title', '字'.repeat(200)))).toEqual([]);
    expect(faultsOf(spoiled('title', '字'.repeat(201)))).toEqual(['title text-too-long']);
  });

  it.each([null, 5, '细则', [], undefined])('S3 a document that is %j', (value) => {
    expect(faultsOf(value)).toHaveLength(1);
  });

  it('S4 all faults are collected, not only the first', () => {
    const spoilt = { ...document(), title: '', months: 0, extra: 1, another: 2 };
    expect(faultsOf(spoilt)).toEqual([
      'title text-empty',
      'months number-below',
      ' key-unknown',
      ' key-unknown',
    ]);
  });
});

describe('what one part says of another', () => {
  const second = document().decisions[0]?.options[0];
  it.each<[string, Json, string]>([
    ['forms.1.id', 'annex-1', 'forms[1].id id-twice'],
    ['forms.0.sections.0.items.1.id', '1', 'forms[0].sections[0].items[1].id id-twice'],
    ['rosters.1.id', 'g1', 'rosters[1].id id-twice'],
    ['forms.0.columns.1.id', 'content', 'forms[0].columns[1].id id-twice'],
    ['forms.1.of', 'annex-9', 'forms[1].of form-unknown'],
    ['forms.1.of', 'annex-2', 'forms[1].of form-unknown'],
    ['decisions.0.items', ['1', '9'], 'decisions[0].items[1] item-unknown'],
    ['rosters.1.units.0.name', '州甲局', 'rosters[1].units[0].name unit-twice'],
    ['rosters.1.units.0.aliases.0', '州甲局', 'rosters[1].units[0].aliases[0] unit-twice'],
  ])('S5 %s = %j: %s', (path, value, fault) => {
    const faults = faultsOf(spoiled(path, value));
    expect(faults).toContain(fault);
  });

  it('S5 a score form without a score column, a summary that names no filler', () => {
    const columns = document().forms[0]?.columns?.slice(0, 3) ?? [];
    expect(faultsOf(spoiled('forms.0.columns', columns))).toEqual([
      'forms[0].columns column-missing',
    ]);
    const header = [{ id: 'date', label: '时间：', blank: '' }];
    expect(faultsOf(spoiled('forms.1.header', header))).toEqual(['forms[1].header header-missing']);
  });

  it('S13 a score form may print no heading, and its standard in a column of its own', () => {
    expect(faultsOf(spoiled('forms.0.header', []))).toEqual([]);
    expect(faultsOf(spoiled('forms.1.header', []))).toContain('forms[1].header list-too-short');
    const columns = [
      ...(document().forms[0]?.columns ?? []),
      { id: 'standard', title: '评分标准', width: 40 },
    ];
    expect(faultsOf(spoiled('forms.0.columns', columns))).toEqual([]);
  });

  it('S6 options of one decision change one thing, and no other decision changes it', () => {
    const mixed = [second, { ...second, id: 'b', effect: { kind: 'none' } }];
    expect(faultsOf(spoiled('decisions.0.options', mixed))).toEqual([
      'decisions[0].options effects-mixed',
    ]);
    const twice = [...document().decisions, { ...document().decisions[0], id: 'floor-2' }];
    expect(faultsOf(spoiled('decisions', twice))).toEqual(['decisions[1] effect-twice']);
  });
});
