import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  reviewedSheets,
  SAMPLE_PEOPLE,
  type ReviewedSample,
} from '../../e2e/gallery/fixture-review';
import { quotable, strayChinese } from '../../e2e/gallery/stray-chinese';
import { fail } from '../../src/base/result';
import notice from '../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../src/scheme/builtin/parse-builtin';
import { shortLabelOfItem } from '../../src/scheme/item-label';
import { recordItemsOf } from '../../src/scheme/record-form';
import type { FileDesk } from '../commands/file-desk';
import { createSession } from '../commands/create-session';
import type { Session } from '../commands/session';
import type { PageId } from '../commands/session-state';
import { parseTextTable } from '../files/read-text-table';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { App } from './App';

afterEach(cleanup);

const PATIENCE = { timeout: 20_000 };
const SIGNED = 'Signed by (required)';
const SCHEME = parseBuiltin(notice);

/** What is to be typed in Chinese, for the forms are: shown as an example. */
const TYPED = [
  '1月1日至3日、9月20日',
  '序号 题目 答案',
  '是 否',
  '单位 核查组 姓名 某甲 市甲局 副局长',
];

/** Of a county, with something of everything: two spellings of a name, a form that is missing, one twice told apart. */
const ODD: readonly ReviewedSample[] = [
  {
    name: '某戊',
    post: '县戊乡党委副书记、乡长',
    county: true,
    blocks: ['member', 'helper'],
    texts: {
      'party-group': { 'member.7': '全年到户帮扶6次。', 'helper.1': '5次', 'member.1': '较好' },
      'county-department': { 'helper.1': '5次' },
      'inspection-team': { 'helper.1': '全年到户帮扶4次，其中与驻村工作组一起2次。' },
      'poverty-relief': { 'helper.1': '' },
    },
  },
  { name: '某己', post: '市己局科长', blocks: [] },
  { name: '某 己', post: '市己局科员', blocks: ['member'], without: ['party-work annex-2'] },
  { name: '某庚', post: '', blocks: ['member', 'helper'], unsigned: true },
];

const DESK: FileDesk = {
  readRoster: async () => fail(''),
  readPasted: parseTextTable,
  makeWorkbook: async () => fail(''),
  makeDocument: async () => fail(''),
  bind: (name) => ({ name, bytes: new Uint8Array() }),
  handOver: () => undefined,
};

let session: Session;
let quotes: ReadonlySet<string>;

/** The English pane over the forms of these people. */
async function open(people: readonly ReviewedSample[], page: PageId = 'review'): Promise<void> {
  const host = createMemoryHost();
  await host.insertSheets([...reviewedSheets(people)]);
  const labels = SCHEME.forms.flatMap((form) =>
    form.kind === 'record' ? recordItemsOf(form).map(({ id }) => shortLabelOfItem(SCHEME, id)) : [],
  );
  // Questions, readings and names of steps are ours and have to be said in English.
  const steps = notice.course.steps.map(({ quote }) => quote);
  const words = { ...notice, decisions: [], course: { ...notice.course, steps } };
  quotes = quotable(words, labels, await host.captureSheets(), TYPED, '会审表');
  session = createSession(host, {
    now: () => new Date(2017, 10, 27, 10, 42),
    schemes: [SCHEME],
    desk: DESK,
  });
  session.openPage('review');
  render(<App session={session} theme="light" platform="browser" locale="en-US" />);
  await waitFor(() => expect(session.getState().review).not.toBeNull(), PATIENCE);
  await act(async () => session.openPage(page));
}

const stray = () => strayChinese(document.body, quotes);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

function at(selector: string, place: number): HTMLElement {
  const found = all(selector)[place];
  if (!found) throw new Error(`no ${selector} ${place}`);
  return found;
}

const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent ?? '';

/** Looking through a whole pane by roles takes long. */
function press(name: RegExp): void {
  const found = all('button').find((each) => name.test(nameOf(each)));
  if (!found) throw new Error(`no button ${name} among ${all('button').map(nameOf).join(' | ')}`);
  fireEvent.click(found);
}

const pressThere = (name: RegExp): void =>
  all('button').some((each) => name.test(nameOf(each))) ? press(name) : undefined;

/** A deed, and what it makes of the page. */
async function perform(name: RegExp, after: RegExp): Promise<void> {
  await act(async () => press(name));
  await screen.findByText(after, {}, PATIENCE);
}

function sign(): void {
  for (const field of screen.getAllByLabelText(SIGNED)) {
    fireEvent.change(field, { target: { value: 'A' } });
    fireEvent.blur(field);
  }
}

/** Everything that is folded, and what that shows. */
function unfold(): void {
  for (let round = 0; round < 3; round++) {
    for (const each of all('main [aria-expanded="false"]')) fireEvent.click(each);
  }
}

const EDITS = [/^Change post/, /^Record…/, /^Draw 5/, /^Put on record/, /^Record a fact/];
const persons = '.persons .person-go';
const items = '.differences button.difference-go';

