import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import { publishedCalendar } from '../calendar/working-calendar';
import type { HeldVerdict } from '../ledger/review-fingerprint';
import { composeCommission } from './compose-commission';
import { composeProblemList } from './compose-problem-list';
import { annexForms, composeReplyAnnex } from './compose-reply-annex';
import { composeRecheckList, composeReviewOpinions } from './compose-review-opinions';
import { fileOf, type OfficialDocument } from './document';
import { wordsOfRuns } from './document-words';
import { keyOf, sampleBatch, wholeReply } from './sample-batch';
import type { SamplePerson } from './sample-batch';

const HEAD = { unit: '', on: null };
const PLAIN: SamplePerson = { name: '某甲', blocks: ['member', 'helper'] };
const APART: SamplePerson = {
  ...PLAIN,
  texts: {
    'party-group': { 'member.7': '全年6次' },
    'inspection-team': { 'member.7': '全年6次' },
    'party-work': { 'member.7': '全年4次' },
  },
};

function rowsOf(document: OfficialDocument | null): readonly (readonly string[])[] {
  return (document?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

function verdict(item: string, stands: boolean, finding: string): HeldVerdict {
  const status = item.startsWith('domain:') ? 'conclusion' : 'met';
  return {
    stands,
    record: {
      id: 'v',
      on: '2017-11-27',
      by: '某丁',
      kind: 'verdict',
      scheme: 'dazhou-2017-206',
      subject: keyOf(PLAIN),
      item,
      follows: 'party-group',
      status,
      finding,
      reason: '查看了支部工作手册',
      fingerprint: '',
    },
  };
}

describe('会审意见表 and 复核清单', () => {
  it('L12 L13 a difference stands with what every filler wrote, and open until it is settled', () => {
    const opinions = composeReviewOpinions(sampleBatch([APART]), HEAD);
    expect(rowsOf(opinions)).toEqual([
      [
        '某甲',
        '履行党员义务情况第7项：每年到扶贫联系点开展帮扶 6 次以上。',
        '党组（党委）：全年6次\n考察组：全年6次\n主管部门（党建）：全年4次',
        '〔待定〕',
        '',
      ],
      [
        '某甲',
        '履行党员义务：结论',
        '党组（党委）：到位\n考察组：到位\n主管部门（党建）：待会审',
        '待所列指标复核后定',
        '',
      ],
    ]);
    expect(opinions?.gaps.map(({ code }) => code)).toEqual(['verdict-missing']);
  });

  it.each([
    [true, '采信党组（党委）：达到（全年6次）', '查看了支部工作手册', []],
    [false, '〔待定〕', '', ['verdict-reopened']],
  ])('L13 a verdict that stands: %s', (stands, opinion, reason, codes) => {
    const held = new Map([
      [keyOf(PLAIN), new Map([['member.7', verdict('member.7', stands, '全年6次')]])],
    ]);
    const opinions = composeReviewOpinions(sampleBatch([APART], {}, held), HEAD);
    expect(rowsOf(opinions)[0]?.slice(3)).toEqual([opinion, reason]);
    const waits = stands ? '所列指标已定，结论待会审' : '待所列指标复核后定';
    expect(rowsOf(opinions)[1]?.[3]).toBe(waits);
    expect(opinions?.gaps.map(({ code }) => code)).toEqual(codes);
    expect(rowsOf(composeRecheckList(sampleBatch([APART], {}, held))).length).toBe(stands ? 0 : 1);
  });

  it('L25 the readings in force stand above the signature, with who signed those that are not the default', () => {
    const noteOf = (...given: Parameters<typeof sampleBatch>) => {
      const signed = new Map([['below-third', { by: '某庚', on: '2017-11-20' }]]);
      const opinions = composeReviewOpinions({ ...sampleBatch(...given), signed }, HEAD);
      expect(opinions?.blocks.map(({ kind }) => kind)).toEqual(['table', 'note', 'signature']);
      return opinions?.blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []))[0];
    };
    expect(noteOf([APART])).toMatch(/^口径：均按默认口径。推定：/);
    expect(noteOf([APART], { 'below-third': 'not-quite' })).toMatch(
      /^口径：改定的：有指标没达到要求、但不到三分之一的，结论是什么？不够到位（某庚，2017-11-20定）。其余按默认口径。推定：/,
    );
  });

  it('L14 exactly the indicators to check again, person by person', () => {
    const list = composeRecheckList(sampleBatch([APART, { ...PLAIN, name: '某乙' }]));
    expect(list?.blocks.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', text: '某甲　市甲局副局长' },
    ]);
    expect(rowsOf(list).map(([label]) => label?.slice(0, 11))).toEqual(['履行党员义务情况第7项']);
    expect(composeRecheckList(sampleBatch([PLAIN]))).toBeNull();
  });
});

