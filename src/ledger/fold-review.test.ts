import { describe, expect, it } from 'vitest';
import type { DomainConclusion } from '../review/conclude-domain';
import type { Filling } from '../review/filling';
import type { PlacedTrigger } from '../review/place-triggers';
import type { SubjectReview } from '../review/review-fillings';
import { aboutPerson, foldReview, personLogOf } from './fold-review';
import type { LedgerRecord } from './record';
import { changedSince, fingerprintOf, heldVerdicts } from './review-fingerprint';

const WHO = '某甲 市甲局副局长';
const STAMP = { on: '2017-11-20', by: '某乙', scheme: 's', subject: WHO };

function condition(id: string, holds: boolean, scheme = 's'): LedgerRecord {
  return { ...STAMP, scheme, id, kind: 'condition', condition: 'party-post', holds };
}

function circular(id: string, on: string | null): LedgerRecord {
  const fact = { kind: 'event', evidence: '某号文', trigger: 'circular', on, also: null } as const;
  return { ...STAMP, id, kind: 'fact', fact };
}

function verdict(id: string, item: string, fingerprint: string, follows = 'team'): LedgerRecord {
  const said = { status: 'met', finding: '4次', reason: '查会议记录' } as const;
  return { ...STAMP, id, kind: 'verdict', item, follows, fingerprint, ...said };
}

const withdrawal = (record: string): LedgerRecord => ({
  id: `w${record}`,
  kind: 'withdrawal',
  on: '2017-11-21',
  by: '',
  record,
});

function filling(filler: string, text: string, changed: Partial<Filling> = {}): Filling {
  return {
    source: `${filler}表`,
    form: 'one',
    filler,
    rubricHash: null,
    name: '某甲',
    header: [],
    rows: [{ item: 'duty.3', text, cell: null }],
    ...changed,
  };
}

const TRIGGER: PlacedTrigger = {
  trigger: {
    id: 'circular',
    title: '被通报',
    conclusion: 'not-quite',
    domains: ['duty'],
    quote: '',
    test: { kind: 'event', within: 12 },
  },
  state: 'open',
  wants: 'day',
  domains: ['duty'],
  facts: [],
  counts: [],
  moved: [],
};

function reviewOf(
  fillings: readonly Filling[],
  words = '到位',
  come: Partial<DomainConclusion> = {},
): SubjectReview {
  const domain = { ids: ['duty'], title: '履行责任', form: 'one', blocks: ['duty'] };
  const count = { applicable: 1, met: 1, unmet: 0, open: 0, notChecked: 0 };
  const concluded = {
    domain,
    filler: 'group',
    derived: 'full',
    reason: 'all-met' as const,
    between: [0, 0] as const,
    count,
    of: 1,
    unmet: [],
    unmetEarlier: [],
    triggers: [],
    undersampled: [],
    ...come,
  };
  const conclusion = {
    concluded,
    words,
    written: 'full',
    state: 'agrees' as const,
    stands: 'full',
  };
  return {
    subject: { key: WHO, name: '某甲', heading: '', nth: 1, fillings, issues: [] },
    state: 'inconsistent',
    items: [],
    conclusions: [
      { domain, conclusions: [conclusion], groups: [['group']], differs: false, open: false },
    ],
    triggers: [],
    suspected: [],
    unjudged: [],
    reverify: [],
  };
}

/** Whether a verdict given on one state of the sheets stands on another. */
function stands(before: SubjectReview, now: SubjectReview, item = 'duty.3'): boolean | undefined {
  const log = foldReview([verdict('1', item, fingerprintOf(before, item) ?? '')], 's');
  return heldVerdicts(personLogOf(log, WHO), now).get(item)?.stands;
}

