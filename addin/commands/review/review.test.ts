import { beforeEach, describe, expect, it } from 'vitest';
import {
  reviewedSheets,
  SAMPLE_PEOPLE,
  type ReviewedSample,
} from '../../../e2e/gallery/fixture-review';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { fingerprintOf } from '../../../src/ledger/review-fingerprint';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import { sidesOf } from './review-sides';
import type { OpenReview, ReviewedPerson, ReviewEntry } from './review-state';
import type { Session } from '../session';

const SCHEME = 'dazhou-2017-206';
const NOW = new Date(2017, 10, 27, 10, 42);

let host: MemoryHost;
let session: Session;

beforeEach(() => {
  host = createMemoryHost();
});

/** Everything the session has begun is done. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function open(people: readonly ReviewedSample[]): Promise<void> {
  await host.insertSheets([...reviewedSheets(people)]);
  session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
  await settle();
  session.openPage('review');
  await until(() => session.getState().review !== null);
}

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !done(); turn += 1) await settle();
  if (!done()) throw new Error('never came');
}

function review(): OpenReview {
  const found = session.getState().review;
  if (!found) throw new Error('nothing reviewed');
  return found;
}

function person(name: string): ReviewedPerson {
  const found = review().persons.find((each) => each.review.subject.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

function verdict(name: string, item: string): ReviewEntry {
  const { key, review: found } = person(name);
  return {
    kind: 'verdict',
    by: '某戊',
    scheme: SCHEME,
    subject: key,
    item,
    follows: 'inspection-team',
    status: 'unmet',
    finding: '2次',
    reason: '经复核会议记录',
    fingerprint: fingerprintOf(found, item) ?? '',
  };
}

async function typeInto(name: string, filler: string, item: string, text: string): Promise<void> {
  const side = sidesOf(review(), person(name).review, item).find(
    (each) => each.filler.id === filler,
  );
  if (!side?.place) throw new Error('no cell');
  const before = review();
  await host.hand.type(side.place.sheet, side.place.cell, text);
  await until(() => session.getState().review !== before);
}

describe('会审 over a workbook', () => {
  it('parts the persons of a batch, and names exactly what differs', async () => {
    await open(SAMPLE_PEOPLE);
    const heaps = review().persons.map((each) => [each.review.subject.name, each.heap]);
    expect(heaps).toEqual([
      ['某甲', 'reverify'],
      ['某乙', 'reverify'],
      ['某丙', 'consistent'],
      ['某丁', 'incomplete'],
    ]);
    expect(person('某乙').differences.map(({ item, kind }) => [item, kind])).toEqual([
      ['member.3', 'facts-differ'],
    ]);
    expect(person('某甲').reworded).toContain('member.7');
  });

  it('says what each filler wrote as short as a box takes it, and who stands apart', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    const told = (item: string) =>
      sidesOf(review(), person('某甲').review, item).map(({ value, odd }) => [value, odd]);
    expect(told('duty.3')).toEqual([
      ['4次', false],
      ['4次', false],
      ['翻阅会议纪要，上半年、下半年各1次', true],
    ]);
    expect(told('duty.9')).toEqual([
      ['1次', false],
      ['未填', true],
      ['1次', false],
    ]);
    expect(told('helper.1')).toEqual([
      ['6次', false],
      ['5次', true],
      ['6次', false],
    ]);
  });

  it('keeps a verdict while its sources say the same, and puts the person first when one changes', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 3));
    await session.recordReview(verdict('某乙', 'member.3'));
    await until(() => person('某乙').differences[0]?.verdict !== null);
    expect(person('某乙').differences[0]?.verdict?.stands).toBe(true);
    expect(review().persons[0]?.review.subject.name).toBe('某乙');
    await typeInto('某乙', 'party-work', 'member.3', '3次');
    expect(person('某乙').differences[0]?.verdict?.stands).toBe(false);
    expect(review().persons[0]?.review.subject.name).toBe('某乙');
  });

  it('brings back what was agreed on once its source changed, even where nothing differs any more', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    await session.recordReview(verdict('某乙', 'member.3'));
    await typeInto('某乙', 'inspection-team', 'member.3', '4次');
    expect(person('某乙')).toMatchObject({ heap: 'reverify' });
    // R94 4次 on all forms, and of which year nobody said.
    expect(person('某乙').review).toMatchObject({ state: 'unclear', unjudged: ['member.3'] });
  });

  it('withdraws a verdict; its row stays in the log', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    await session.recordReview(verdict('某乙', 'member.3'));
    await until(() => person('某乙').differences[0]?.verdict !== null);
    const record = person('某乙').differences[0]?.verdict?.record.id ?? '';
    await session.withdrawReview(record, '某戊');
    await until(() => person('某乙').differences[0]?.verdict === null);
    expect(session.getState().notice).toBeNull();
  });

  it('leaves a sheet that does not say who filled it in to a person, and compares it once somebody does', async () => {
    const [, other] = SAMPLE_PEOPLE;
    if (!other) throw new Error('nobody');
    await open([{ ...other, unsigned: true }]);
    expect(review().persons).toEqual([]);
    expect(review().unassigned).toHaveLength(6);
    const [first] = review().unassigned;
    await session.recordReview({
      kind: 'assignment',
      by: '某戊',
      scheme: SCHEME,
      subject: '',
      source: first?.sheet.name ?? '',
      filler: 'party-group',
    });
    await until(() => review().unassigned.length === 5);
    expect(person('某乙').heap).toBe('incomplete');
  });

  it('counts a recorded fact in the conclusions it bears on', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3));
    const derived = () =>
      person('某丙').review.conclusions.map(({ conclusions }) =>
        conclusions.map(({ concluded }) => concluded.derived),
      );
    expect(derived().flat()).toEqual(['full', 'full', 'full', 'full', 'full', 'full']);
    const before = review();
    const fact = {
      kind: 'rating',
      of: '党员民主评议',
      grade: '不合格',
      on: null,
      evidence: '评议表',
    };
    await session.recordReview({
      kind: 'fact',
      by: '某戊',
      scheme: SCHEME,
      subject: person('某丙').key,
      fact: { ...fact, kind: 'rating' },
    });
    await until(() => review() !== before);
    expect(derived()[0]).toEqual(['not', 'not', 'not']);
  });

  it('R64 G23 a corrected post takes along what was recorded, and is asked about', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    const { key } = person('某乙');
    const fact = { kind: 'rating', of: '党员民主评议', grade: '不合格', on: null } as const;
    await session.recordReview(verdict('某乙', 'member.3'), {
      kind: 'fact',
      by: '某戊',
      scheme: SCHEME,
      subject: key,
      fact: { ...fact, evidence: '评议表' },
    });
    for (const { sheet, record } of session.getState().records) {
      const post = record.entries.find(({ label }) => label.includes('职务'));
      if (post) await host.hand.type(sheet.id, post.cell, '市乙局一科科长');
    }
    await until(() => person('某乙').key !== key && person('某乙').review.state !== 'incomplete');
    const { review: found, differences } = person('某乙');
    expect(found.triggers.map(({ state }) => state)).toContain('holds');
    expect(differences[0]?.verdict?.stands).toBe(true);
    expect(found.subject.issues.map(({ code }) => code)).toContain('head-changed');
  });

  it('E6 a sealed form whose head became quite another opens nothing', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    const { records } = session.getState();
    await session.sealForms({ sheets: [records[0]?.sheet.id ?? ''], by: '某戊', reason: '' });
    for (const { sheet, record } of records) {
      const post = record.entries.find(({ label }) => label.includes('职务'));
      if (post) await host.hand.type(sheet.id, post.cell, '县丁委书记');
    }
    await until(() => person('某乙').key.includes('县丁委书记') && review().persons.length === 1);
    expect(person('某乙').review.state).toBe('sealed');
    // Who it is can be said of the person under seal, and nothing of what was written is told for that.
    expect(person('某乙').review.subject.issues.map(({ code }) => code)).toEqual(['head-changed']);
  });

  it('has nothing to show where there is no form, and reads no form while another page is open', async () => {
    session = createSession(host, { now: () => NOW, schemes: BUILTIN_SCHEMES });
    await settle();
    session.openPage('review');
    await settle();
    expect(session.getState().review).toBeNull();
    session.openPage('check');
    await host.insertSheets([...reviewedSheets(SAMPLE_PEOPLE.slice(2, 3))]);
    await settle();
    expect(session.getState().review).toBeNull();
    session.openPage('review');
    await until(() => session.getState().review !== null);
  });
});
