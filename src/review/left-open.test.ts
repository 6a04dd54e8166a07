import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../ledger/review-fingerprint';
import { parseLocalDate } from '../base/local-date';
import document from '../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../scheme/builtin/parse-builtin';
import { conclusionRulesOf } from '../scheme/conclusion-rules';
import { openScheme } from '../scheme/open-scheme';
import type { TypedFinding } from '../sheet/record/typed-finding';
import type { Filling, FillingRow } from './filling';
import { reviewFillings } from './review-fillings';
import type { SubjectRecord, SubjectReview } from './review-fillings';
import { reviewedItems } from './reviewed-items';

const opened = openScheme(parseBuiltin(document));
const base = conclusionRulesOf(opened.scheme, {});
if (!base) throw new Error('no review');
const rules = base;
const items = reviewedItems(opened.scheme, rules, undefined);
/** Without a post in the party: 义务, and 帮扶责任人. */
const SHEETS = [
  ['party-group', 'annex-2'],
  ['party-group', 'annex-3'],
  ['inspection-team', 'annex-2'],
  ['inspection-team', 'annex-3'],
  ['party-work', 'annex-2'],
  ['poverty-relief', 'annex-3'],
] as const;

type Row = Partial<FillingRow>;

/** One person's sheets, all met; `change` says what else stands in a row. */
function sheetsOf(
  change: (filler: string, item: string, block: string) => Row,
): readonly Filling[] {
  return SHEETS.map(([filler, form]) => ({
    source: `${filler} ${form}`,
    form,
    filler,
    rubricHash: opened.rubricHash,
    name: '某甲',
    header: [{ place: 'post/post', label: '单位及职务', text: '市甲局科长' }],
    rows: items
      .filter((item) => item.form === form)
      .map(({ id, block }) => ({
        item: id,
        text: block === 'member' || block === 'helper' ? '按要求完成' : '',
        cell: { row: 9, column: 4 },
        ...change(filler, id, block),
      })),
  }));
}

function reviewed(fillings: readonly Filling[], record: SubjectRecord = {}) {
  const today = parseLocalDate('2017-11-20');
  if (!today) throw new Error('no day');
  const about = new Map([['某甲 市甲局科长', record]]);
  const { subjects, pool } = reviewFillings({ opened, rules, fillings, today, about });
  const [subject] = subjects;
  if (!subject) throw new Error('nobody');
  return { ...subject, pool };
}

function codes({ subject }: SubjectReview): readonly string[] {
  return asked({ subject }).map(({ code }) => code);
}

function asked({ subject }: Pick<SubjectReview, 'subject'>) {
  return subject.issues.filter(({ severity }) => severity !== 'note');
}

const CELL = { row: 9, column: 6 };
const ODD = { of: 'status', words: '部分达到', cell: CELL } as const;
const UNREAD: TypedFinding = { status: null, quantity: null, unread: [ODD] };

/** 义务7 of one filler with this typed beside it. */
function typedBeside(typed: TypedFinding, filler = 'inspection-team', row: Row = {}) {
  return sheetsOf((by, item) => (by === filler && item === 'member.7' ? { typed, ...row } : {}));
}

function dutySeven({ items: all }: SubjectReview) {
  const found = all.find(({ item }) => item === 'member.7');
  if (!found) throw new Error('no item');
  return found.comparison;
}

describe('what nobody can read of what was typed', () => {
  it('R115 a 判定 nobody can read is a question with its place, and never the text instead', () => {
    const person = reviewed(typedBeside(UNREAD));
    expect(dutySeven(person)).toMatchObject({
      class: 'unclear',
      contradictions: [{ filler: 'inspection-team', code: 'typed-unread', unread: ODD }],
    });
    expect([person.state, person.pool, person.reverify]).toEqual(['unclear', [], ['member.7']]);
    expect(
      person.conclusions[0]?.conclusions.map(({ concluded: { derived, reason } }) => [derived, reason]), // prettier-ignore
    ).toEqual([
      ['full', 'all-met'],
      [null, 'indicators-open'],
      ['full', 'all-met'],
    ]);
  });

  it('R115 the text beside it says nothing, not even in so many words; nor is a blank beside it one that was not checked', () => {
    const said = reviewed(typedBeside(UNREAD, 'inspection-team', { text: '未达到要求' }));
    expect(dutySeven(said).classes).toEqual(['unclear', 'same']);
    const blank = reviewed(typedBeside(UNREAD, 'party-work', { text: '' }));
    expect([dutySeven(blank).notChecked, dutySeven(blank).class]).toEqual([[], 'unclear']);
  });

  it('R115 a 数量 nobody can read is asked about also where 判定 is plain', () => {
    const quantity = { of: 'quantity', words: '5-6', cell: CELL } as const;
    const person = reviewed(typedBeside({ status: 'met', quantity: null, unread: [quantity] }));
    expect([person.state, dutySeven(person).contradictions[0]?.unread]).toEqual([
      'unclear',
      quantity,
    ]);
  });

  it('R115 a verdict does not outlive what was typed and could not be read', () => {
    const before = fingerprintOf(reviewed(sheetsOf(() => ({}))), 'member.7');
    expect(fingerprintOf(reviewed(typedBeside(UNREAD)), 'member.7')).not.toBe(before);
  });

  it('R115 R66 a form in which only that was typed is not blank', () => {
    const only = sheetsOf((filler, item) => ({
      ...(filler === 'party-work' && { text: '' }),
      ...(filler === 'party-work' && item === 'member.7' && { typed: UNREAD }),
    }));
    expect(codes(reviewed(only))).not.toContain('form-unfilled');
  });
});