describe('审核附表 and 问题清单', () => {
  it('L15 hold what was checked, as many as the letter counts', () => {
    const texts = { 'party-work': { 'member.1': '', 'member.2': '缺2次' } };
    const rows = rowsOf(composeReplyAnnex(wholeReply([{ ...PLAIN, texts }])));
    expect(rows.length).toBe(9 + 3);
    expect(rows[0]?.slice(1)).toEqual([
      '履行党员义务情况第2项：按月足额缴纳党费。',
      '缺2次',
      '未达到',
    ]);
  });

  it('L15 the annex is a form by decision', () => {
    expect(annexForms(wholeReply([PLAIN]))).toEqual([]);
    expect(annexForms(wholeReply([PLAIN], { 'reply-annex': 'record-form' }))).toEqual([
      '查核纪实表',
    ]);
  });

  it('L16 what is unmet, unit by unit', () => {
    const texts = { 'party-work': { 'member.2': '缺2次' } };
    const people = [
      { ...PLAIN, texts },
      { ...PLAIN, name: '某乙', post: '市乙局科长', texts },
      { ...PLAIN, name: '某丙' },
    ];
    const list = composeProblemList(sampleBatch(people));
    const heads = (list?.blocks ?? []).flatMap((each) =>
      each.kind === 'heading' ? [each.text] : [],
    );
    expect([...heads].sort()).toEqual(['市乙局科长', '市甲局副局长']);
    expect(rowsOf(list).length).toBe(2);
    expect(composeProblemList(sampleBatch([PLAIN]))).toBeNull();
  });

  it('L16 whose 单位及职务 nobody wrote stand last, under a heading left open', () => {
    const texts = { 'party-work': { 'member.2': '缺2次' } };
    const people = [
      { ...PLAIN, post: '', texts },
      { ...PLAIN, name: '某乙', post: '市乙局科长', texts },
    ];
    const list = composeProblemList(sampleBatch(people));
    expect(list?.blocks.flatMap((each) => (each.kind === 'heading' ? [each.text] : []))).toEqual([
      '市乙局科长',
      '单位及职务〔待定〕',
    ]);
    expect(rowsOf(list).map(([name]) => name)).toEqual(['某乙', PLAIN.name]);
    expect(list?.gaps.map(({ code }) => code)).toEqual(['post-blank']);
  });

  it('L16 whoever found it so is named; what was settled stands for them while it stands', () => {
    const texts = {
      'inspection-team': { 'member.7': '全年4次', 'member.2': '缺2次' },
      'party-work': { 'member.7': '全年5次' },
    };
    const told = (verdicts: Parameters<typeof sampleBatch>[2]) =>
      rowsOf(composeProblemList(sampleBatch([{ ...PLAIN, texts }], {}, verdicts))).map(
        ([, , words]) => words,
      );
    const settled = (held: HeldVerdict) =>
      told(new Map([[keyOf(PLAIN), new Map([['member.7', held]])]]));
    expect(told(new Map())).toEqual([
      '考察组：缺2次',
      '考察组：全年4次\n主管部门（党建）：全年5次',
    ]);
    expect(settled(verdict('member.7', true, '全年6次'))).toEqual(['考察组：缺2次']);
    expect(settled(verdict('member.7', false, '全年6次'))).toHaveLength(2);
    const unmet = verdict('member.7', true, '全年5次');
    const record = { ...unmet.record, status: 'unmet', follows: 'party-work' } as const;
    expect(settled({ ...unmet, record })).toEqual([
      '考察组：缺2次',
      '会审采信主管部门（党建）：全年5次',
    ]);
  });
});

describe('委托函', () => {
  const ask = (changes: object, choices = {}, people: readonly SamplePerson[] = [PLAIN]) =>
    composeCommission(sampleBatch(people, choices), {
      ...HEAD,
      filler: 'poverty-relief',
      to: null,
      route: 'section-3',
      received: null,
      calendar: publishedCalendar(),
      ...changes,
    });
  const words = (document: OfficialDocument | null): string =>
    (document?.blocks ?? [])
      .map((block) =>
        block.kind === 'paragraph' ? wordsOfRuns(block.runs) : 'text' in block ? block.text : '',
      )
      .join('\n');

  it('L17 goes to the unit the notice names; of several, a person says which', () => {
    const letter = ask({});
    expect([letter?.title, letter?.gaps]).toEqual(['关于委托查询某甲同志有关情况的函', []]);
    expect(words(letter)).toContain('市脱贫攻坚领导小组办公室：');
    const open = ask({ filler: 'party-work' });
    expect(open?.gaps.map(({ code }) => code)).toEqual(['addressee-open']);
    expect(words(ask({ filler: 'party-work', to: '市直机关工委' }))).toContain('市直机关工委：');
    expect(ask({ filler: 'party-group' })).toBeNull();
  });

  it('L17 two letters about the same people are two files', () => {
    const to = '市直机关工委';
    const letters = [ask({}), ask({ filler: 'party-work', to }), ask({ filler: 'party-work' })];
    expect(letters.map((each) => each && fileOf(each))).toEqual([
      '关于委托查询某甲同志有关情况的函（市脱贫攻坚领导小组办公室）',
      '关于委托查询某甲同志有关情况的函（市直机关工委）',
      '关于委托查询某甲同志有关情况的函（主管部门（党建））',
    ]);
  });

  it('L17 who has no 单位及职务 is open in the list', () => {
    const letter = ask({}, {}, [{ ...PLAIN, post: '' }]);
    expect(letter?.gaps.map(({ code }) => code)).toEqual(['post-blank']);
    expect(rowsOf(letter)).toEqual([['1', '某甲', '〔待定〕']]);
  });

  it.each([
    ['2017-11-22', {}, '请于2017年11月27日前报送'],
    ['2017-11-22', { 'three-days': 'same-day' }, '请于2017年11月24日前报送'],
    ['2017-09-28', {}, '请于2017年10月9日前报送'],
    ['2003-05-06', {}, '请于〔待定〕前报送'],
  ])('L18 received on %s under %o: %s', (received, choices, term) => {
    expect(words(ask({ received: parseLocalDate(received) }, choices))).toContain(term);
  });

  it('L19 the section is said by a person', () => {
    expect(words(ask({}))).toContain('承办科室：组织三科。');
    expect(ask({ route: null })?.gaps.map(({ code }) => code)).toEqual(['route-open']);
  });
});