describe('the log of a joint review', () => {
  it('G15 the last word on a condition counts, of this scheme, and a withdrawal brings back the one before', () => {
    const said = [condition('1', false), condition('2', true), condition('3', false, 'other')];
    const holds = (records: readonly LedgerRecord[]) =>
      aboutPerson(personLogOf(foldReview(records, 's'), WHO)).conditions;
    expect(holds(said)).toEqual({ 'party-post': true });
    expect(holds([...said, withdrawal('2')])).toEqual({ 'party-post': false });
    expect(holds([])).toEqual({});
  });

  it('G15 whose a sheet is and who filled it in are said apart', () => {
    const about = {
      id: '1',
      on: '2017-11-20',
      by: '某乙',
      scheme: 's',
      kind: 'assignment',
    } as const;
    const log = foldReview(
      [
        { ...about, source: '表1', subject: WHO, filler: '' },
        { ...about, id: '2', source: '表1', subject: '', filler: 'team' },
        { ...about, id: '3', source: '表2', subject: '', filler: 'group' },
      ],
      's',
    );
    expect([...log.assigned]).toEqual([['表1', WHO]]);
    expect([...log.fillers]).toEqual([
      ['表1', 'team'],
      ['表2', 'group'],
    ]);
  });

  it('G23 whose records are said to be whose again goes before what was said in between', () => {
    const said = (id: string, person: string): LedgerRecord => ({
      ...STAMP,
      id,
      kind: 'recognition',
      person,
      same: true,
    });
    const log = foldReview([said('1', '甲'), said('2', '乙'), said('3', '甲')], 's');
    expect(log.recognised.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('G15 facts add up, and the last verdict on an item counts', () => {
    const log = foldReview(
      [
        circular('1', null),
        circular('2', '2017-03-01'),
        verdict('3', 'a', 'x'),
        verdict('4', 'a', 'y'),
      ],
      's',
    );
    const person = personLogOf(log, WHO);
    expect(person.facts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(person.verdicts.get('a')?.id).toBe('4');
  });

  it('G16 a day that is none is unknown', () => {
    const about = aboutPerson(
      personLogOf(foldReview([circular('1', '2017-02-30'), circular('2', '2017-02-28')], 's'), WHO),
    );
    expect(about.facts?.map((each) => each.kind === 'event' && each.on)).toEqual([
      null,
      '2017-02-28',
    ]);
  });
});

describe('a verdict', () => {
  it('G26 given otherwise by somebody else on the same sheets leaves the one before in sight', () => {
    const given = (
      id: string,
      by: string,
      status: 'met' | 'unmet',
      fingerprint = 'x',
    ): LedgerRecord => {
      const said = { follows: 'team', finding: '4次', reason: '查会议记录', status } as const;
      return { ...STAMP, id, by, kind: 'verdict', item: 'a', fingerprint, ...said };
    };
    const overruled = (...records: readonly LedgerRecord[]) =>
      personLogOf(foldReview(records, 's'), WHO).overruled?.get('a')?.id;
    expect(overruled(given('1', '某戊', 'met'), given('2', '某庚', 'unmet'))).toBe('1');
    expect(overruled(given('1', '某戊', 'met'), given('2', '某庚', 'met'))).toBeUndefined();
    expect(overruled(given('1', '某戊', 'met'), given('2', '某戊', 'unmet'))).toBeUndefined();
    expect(overruled(given('1', '某戊', 'met'), given('2', '某庚', 'unmet', 'y'))).toBeUndefined();
  });

  const before = reviewOf([filling('group', '全年4次'), filling('team', '2次')]);

  it('G17 stands whatever the sheets are called, in any order, with other blanks and widths', () => {
    const same = [filling('team', '２ 次', { source: '另存' }), filling('group', '全年4次')];
    expect(stands(before, reviewOf(same))).toBe(true);
  });

  it('G17 is reopened by other words, a judgement typed, a sheet handed in later, and one taken away', () => {
    const [group, team] = before.subject.fillings;
    if (!group || !team) throw new Error('no fillings');
    const judged = { status: 'met', quantity: null } as const;
    const changes: readonly (readonly Filling[])[] = [
      [group, filling('team', '3次')],
      [
        group,
        filling('team', '2次', {
          rows: [{ item: 'duty.3', text: '2次', cell: null, typed: judged }],
        }),
      ],
      [group, team, filling('county', '4次')],
      [group],
    ];
    expect(changes.map((each) => stands(before, reviewOf(each)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('G17 G18 tells who wrote otherwise since, handed in later, or took a sheet away', () => {
    const [group, team] = before.subject.fillings;
    if (!group || !team) throw new Error('no fillings');
    const told = (fillings: readonly Filling[], words?: string, item = 'duty.3') => {
      const record = { item, fingerprint: fingerprintOf(before, item) ?? '' };
      return changedSince(record, reviewOf(fillings, words));
    };
    expect(told([team, group])).toEqual([]);
    expect(told([group, filling('team', '3次')])).toEqual(['team']);
    expect(told([filling('group', '5次'), filling('county', '2次')])).toEqual([
      'county',
      'group',
      'team',
    ]);
    expect(told([], '不到位', 'domain:duty')).toEqual(['group']);
    expect(told([], '', 'domain:gone')).toEqual([]);
  });

  it('G18 on a conclusion stands while what each wrote and came to is the same', () => {
    const item = 'domain:duty';
    expect(stands(before, reviewOf([filling('group', '别的')]), item)).toBe(true);
    expect(stands(before, reviewOf([], '不到位'), item)).toBe(false);
    expect(stands(before, { ...before, conclusions: [] }, item)).toBe(false);
  });

  it('G18 on a conclusion is reopened by another unmet indicator, another derived conclusion, a trigger that came, and one of which more is known', () => {
    const item = 'domain:duty';
    const two = { unmet: ['duty.1', 'duty.2'], triggers: [TRIGGER] };
    const isHeld = (come: Partial<DomainConclusion>): boolean | undefined =>
      stands(reviewOf([], '到位', two), reviewOf([], '到位', come), item);
    expect(isHeld({ ...two, unmet: ['duty.2', 'duty.1'] })).toBe(true);
    expect(isHeld({ ...two, unmet: ['duty.1', 'duty.3'] })).toBe(false);
    expect(isHeld({ ...two, derived: null })).toBe(false);
    expect(isHeld({ ...two, triggers: [] })).toBe(false);
    expect(isHeld({ ...two, triggers: [{ ...TRIGGER, state: 'holds' }] })).toBe(false);
  });
});
