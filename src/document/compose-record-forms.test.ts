import { describe, expect, it } from 'vitest';
import type { PrintedPage } from '../sheet/page';
import { recordPage } from '../sheet/record-page';
import type { FilledRecord } from '../sheet/record/filled-record';
import { FORM, OPENED as SMALL } from '../sheet/sample-record-form';
import { composeRecordForms } from './compose-record-forms';
import type { RecordFormsRequest } from './compose-record-forms';
import type { PrintedForms } from './document';
import { inLetterStyle } from './form-style';
import { gatherForms } from './gather-forms';
import { sampleBatch } from './sample-batch';
import { OPENED, filledSheet, formOf } from './sample-form-sheets';

const JIA = { name: '某甲', post: '市甲局科长', blocks: ['member', 'helper'] };
const YI = { name: '某乙', post: '市乙局科长', blocks: ['member', 'helper'] };
const PEOPLE = sampleBatch([JIA, YI]).review.subjects;
const [FIRST, SECOND] = PEOPLE;
const WRITTEN = {
  'subject/name': '某甲',
  'subject/post': '市甲局科长',
  'ledger/text': '经查核，某甲同志台账齐全。\n\n述职考核为“好”。',
};

function compose(
  people: RecordFormsRequest['people'],
  more: Partial<RecordFormsRequest> = {},
): PrintedForms {
  const form = formOf('annex-4');
  return composeRecordForms({
    opened: OPENED,
    form,
    people,
    title: '',
    asked: 'forms-differ',
    ...more,
  });
}

function composeOf(...filled: readonly FilledRecord[]): PrintedForms {
  if (!FIRST) throw new Error('nobody');
  return compose([{ person: FIRST, filled }]);
}

/** The words of a form, row by row, cells apart by `|`. */
function wordsOf(page: PrintedPage | undefined): readonly string[] {
  return (page?.rows ?? []).map(({ cells }) =>
    cells.map(({ input }) => (input.kind === 'text' ? input.text : '')).join('|'),
  );
}