describe('what the form itself says does not apply', () => {
  const filled = (filler: string, _: string, block: string): Row =>
    block === 'duty' && filler !== 'party-work' ? { text: '按要求完成', notApplicable: true } : {};

  it('R119 a block filled in beside a printed 不适用 is asked about with its cells, and counts as written', () => {
    const person = reviewed(sheetsOf(filled));
    expect(asked(person)).toMatchObject([
      {
        code: 'condition-contradicted',
        severity: 'ask',
        params: {
          condition: 'party-post',
          holds: false,
          printed: true,
          blocks: ['duty'],
          written: [{ filler: 'party-group' }, { filler: 'inspection-team' }],
        },
      },
    ]);
    expect([person.state, person.pool]).toEqual(['unclear', []]);
    expect(person.conclusions.map(({ domain }) => domain.ids[0])).toContain('duty');
  });

  it('R119 who said whether it holds has answered; where it is said not to, R75 asks', () => {
    const told = (holds: boolean) =>
      asked(reviewed(sheetsOf(filled), { conditions: { 'party-post': holds } }));
    expect(told(true)).toEqual([]);
    expect(told(false)).toHaveLength(1);
    expect(told(false)[0]?.params).not.toHaveProperty('printed');
  });

  it.each(['', '/', '——', '无', '不适用', '不适用。'])(
    'R119 R120 「%s」 beside a printed 不适用 is nothing',
    (text) => {
      const row = { text, notApplicable: true } as const;
      const person = reviewed(sheetsOf((_, __, block) => (block === 'duty' ? row : {})));
      expect([codes(person), person.state]).toEqual([[], 'consistent']);
      expect(person.conclusions).toHaveLength(2);
    },
  );

  const HELPER = (text: string, fillers: readonly string[]) =>
    sheetsOf((filler, _, block) =>
      block === 'helper' && fillers.includes(filler) ? { text } : {},
    );
  const ALL = ['party-group', 'inspection-team', 'poverty-relief'];

  it('R120 what all call 不适用 under a condition is as if the block were empty: no domain, unless the condition is said to hold', () => {
    const person = reviewed(HELPER('不适用', ALL));
    expect(person.conclusions.map(({ domain }) => domain.ids[0])).toEqual(['member']);
    expect(person.state).toBe('consistent');
    const said = (holds: boolean) =>
      reviewed(HELPER('不适用', ALL), { conditions: { helper: holds } });
    expect([codes(said(false)), said(false).state]).toEqual([[], 'consistent']);
    expect([codes(said(true)), said(true).pool]).toEqual([['condition-contradicted'], []]);
    expect(said(true).conclusions[1]).toMatchObject({ open: true });
    const one = reviewed(HELPER('不适用', ['party-group']));
    expect(one.items.filter(({ comparison }) => comparison.class === 'applicability-differs')).toHaveLength(3); // prettier-ignore
  });

  it('R120 where all of what is for everybody is called 不适用 only the review can conclude: nobody is in the pool', () => {
    const person = reviewed(
      sheetsOf((_, __, block) => (block === 'member' ? { text: '不适用' } : {})),
    );
    const [member] = person.conclusions;
    expect(member?.conclusions.map(({ concluded }) => concluded.reason)).toEqual([
      'nothing-applies',
      'nothing-applies',
      'nothing-applies',
    ]);
    expect([member?.open, person.state, person.pool]).toEqual([true, 'unclear', []]);
  });
});
