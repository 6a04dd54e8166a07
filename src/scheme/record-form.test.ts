import { describe, expect, it } from 'vitest';
import { labelOfItem, shortLabelOfItem } from './item-label';
import { parseScheme } from './parse-scheme';
import { recordItemsOf } from './record-form';
import { hashRubric } from './rubric-hash';

/** A small notice with a form to fill in; each case spoils one thing of it. */
function document() {
  return {
    format: 1,
    id: 'jia-2020',
    title: '某州查核办法',
    shortTitle: '查核',
    edition: '2020年',
    issuer: '某甲单位',
    issued: '2020-02-29',
    months: 12,
    forms: [
      {
        kind: 'record',
        id: 'annex-1',
        annex: '附件1',
        title: '查核表',
        shortTitle: '查核表',
        orientation: 'portrait',
        above: [{ id: 'name', parts: [{ words: '姓名：', entry: { id: 'name', kind: 'text' } }] }],
        columns: [
          { id: 'side', width: 10 },
          { id: 'words', width: 40 },
          { id: 'found', width: 30 },
        ],
        titles: { id: 'titles', cells: [{ words: '项目' }, { words: '内容' }, { words: '情况' }] },
        blocks: [
          {
            id: 'study',
            side: '学习情况',
            applies: 'member',
            rows: [row('study.1', '1.每月学习1次。'), row('study.2', '2.建立台账。', 'member')],
          },
          { id: 'other', rows: [{ id: 'other', cells: [{ words: '其他', span: 3 }] }] },
        ],
        below: [
          { id: 'signed', parts: [{ words: '签字：', entry: { id: 'by', kind: 'signature' } }] },
        ],
        subject: 'name/name',
        apart: ['study.1/found'],
      },
    ],
    rosters: [{ id: 'g1', title: '第一组', cluster: null, areas: ['甲县'], units: [] }],
    conditions: [{ id: 'member', label: '党员', quote: '党员须填。' }],
    fillers: [
      { id: 'own', title: '单位', quote: '单位填报', applies: 'member', forms: ['annex-1'] },
    ],
    quotas: [],
    decisions: [
      {
        id: 'twice',
        question: '一次还是两次？',
        quotes: [],
        items: ['study.1'],
        options: [{ id: 'once', label: '一次', explanation: '一次。', effect: { kind: 'none' } }],
      },
    ],
  };
}

function row(id: string, words: string, applies?: string) {
  const entry = { id: 'found', kind: 'text' };
  return { id, item: true, ...(applies && { applies }), cells: [{ words }, { entry }] };
}

function parsed(spoilt: unknown = document()) {
  const read = parseScheme(spoilt);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const [form] = read.value.forms;
  if (form?.kind !== 'record') throw new Error('no record form');
  return { scheme: read.value, form };
}

/** The document as text, with some words of it replaced. */
function faultsOf(from: string, to: string): readonly string[] {
  const text = JSON.stringify(document());
  if (!text.includes(from)) throw new Error(`${from} is not there`);
  const read = parseScheme(JSON.parse(text.replace(from, to)));
  return read.ok ? [] : read.failure.map(({ path, code }) => `${path} ${code}`);
}

