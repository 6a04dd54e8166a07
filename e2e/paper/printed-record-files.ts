import { composeRecordForms, type PersonForm } from '../../src/document/compose-record-forms';
import type { PrintedForms } from '../../src/document/document';
import { inLetterStyle } from '../../src/document/form-style';
import { sampleBatch } from '../../src/document/sample-batch';
import { OPENED, filledSheet, formOf } from '../../src/document/sample-form-sheets';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../src/scheme/open-scheme';
import { recordPage } from '../../src/sheet/record-page';
import { FORM, OPENED as SMALL } from '../../src/sheet/sample-record-form';

/** Record forms that go through Writer to paper; `id` also names their files. */
export interface PrintedRecords {
  readonly id: string;
  readonly document: PrintedForms;
}

const BLOCKS = { blocks: ['member', 'helper'] };
const PEOPLE = sampleBatch([
  { name: '某甲', post: '市甲局科长', ...BLOCKS },
  { name: '某乙', post: '市乙局科长', ...BLOCKS },
]).review.subjects;

const HEAD = { 'subject/name': '某甲', 'subject/post': '市甲局科长' };
/** Blank lines, and what other programs leave in a text. */
const WRITTEN = {
  ...HEAD,
  'ledger/text': '经查核，某甲同志台账齐全。\n\n2016年述职考核为“好”，\u0001民主评议为合格。',
  'asked/text': '11月20日，经与市甲局联系，反映某甲同志按时参加组织生活。',
  'checkers/checkers': '某丙、某丁',
};
const LONG = Array.from({ length: 110 }, (_, at) => `第${at + 1}项经查核情况属实。`).join('');

/** Record forms of the notices blank, which are held against their sheets. */
export const BLANK_RECORDS: readonly PrintedRecords[] = BUILTIN_SCHEMES.map(openScheme).flatMap(
  (opened) =>
    opened.scheme.forms.flatMap((form) =>
      // A checklist of many pages prints as the others do, and takes as long as all of them.
      form.kind !== 'record' || form.orientation === 'landscape'
        ? []
        : [
            {
              id: `${opened.scheme.id} ${form.id} blank`,
              document: composeRecordForms({
                opened,
                form,
                people: [],
                title: form.title,
                asked: 'forms-differ',
              }),
            },
          ],
    ),
);

/** A batch of which one form is filled in, one whose words go on over the next page, and one that lies. */
export const FILLED_RECORDS: readonly PrintedRecords[] = [
  { id: 'records batch', document: recordsOf(WRITTEN) },
  { id: 'records long', document: recordsOf({ ...HEAD, 'ledger/text': LONG }) },
  { id: 'records lying', document: lying() },
];

function recordsOf(values: Readonly<Record<string, string>>): PrintedForms {
  const filled = filledSheet(values);
  const people = PEOPLE.map((person): PersonForm => {
    const own = person.subject.name === filled.subject.text;
    return { person, filled: own ? [filled] : [] };
  });
  const form = formOf('annex-4');
  return composeRecordForms({
    opened: OPENED,
    form,
    people,
    title: form.title,
    asked: 'forms-differ',
  });
}

function lying(): PrintedForms {
  const form = { ...FORM, orientation: 'landscape' } as const;
  const about = {
    opened: SMALL,
    name: '',
    subject: '某甲',
    filler: '',
    date: '',
    conditions: null,
  };
  const page = inLetterStyle(recordPage({ ...about, form }));
  return { name: form.shortTitle, title: form.title, forms: [page], gaps: [] };
}
