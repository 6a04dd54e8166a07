import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewedSheets, SAMPLE_PEOPLE } from '../../../e2e/gallery/fixture-review';
import { freezeList } from '../../../src/lottery/lot-list';
import document from '../../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../../src/scheme/builtin/parse-builtin';
import { createMemoryHost, type MemoryHost } from '../../hosts/memory/memory-host';
import { createSession } from '../create-session';
import { drawnSchemes, drawView, partsOfLine, type DrawView } from './draw-view';
import type { Session } from '../session';

const SCHEME = parseBuiltin(document);
const SIXTH = { name: '某己', post: '市己局科长', blocks: ['member', 'helper'] };
const PEOPLE = [...SAMPLE_PEOPLE.slice(1, 3), SIXTH];

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(PEOPLE)]);
  session = createSession(host, { now: () => new Date(2017, 10, 22, 14, 20), schemes: [SCHEME] });
  await until(() => expect(session.getState().ready).toBe(true));
  session.openPage('draw');
  await until(() => expect(session.getState().review).not.toBeNull());
});

/** Comparing is fetched first, and other programs may run beside. */
function until(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { timeout: 20_000, interval: 5 });
}

function view(): DrawView {
  const source = session.handoutSource(SCHEME.id);
  const found = source && drawView(source, session.getState().review);
  if (!found) throw new Error('no draw');
  return found;
}

async function draw(
  lines: readonly string[],
  purpose: 'spot-check' | 'inspection' = 'spot-check',
): Promise<void> {
  const list = freezeList(lines.map((name) => ({ name })));
  if (!list.ok) throw new Error('a list that is whole');
  await session.recordReview({
    kind: 'draw',
    by: '某甲',
    scheme: SCHEME.id,
    purpose,
    lines: [...lines],
    hash: list.value.hash,
    lockedAt: '14:20',
    drawnAt: '14:32',
    seed: '7',
    part: 10,
    whole: 100,
    rounding: 'up',
    count: 1,
    withdrawn: [],
    reason: '',
  });
}

describe('抽签 beside 会审', () => {
  it('draws from those on whom all forms agree, and is told as soon as they are others', async () => {
    expect(view().agreed).toEqual(['市丙局科长 某丙', '市己局科长 某己']);
    await draw(view().agreed ?? []);
    expect(view().draws.map(({ draw: made }) => made?.lots.length)).toEqual([2]);
    expect(view().changed).toBeNull();

    const { review } = session.getState();
    const person = review?.persons.find(({ review: { subject } }) => subject.name === '某己');
    const filling = person?.review.subject.fillings[0];
    const sheet = filling && review?.sheets.get(filling.source);
    const open = session.getState().records.find((each) => each.sheet.id === sheet?.id);
    const entry = open?.record.entries.find(({ item }) => item === 'member.3');
    if (!sheet || !entry) throw new Error('no such sheet');
    await host.hand.type(sheet.id, entry.cell, '没有召开');
    await until(() => expect(view().changed).toEqual({ added: [], gone: ['市己局科长 某己'] }));
  });

  it('G10 leaves out whoever is under seal, though all forms agree', async () => {
    const { review } = session.getState();
    const person = review?.persons.find(({ review: { subject } }) => subject.name === '某己');
    const sheet = review?.sheets.get(person?.review.subject.fillings[0]?.source ?? '');
    await session.sealForms({ sheets: sheet ? [sheet.id] : [], by: '某甲', reason: '' });
    await until(() => expect(view().agreed).toEqual(['市丙局科长 某丙']));
  });

  it('tells nobody to draw from while nobody agrees', async () => {
    const { review } = session.getState();
    for (const each of review?.persons ?? []) {
      const sheet = review?.sheets.get(each.review.subject.fillings[0]?.source ?? '');
      const entry = session
        .getState()
        .records.find((open) => open.sheet.id === sheet?.id)
        ?.record.entries.find(({ item }) => item === 'member.3');
      if (sheet && entry) await host.hand.type(sheet.id, entry.cell, '没有召开');
    }
    await until(() => expect(view().agreed).toEqual([]));
  });

  it('G14 a draw for something else is not held against those who agree', async () => {
    await draw(['甲一村', '甲二村'], 'inspection');
    expect([view().draws.length, view().changed]).toEqual([1, null]);
  });

  it('is that of the notice whose persons are compared here', () => {
    const { review } = session.getState();
    expect(drawnSchemes([SCHEME, { ...SCHEME, id: 'other' }], review)).toEqual([SCHEME]);
    expect(drawnSchemes([SCHEME, { ...SCHEME, decisions: [] }], null)).toEqual([SCHEME]);
  });

  it('shows a line as name and unit, and a line of one word as a name', () => {
    expect(partsOfLine('市己局 科长 某己')).toEqual({ unit: '市己局 科长', name: '某己' });
    expect(partsOfLine('甲一村')).toEqual({ unit: '', name: '甲一村' });
  });
});