describe('a record form as a document', () => {
  it('O16 what the filler wrote stands word for word, blank lines too, and the notice’s blanks elsewhere', () => {
    const { forms, gaps } = composeOf(filledSheet(WRITTEN));
    expect(wordsOf(forms[0]).slice(1)).toEqual([
      '查核对象姓名|某甲|单位及职务|市甲局科长',
      '查核台账情况|经查核，某甲同志台账齐全。\n\n述职考核为“好”。',
      '多方了解情况|X 月 X 日，经与 XXX 单位 XXX 联系，反映 XXX 同志……；与 XXX 联系，反映 XXX 同志……',
      '重点抽查情况|经翻阅 XXX、XXX 资料，XXX 同志……',
      '其他方面|',
      '查核单位意见|',
      '查核人员签字：',
      '备注：此表为纪实用表，由牵头查核的主管部门填写，存档备查。',
    ]);
    expect(gaps).toEqual([]);
  });

  it('O16 a person without a sheet has a form with name and heading, in the order of the review; about nobody it is blank', () => {
    const { forms, gaps } = compose(PEOPLE.map((person) => ({ person, filled: [] })));
    expect(forms.map((form) => wordsOf(form)[1])).toEqual([
      '查核对象姓名|某乙|单位及职务|市乙局科长',
      '查核对象姓名|某甲|单位及职务|市甲局科长',
    ]);
    expect(gaps).toEqual([]);
    expect(compose([]).forms.map((form) => wordsOf(form)[1])).toEqual([
      '查核对象姓名||单位及职务|',
    ]);
  });

  it('O15 keeps the rows and room of the sheet, in the typefaces of letters, without what stands beside it', () => {
    const [page] = composeOf(filledSheet(WRITTEN)).forms;
    const [title, , ledger] = page?.rows ?? [];
    expect(page).toMatchObject({ orientation: 'portrait', repeated: null, printed: 9 });
    expect(title?.cells[0]?.style.font).toEqual({ name: '方正小标宋简体', size: 22 });
    expect(ledger).toMatchObject({ lines: 4, grows: 160, block: 'ledger' });
    expect(ledger?.cells.map(({ style }) => style.font)).toEqual([
      { name: '仿宋_GB2312', size: 12 },
      { name: '仿宋_GB2312', size: 12 },
    ]);
    const [blank] = compose([], { form: formOf('annex-2') }).forms;
    expect(blank?.repeated).not.toBeNull();
    const about = { opened: SMALL, name: '', subject: '', filler: '考察组', date: '' };
    const sheet = recordPage({ ...about, form: FORM, conditions: null });
    expect(sheet.rows.some(({ working }) => working)).toBe(true);
    expect(inLetterStyle(sheet).rows.some((row) => row.working ?? row.beside)).toBe(false);
  });

  it('O17 places in which two sheets of a person differ are open, and the others stand', () => {
    const other = filledSheet({ ...WRITTEN, 'ledger/text': '台账不全。' });
    const { forms, gaps } = composeOf(filledSheet(WRITTEN), other);
    expect(wordsOf(forms[0]).slice(1, 3)).toEqual([
      '查核对象姓名|某甲|单位及职务|市甲局科长',
      '查核台账情况|〔待定〕',
    ]);
    const params = { form: 'annex-4', count: 1 };
    const subject = FIRST?.subject.key;
    expect(gaps).toEqual([{ code: 'forms-differ', subject, params }]);
  });

  it('O17 a place that its sheet has lost is open', () => {
    const record = filledSheet(WRITTEN);
    const entries = record.entries.filter(({ place }) => place !== 'opinion/text');
    const { forms, gaps } = composeOf({ ...record, entries });
    expect(wordsOf(forms[0])[6]).toBe('查核单位意见|〔待定〕');
    expect(gaps).toMatchObject([{ code: 'form-unread', params: { count: 1 } }]);
  });

  it('O17 of somebody under seal nothing is printed but the name', () => {
    if (!FIRST) throw new Error('nobody');
    const person = { ...FIRST, state: 'sealed' as const };
    const { forms, gaps } = compose([{ person, filled: [filledSheet(WRITTEN)] }]);
    const words = wordsOf(forms[0]);
    expect(words[1]).toBe(`查核对象姓名|${person.subject.name}|单位及职务|〔待定〕`);
    expect(words.slice(2, 7).map((row) => row.split('|')[1])).toEqual(
      Array<string>(5).fill('〔待定〕'),
    );
    expect(words.join()).not.toContain('台账齐全');
    expect(gaps.map(({ code }) => code)).toEqual(['sealed']);
  });
});

describe('whose a sheet of a form is', () => {
  const sheet = (values: Readonly<Record<string, string>>) => ({
    source: JSON.stringify(values),
    filler: 'party-work',
    record: filledSheet(values),
  });
  const owners = (values: Readonly<Record<string, string>>, people = PEOPLE) => {
    const { of, untold } = gatherForms(formOf('annex-4'), people, [sheet(values)]);
    return [[...of.keys()], untold.length];
  };

  it('O18 by name and heading, blanks and widths aside; by the name alone where nobody else has it', () => {
    const key = FIRST?.subject.name === '某甲' ? FIRST.subject.key : SECOND?.subject.key;
    expect(owners(WRITTEN)).toEqual([[key], 0]);
    const spaced = { 'subject/name': '某 甲', 'subject/post': '市甲局　科长' };
    expect(owners(spaced)).toEqual([[key], 0]);
    expect(owners({ 'subject/name': '某甲' })).toEqual([[key], 0]);
  });

  it('O18 what fits several people or none is nobody’s', () => {
    const namesake = sampleBatch([JIA, { ...JIA, post: '县丙乡乡长' }]).review.subjects;
    expect(owners({ 'subject/name': '某甲' }, namesake)).toEqual([[], 1]);
    expect(owners({ 'subject/name': '某甲', 'subject/post': '市丁局科长' })).toEqual([[], 1]);
    expect(owners({ 'subject/post': '市甲局科长' })).toEqual([[], 1]);
  });

  it('O18 a form that the review compares is whose the review says', () => {
    const [source = ''] = FIRST?.subject.fillings.map((each) => each.source) ?? [];
    const renamed = { source, filler: 'party-work', record: filledSheet({}, 'annex-2') };
    const { of } = gatherForms(formOf('annex-2'), PEOPLE, [renamed]);
    expect([...of.keys()]).toEqual([FIRST?.subject.key]);
  });
});