describe('the pane in English', () => {
  it.each([
    ['who differs, agrees or lacks a form', SAMPLE_PEOPLE],
    ['who is odd in every way', ODD],
  ])('says everything in English but quotations: %s', async (_, people) => {
    await open(people);
    unfold();
    expect(stray()).toEqual([]);
    for (const heap of [/^Verify/, /^Agree/, /^Incomplete/]) {
      press(heap);
      for (let nth = 0; nth < all(persons).length; nth++) {
        fireEvent.click(at(persons, nth));
        press(/^All \d/);
        EDITS.forEach(pressThere);
        unfold();
        expect(stray()).toEqual([]);
        press(/^Differences \d/);
        for (let place = 0; place < Math.min(3, all(items).length); place++) {
          fireEvent.click(at(items, place));
          expect(stray()).toEqual([]);
          press(/^Back to the differences/);
        }
        press(/^Back to the list/);
      }
    }
  });

  it('says so of what was done: a step, a verdict, judgements confirmed, a sheet laid out', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    fireEvent.click(at(persons, 0));
    press(/^Record…/);
    sign();
    await perform(/^Record “On the list”/, /by A/);
    fireEvent.click(at(items, 0));
    fireEvent.click(at('input[type=radio]', 0));
    fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'B' } });
    sign();
    await perform(/^Record, next/, /^Recorded: /);
    expect(stray()).toEqual([]);
    press(/^Back to the differences/);
    await perform(/^Write the judgements read into/, /^Judgements written into/);
    expect(stray()).toEqual([]);
    press(/^Back to the list/);
    await perform(/^Expand on a sheet/, /^Inserted/);
    expect(stray()).toEqual([]);
  });

  it('says so of seals, and of who is under them', async () => {
    await open(SAMPLE_PEOPLE.slice(1, 2));
    press(/^Seals/);
    sign();
    unfold();
    expect(stray()).toEqual([]);
    await perform(/^Seal 2 of/, /^2 sealed, 4 not yet/);
    unfold();
    expect(stray()).toEqual([]);
    press(/^Back to the list/);
    fireEvent.click(at(persons, 0));
    unfold();
    expect(stray()).toEqual([]);
  });

  it('says so of a draw, from a list with faults to its result', async () => {
    await open(SAMPLE_PEOPLE.slice(2, 3), 'draw');
    fireEvent.click(screen.getByRole('radio', { name: /own/ }));
    const list = () => screen.getByLabelText(/^A list of your own/, { selector: 'textarea' });
    fireEvent.change(list(), { target: { value: '1\n2\n2\n\n' } });
    expect(stray()).toEqual([]);
    fireEvent.change(list(), { target: { value: '1\n2' } });
    press(/^Lock list/);
    const seed = screen.getByLabelText(/called out on the spot/, { selector: 'input' });
    fireEvent.change(seed, { target: { value: '123' } });
    await perform(/^Draw$/, /^The same list and/);
    unfold();
    expect(stray()).toEqual([]);
  });

  it('says so of files to hand out, and of a roster with faults', async () => {
    // A file is called as its forms are.
    const besidesFiles = () => stray().filter((each) => !/\.(xlsx|zip)$/.test(each));
    await open(SAMPLE_PEOPLE.slice(2, 3), 'forms');
    press(/^Hand out as files/);
    unfold();
    expect(besidesFiles()).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /^Paste a roster/ }));
    const roster = '姓名\t单位\n某甲\t市甲局\n某甲\t市甲局\n\t市乙局\n某乙\t\n合计\t2';
    quotes = new Set([...quotes, ...quotable(roster)]);
    fireEvent.change(screen.getByLabelText('Roster', { selector: 'textarea' }), {
      target: { value: roster },
    });
    await screen.findByText(/^\d listed/, {}, PATIENCE);
    unfold();
    expect(besidesFiles()).toEqual([]);
  });

  it('marks what is wholly Chinese as Chinese, and nothing else', async () => {
    await open(SAMPLE_PEOPLE.slice(0, 1));
    await waitFor(() => expect(at('.person-head b', 0).lang).toBe('zh-CN'));
    expect(at('.pane', 0).lang).toBe('en-US');
    expect(all('[lang="zh-CN"]').filter((each) => /[A-Za-z]{2}/.test(each.textContent))).toEqual(
      [],
    );
    fireEvent.click(at(persons, 0));
    await waitFor(() => expect(at('.difference-words', 0).lang).toBe('zh-CN'));
  });

  it.each(['documents', 'forms'] as const)('says so on the page %s', async (page) => {
    await open([...SAMPLE_PEOPLE, ...ODD.slice(0, 1)], page);
    if (page === 'documents') await screen.findByRole('article', {}, PATIENCE);
    unfold();
    expect(stray()).toEqual([]);
    for (let nth = 0; nth < all('.document-title').length; nth++) {
      fireEvent.click(at('.document-title', nth));
      expect(stray()).toEqual([]);
    }
  });
});
