import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import type { RecordForm } from '../scheme/record-form';
import type { Choices } from '../scheme/scheme';
import { gridOfBlueprint } from '../sheet/grid-of-blueprint';
import { layOutRecordForm } from '../sheet/lay-out-record-form';
import { readRecord } from '../sheet/record/read-record';
import type { TypedFinding } from '../sheet/record/typed-finding';
import { fillingOf } from './filling';
import type { Filling } from './filling';
import { reviewFillings } from './review-fillings';
import type { Review, SubjectRecord } from './review-fillings';
import { reviewedItems } from './reviewed-items';

const opened = openScheme(parseBuiltin(document));
const { scheme } = opened;
const base = conclusionRulesOf(scheme, {});
if (!base) throw new Error('no review');
const items = reviewedItems(scheme, base, undefined);
/** Without a post in the party: 义务 only, and 帮扶责任人. */
const SHEETS = [
  ['party-group', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-2'],
  ['inspection-team', 'annex-3'],
  ['party-work', 'annex-2'],
  ['poverty-relief', 'annex-3'],
] as const;
const BLOCKS = ['member', 'helper'];

type Texts = Readonly<Record<string, string>>;
type Changes = Readonly<Record<string, Texts>>;

/** The sheets of one person, all met; `changes` are other words, by filler and item. */
function sheetsOf(name: string, changes: Changes = {}, typed?: TypedFinding): readonly Filling[] {
  return SHEETS.map(([filler, form]) => ({
    source: `${name} ${filler} ${form}`,
    form,
    filler,
    rubricHash: opened.rubricHash,
    name,
    header: [{ place: 'post/post', label: '单位及职务', text: '市甲局科长' }],
    rows: items
      .filter((item) => item.form === form)
      .map(({ id, block }) => {
        const text = changes[filler]?.[id] ?? (BLOCKS.includes(block) ? '按要求完成' : '');
        const row = { item: id, text, cell: null };
        return typed && id === 'member.7' && filler === 'party-group' ? { ...row, typed } : row;
      }),
  }));
}

function review(
  fillings: readonly Filling[],
  choices: Choices = {},
  record: SubjectRecord = {},
): Review {
  const rules = conclusionRulesOf(scheme, choices);
  const today = parseLocalDate('2017-11-20');
  if (!rules || !today) throw new Error('no rules');
  const about = new Map(fillings.map(({ name }) => [`${name} 市甲局科长`, record]));
  return reviewFillings({ opened, rules, fillings, today, about });
}

function only(fillings: readonly Filling[], choices: Choices = {}, record: SubjectRecord = {}) {
  const [subject] = review(fillings, choices, record).subjects;
  if (!subject) throw new Error('no subject');
  return subject;
}

function codes({ subject }: ReturnType<typeof only>): readonly string[] {
  return subject.issues.map(({ code }) => code);
}

const SIX = { 'member.7': '全年6次' };
const agreed: Changes = {
  'party-group': SIX,
  'inspection-team': { 'member.7': '每两个月1次' },
  'party-work': SIX,
};

describe('reviewFillings', () => {
  it('R39 who agrees in everything stands in the pool; who differs has exactly those indicators to check again', () => {
    const found = review([
      ...sheetsOf('某甲', agreed),
      ...sheetsOf('某乙', { ...agreed, 'party-work': { 'member.7': '全年5次' } }),
      ...sheetsOf('某丙', { 'party-group': { 'helper.2': '未落实' } }),
    ]);
    expect(found.pool).toEqual(['某甲 市甲局科长']);
    expect(
      found.subjects.map(({ subject, state, reverify }) => [subject.name, state, reverify]),
    ).toEqual([
      ['某丙', 'inconsistent', ['helper.2']],
      ['某乙', 'inconsistent', ['member.7']],
      ['某甲', 'consistent', []],
    ]);
  });

  it('R39 what one filler typed against their own words is checked again, though all judge alike', () => {
    const against = {
      'party-group': { 'member.7': '缺2次' },
      'inspection-team': SIX,
      'party-work': SIX,
    };
    const person = only(sheetsOf('某甲', against, { status: 'met', quantity: 6 }));
    const own = person.items.find(({ item }) => item === 'member.7')?.comparison;
    expect([own?.class, own?.contradictions.length]).toEqual(['wording-only', 2]);
    expect([person.state, person.reverify]).toEqual(['unclear', ['member.7']]);
  });

  it('R40 blocks of a condition that nobody wrote in are not for the subject; who alone left one empty differs', () => {
    const person = only(sheetsOf('某甲'));
    expect(person.conclusions.map(({ domain }) => domain.title)).toEqual([
      '履行党员义务',
      '履行脱贫攻坚责任',
    ]);
    const leading = {
      'leader.1': '按要求完成',
      'leader.2': '按要求完成',
      'leader.3': '按要求完成',
    };
    const one = only(sheetsOf('某甲', { 'party-group': leading }));
    expect(one.items.find(({ item }) => item === 'leader.1')?.comparison.class).toBe(
      'applicability-differs',
    );
    // Where somebody wrote though it was said that it is not for them, it is looked at all the same.
    const denied = only(
      sheetsOf('某甲', { 'party-group': leading }),
      {},
      { conditions: { leader: false } },
    );
    expect(denied.items.some(({ item }) => item === 'leader.1')).toBe(true);
    const said = only(sheetsOf('某甲'), {}, { conditions: { leader: true } });
    expect(said.items.find(({ item }) => item === 'leader.1')?.comparison.class).toBe('all-empty');
  });

  it('R75 a condition the forms contradict is asked about with the cells, and changes no conclusion', () => {
    const leading = { 'leader.1': '按要求完成', 'leader.2': '按要求完成' };
    const fillings = sheetsOf('某甲', { 'party-group': leading });
    const told = (record: SubjectRecord) =>
      only(fillings, {}, record).subject.issues.filter(
        ({ code }) => code === 'condition-contradicted',
      );
    expect(told({ conditions: { leader: false } })).toMatchObject([
      {
        severity: 'ask',
        params: {
          condition: 'leader',
          holds: false,
          form: 'annex-3',
          blocks: ['leader'],
          written: [{ filler: 'party-group', items: ['leader.1', 'leader.2'] }],
        },
      },
    ]);
    expect(told({ conditions: { team: true } })).toMatchObject([
      { params: { condition: 'team', holds: true, written: [] } },
    ]);
    expect(told({ conditions: { leader: true, team: false, county: true } })).toEqual([]);
    const [denied, unsaid] = [{ conditions: { leader: false } }, {}].map((record) =>
      only(fillings, {}, record).conclusions.flatMap(({ conclusions }) =>
        conclusions.map(({ concluded }) => concluded.derived),
      ),
    );
    expect(denied).toEqual(unsaid);
  });

  it('R75 nothing is contradicted by forms nobody filled in, or by a department that checked nothing there', () => {
    const record = { conditions: { leader: true } };
    const department = sheetsOf('某甲').filter(({ filler }) => filler === 'poverty-relief');
    expect(codes(only(department, {}, record))).not.toContain('condition-contradicted');
    const blank = sheetsOf('某甲').map((each) => ({
      ...each,
      rows: each.rows.map((row) => ({ ...row, text: '' })),
    }));
    expect(codes(only(blank, {}, record))).not.toContain('condition-contradicted');
  });

  it('R41 a department that sampled is counted by what it checked, and told where that is too little', () => {
    const unseen = Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`member.${at}`, '']));
    const found = only(sheetsOf('某甲', { 'party-work': unseen }));
    expect(found.state).toBe('consistent');
    const [duties] = found.conclusions;
    const department = duties?.conclusions.find(
      ({ concluded }) => concluded.filler === 'party-work',
    )?.concluded;
    expect(department).toMatchObject({
      derived: 'full',
      of: 4,
      undersampled: [{ block: 'member', checked: 4, least: 5 }],
    });
  });

  it('R42 conclusions that differ make a person inconsistent, and a written one goes before the derived', () => {
    const written = [
      { filler: 'party-group', domain: 'member', words: '到位' },
      { filler: 'inspection-team', domain: 'member', words: '不够到位' },
    ];
    const found = only(sheetsOf('某甲'), {}, { written });
    expect(found.state).toBe('inconsistent');
    expect(found.conclusions[0]).toMatchObject({
      differs: true,
      groups: [['party-group', 'party-work'], ['inspection-team']],
    });
    expect(found.conclusions[0]?.conclusions.map(({ state }) => state)).toEqual([
      'agrees',
      'differs',
      'unwritten',
    ]);
    // Indicators may differ where only the conclusions are compared.
    const differing = sheetsOf('某甲', { ...agreed, 'party-group': { 'member.7': '全年7次' } });
    expect(only(differing).state).toBe('inconsistent');
    expect(only(differing, { consistent: 'conclusion' }).state).toBe('consistent');
  });

  it('R43 a finding that speaks of a trigger is told until somebody has recorded it, and then it concludes', () => {
    const unpaid = { 'member.2': '6个月未缴' };
    const sheets = sheetsOf('某甲', {
      'party-group': unpaid,
      'inspection-team': unpaid,
      'party-work': unpaid,
    });
    const found = only(sheets);
    expect(found.suspected.map(({ trigger, filler }) => `${trigger} ${filler}`)).toContain(
      'unpaid party-group',
    );
    const months = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06'];
    const fact = {
      kind: 'months' as const,
      trigger: 'unpaid',
      months,
      excused: [],
      evidence: '台账',
    };
    const recorded = only(sheets, {}, { facts: [fact] });
    expect(recorded.suspected).toEqual([]);
    const [duties] = recorded.conclusions;
    expect(duties?.conclusions[0]?.concluded).toMatchObject({ derived: 'not', reason: 'trigger' });
    expect(duties?.conclusions[0]?.concluded.triggers[0]?.trigger.quote).toContain('6 个月及以上');
  });

  it('R44 a missing form, or one twice, leaves a person incomplete; a contradiction is asked about', () => {
    expect(only(sheetsOf('某甲').slice(1)).state).toBe('incomplete');
    expect(only([...sheetsOf('某甲'), ...sheetsOf('某甲').slice(0, 1)]).state).toBe('incomplete');
    const typed = { status: 'unmet', quantity: null } as const;
    const found = only(sheetsOf('某甲', {}, typed));
    expect([found.state, found.reverify]).toEqual(['inconsistent', ['member.7']]);
    const county = only(sheetsOf('某甲'), {}, { conditions: { county: true } });
    expect(county.state).toBe('incomplete');
    expect(
      only(sheetsOf('某甲'), { 'three-forms': 'three' }, { conditions: { county: true } }).state,
    ).toBe('consistent');
  });

  it('R45 sheets as laid out and read back say the same as their texts', () => {
    const grids = sheetsOf('某甲', { ...agreed, 'party-work': { 'member.7': '全年五次' } });
    const forms = scheme.forms.filter((form): form is RecordForm => form.kind === 'record');
    const read = grids.map((filling) => {
      const form = forms.find(({ id }) => id === filling.form);
      if (!form) throw new Error(filling.form);
      const values = {
        'post/post': '市甲局科长',
        ...Object.fromEntries(filling.rows.map(({ item, text }) => [`${item}/finding`, text])),
      };
      const sheet = layOutRecordForm({
        opened,
        form,
        name: '表',
        subject: '某 甲',
        filler: '',
        date: '',
        conditions: ['helper'],
        values,
      });
      const record = readRecord([opened], gridOfBlueprint(sheet));
      if (!record) throw new Error('not recognised');
      return fillingOf(record, form, filling);
    });
    const found = only(read);
    expect([found.state, found.reverify, found.subject.issues]).toEqual([
      'inconsistent',
      ['member.7'],
      [],
    ]);
    const [item] = found.items.filter((each) => each.item === 'member.7');
    expect(item?.comparison).toMatchObject({
      classes: ['facts-differ', 'judgement-differs', 'wording-only'],
      groups: [['party-group', 'inspection-team'], ['party-work']],
    });
    expect(read[0]?.rows.find((row) => row.item === 'member.7')?.cell).not.toBeNull();
  });

  it('R46 a conclusion typed beside the form counts, one recorded for the reviewer goes before it', () => {
    const typed = sheetsOf('某甲', agreed).map((filling) =>
      filling.filler === 'party-group' && filling.form === 'annex-2'
        ? { ...filling, concluded: [{ domain: 'member', words: '不到位' }] }
        : filling,
    );
    const wordsOf = (about?: SubjectRecord) =>
      only(typed, {}, about).conclusions.flatMap(({ conclusions }) =>
        conclusions.flatMap(({ words, state }) => (words === '' ? [] : [`${words} ${state}`])),
      );
    expect(wordsOf()).toEqual(['不到位 differs']);
    const written = [{ filler: 'party-group', domain: 'member', words: '到位' }];
    expect(wordsOf({ written })).toEqual(['到位 agrees']);
  });
});