describe('a form of words and places to write in', () => {
  it('S15 is read with its indicators in order', () => {
    const items = recordItemsOf(parsed().form);
    expect(items.map(({ id, text, block }) => [id, text, block.id])).toEqual([
      ['study.1', '1.每月学习1次。', 'study'],
      ['study.2', '2.建立台账。', 'study'],
    ]);
  });

  it.each([
    ['"span":3', '"span":2', 'forms[0].blocks[1].rows[0].cells row-width'],
    ['{"words":"项目"},', '', 'forms[0].titles.cells row-width'],
    ['"id":"study.2"', '"id":"study.1"', 'forms[0].blocks[0].rows[1].id id-twice'],
    ['"id":"signed"', '"id":"name"', 'forms[0].below[0].id id-twice'],
    ['"name/name"', '"name/by"', 'forms[0].subject entry-unknown'],
    ['"study.1/found"', '"study.1/name"', 'forms[0].apart[0] entry-unknown'],
    [
      '"applies":"member","rows"',
      '"applies":"guest","rows"',
      'forms[0].blocks[0].applies condition-unknown',
    ],
    [
      '"applies":"member","cells"',
      '"applies":"guest","cells"',
      'forms[0].blocks[0].rows[1].applies condition-unknown',
    ],
    [
      '"applies":"member","forms"',
      '"applies":"guest","forms"',
      'fillers[0].applies condition-unknown',
    ],
    ['"forms":["annex-1"]', '"forms":["annex-2"]', 'fillers[0].forms[0] form-unknown'],
    ['"forms":["annex-1"]', '"each":"village"', 'fillers[0].each choice-unknown'],
    ['"items":["study.1"]', '"items":["study.3"]', 'decisions[0].items[0] item-unknown'],
    [
      '"side":"学习情况"',
      '"side":"学习情况","short":"培训"',
      'forms[0].blocks[0].short words-absent',
    ],
  ])('S15 %s → %s: %s', (from, to, fault) => {
    expect(faultsOf(from, to)).toEqual([fault]);
  });

  it('S5 an indicator’s id is no other form’s either', () => {
    const { forms, ...rest } = document();
    const twice = forms.map((form) => ({ ...form, id: 'annex-2' }));
    const read = parseScheme({ ...rest, forms: [...forms, ...twice] });
    const faults = read.ok ? [] : read.failure.map(({ path, code }) => `${path} ${code}`);
    expect(faults).toEqual([
      'forms[1].blocks[0].rows[0].id id-twice',
      'forms[1].blocks[0].rows[1].id id-twice',
    ]);
  });
});

describe('what an indicator is called', () => {
  const label = (from: string, to: string, id = 'study.2'): string =>
    labelOfItem(parsed(JSON.parse(JSON.stringify(document()).replace(from, to))).scheme, id);

  it.each([
    ['', '', '学习情况第2项'],
    ['"side":"学习情况"', '"side":"3.督促学习。"', '第3项'],
    ['2.建立台账。', '（2）重点看台账。', 'study.2'],
    ['2.建立台账。', '建立台账。', 'study.2'],
  ])('S14 %s → %s: %s', (from, to, words) => {
    expect(label(from, to)).toBe(words);
  });

  it('S14 a narrow list calls it by the short words of its title; sheets stay the same form', () => {
    const text = JSON.stringify(document());
    const short = text.replace('"side":"学习情况"', '"side":"学习情况","short":"学习"');
    const { scheme } = parsed(JSON.parse(short));
    expect(shortLabelOfItem(scheme, 'study.2')).toBe('学习2');
    expect(labelOfItem(scheme, 'study.2')).toBe('学习情况第2项');
    expect(shortLabelOfItem(parsed().scheme, 'study.2')).toBe('学习情况第2项');
    expect(hashRubric(scheme)).toBe(hashRubric(parsed().scheme));
  });

  it('S14 「一·3（2）」 under a numbered item of a numbered part', () => {
    const { forms, ...rest } = document();
    const [form] = forms;
    const [study, other] = form?.blocks ?? [];
    const part = { ...other, rows: [{ id: 'part', cells: [{ words: '一、学习', span: 3 }] }] };
    const rows = [row('study.1', '（1）重点看计划。'), row('study.2', '（2）重点看台账。')];
    const blocks = [part, { ...study, side: '3.督促学习。', rows }];
    const { scheme } = parsed({ ...rest, forms: [{ ...form, blocks }] });
    expect(labelOfItem(scheme, 'study.2')).toBe('一·3（2）');
    expect(labelOfItem(scheme, 'study.9')).toBe('study.9');
    const wide = (id: string, words: string) => {
      return {
        id,
        item: true,
        cells: [{ words, span: 2 }, { entry: { id: 'found', kind: 'text' } }],
      };
    };
    const asked = [wide('study.1', '3.督促学习。'), wide('study.2', '请提供计划。')];
    const bare = { id: 'study', rows: asked };
    const second = parsed({ ...rest, forms: [{ ...form, blocks: [part, bare] }] });
    expect(labelOfItem(second.scheme, 'study.2')).toBe('一·3');
  });
});
