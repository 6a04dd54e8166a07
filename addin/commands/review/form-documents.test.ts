import { describe, expect, it } from 'vitest';
import { sampleBatch } from '../../../src/document/sample-batch';
import { OPENED, filledSheet } from '../../../src/document/sample-form-sheets';
import type { Choices } from '../../../src/scheme/scheme';
import { formEntries, type FormEntry, type FormsRequest } from './form-documents';

const JIA = { name: '某甲', post: '市甲局科长', blocks: ['member', 'helper'] };
const YI = { name: '某乙', post: '市乙局科长', blocks: ['member', 'helper'] };
const HEAD = { 'subject/name': '某甲', 'subject/post': '市甲局科长' };
const ONE_FOR_ALL = { 'record-forms': 'lead' };

/** A 纪实表 about 某甲 with these words, filled in by somebody. */
function sheet(name: string, filler: string, words: string): FormsRequest['records'][number] {
  const record = filledSheet({ ...HEAD, 'ledger/text': words });
  const entry = { id: name, name, visibility: 'visible' } as const;
  return { sheet: entry, scheme: OPENED.scheme, formId: 'annex-4', filler, record };
}

const PARTY = sheet('甲', '主管部门（党建）', '台账齐全。');
const RELIEF = sheet('乙', '主管部门（脱贫攻坚）', '台账不全。');

function entryOf(
  records: FormsRequest['records'],
  choices: Choices = {},
  said: Readonly<Record<string, string>> = {},
  form = 'annex-4',
): FormEntry {
  const batch = sampleBatch([JIA, YI], choices);
  const all = formEntries({ opened: OPENED, batch, records, said: (field) => said[field] ?? '' });
  const found = all.find((each) => each.form.id === form);
  if (!found) throw new Error('no form');
  return found;
}

/** What is printed of 某甲's 查核台账情况. */
function ledgerOf({ document }: FormEntry): readonly string[] {
  return (document?.forms ?? []).flatMap(({ rows }) => {
    const texts = rows.map(({ cells }) =>
      cells.map(({ input }) => (input.kind === 'text' ? input.text : '')),
    );
    return texts.some((row) => row.includes('某甲')) ? [texts[2]?.[1] ?? ''] : [];
  });
}

describe('record forms of a batch', () => {
  it('O17 each filler’s copies stand apart, by the reading in force', () => {
    const own = entryOf([PARTY, RELIEF]);
    expect(own.reading).toEqual({ label: '各主管部门各填一份', assumed: true });
    expect([own.filler, own.filled, ledgerOf(own)]).toEqual(['party-work', 1, ['台账齐全。']]);
    expect(own.document?.title).toBe('某乙等2名同志查核纪实表（主管部门（党建））');
    const other = entryOf([PARTY, RELIEF], {}, { 'filler:annex-4': 'poverty-relief' });
    expect(ledgerOf(other)).toEqual(['台账不全。']);
    expect(entryOf([RELIEF]).filler).toBe('poverty-relief');
  });

  it('O17 a sheet that names its person and says nothing yet is no filled one', () => {
    const blank = { ...PARTY, record: filledSheet(HEAD) };
    expect(entryOf([blank]).filled).toBe(0);
    expect(entryOf([PARTY]).filled).toBe(1);
  });

  it('O17 where one writes for all, what several say differently is open until somebody says who', () => {
    const open = entryOf([PARTY, RELIEF], ONE_FOR_ALL);
    expect([open.policy, open.filler, ledgerOf(open)]).toEqual(['lead', '', ['〔待定〕']]);
    expect(open.document?.gaps.map(({ code }) => code)).toEqual(['lead-open']);
    const said = entryOf([PARTY, RELIEF], ONE_FOR_ALL, { 'lead:annex-4': 'poverty-relief' });
    expect([ledgerOf(said), said.document?.gaps]).toEqual([['台账不全。'], []]);
    expect(ledgerOf(entryOf([RELIEF], ONE_FOR_ALL))).toEqual(['台账不全。']);
  });

  it('O17 a sheet that says nobody as its filler stands apart where each writes one, and is of whoever writes for all', () => {
    const unsaid = sheet('丙', '', '台账待查。');
    const own = entryOf([unsaid]);
    expect(own.fillers.at(-1)).toEqual({ id: '-', title: '' });
    expect([own.filler, ledgerOf(own)]).toEqual(['-', ['台账待查。']]);
    const lead = entryOf([unsaid], ONE_FOR_ALL, { 'lead:annex-4': 'party-work' });
    expect([lead.fillers.length, ledgerOf(lead)]).toEqual([2, ['台账待查。']]);
  });

  it('O16 is about everybody, one person or nobody; who is not there any more is no choice', () => {
    const about = (key: string) => entryOf([PARTY], {}, { 'about:annex-4': key }).document;
    const [, jia] = entryOf([]).people;
    expect(about('')?.forms).toHaveLength(2);
    expect(about(jia?.key ?? '')?.title).toBe('某甲同志查核纪实表（主管部门（党建））');
    expect(about('nobody')).toMatchObject({ title: '查核纪实表（主管部门（党建））', gaps: [] });
    expect(about('某丙 市丙局')?.forms).toHaveLength(2);
  });

  it('O18 tells how many sheets are nobody’s, and prints none of them', () => {
    const record = filledSheet({ 'subject/name': '某丙', 'ledger/text': '台账齐全。' });
    const own = entryOf([{ ...PARTY, record }]);
    expect([own.untold, own.filled, ledgerOf(own)]).toEqual([1, 0, ['经查核，XXX 同志……']]);
  });

  it('O16 a filler under a condition writes of those of whom it is known to hold', () => {
    const county = { 'filler:annex-2': 'county-department' };
    expect(entryOf([], {}, county, 'annex-2').document).toBeNull();
    expect(entryOf([], {}, {}, 'annex-2').people).toHaveLength(2);
  });
});
