import type { SubjectReview } from '../review/review-fillings';
import type { OpenScheme } from '../scheme/open-scheme';
import type { RecordEntry, RecordForm } from '../scheme/record-form';
import type { FilledRecord } from '../sheet/record/filled-record';
import { wordsOfRecords } from '../sheet/record/record-words';
import type { PrintedPage } from '../sheet/page';
import { recordPage } from '../sheet/record-page';
import { planRecord } from '../sheet/record-plan';
import type { RecordPlan } from '../sheet/record-plan';
import type { DocumentGap, PrintedForms } from './document';
import { GAP_WORDS } from './document-words';
import { inLetterStyle } from './form-style';

/** Whose form it is, and the sheets that are it now: none where it is still to be filled in. */
export interface PersonForm {
  readonly person: SubjectReview;
  readonly filled: readonly FilledRecord[];
}

export interface RecordFormsRequest {
  readonly opened: OpenScheme;
  readonly form: RecordForm;
  /** In the order they are printed; empty for one form about nobody yet. */
  readonly people: readonly PersonForm[];
  readonly title: string;
  /** What is to be said where two sheets of a person differ: which of them it is, or who writes it for all. */
  readonly asked: 'forms-differ' | 'lead-open';
}

/** What is known of a form's places, by full name, and what of it has to be said first. */
interface Known {
  readonly values: Readonly<Record<string, string>>;
  readonly gaps: readonly DocumentGap[];
}

/** A record form about each person, as its sheet prints it, with what its filler wrote, else blank to be filled in by hand (O15–O17). */
export function composeRecordForms(request: RecordFormsRequest): PrintedForms {
  const { form, people, title } = request;
  const plan = planRecord(form);
  const places: Places = new Map([...plan.places].map(([place, { entry }]) => [place, entry]));
  const known = people.map((each) => knownOf(each, places, request));
  let forms: PrintedForms['forms'] | null = null;
  return {
    name: form.shortTitle,
    title,
    get forms() {
      forms ??=
        people.length === 0
          ? [layOut('', {}, plan, request)]
          : people.map(({ person: { subject } }, at) =>
              layOut(subject.name, known[at]?.values ?? {}, plan, request),
            );
      return forms;
    },
    gaps: known.flatMap(({ gaps }) => gaps),
  };
}

function layOut(
  subject: string,
  values: Known['values'],
  plan: RecordPlan,
  { opened, form }: RecordFormsRequest,
): PrintedPage {
  const about = { opened, form, name: '', subject, filler: '', date: '', conditions: null };
  return inLetterStyle(recordPage({ ...about, values }, plan));
}

/** What may be written in a form, by full name. */
type Places = ReadonlyMap<string, RecordEntry>;

function knownOf(
  { person, filled }: PersonForm,
  places: Places,
  request: RecordFormsRequest,
): Known {
  const { key: subject } = person.subject;
  if (person.state === 'sealed') {
    const gap = { code: 'sealed', subject, params: {} };
    return { values: sealedValues(places, request), gaps: [gap] };
  }
  if (filled.length === 0) return { values: headValues(person, request), gaps: [] };
  return writtenValues(filled, subject, places, request);
}

/** Of somebody under seal nothing is printed but the name (G10). */
function sealedValues(places: Places, { form }: RecordFormsRequest): Known['values'] {
  return Object.fromEntries(
    [...places]
      .filter(([place, { kind }]) => place !== form.subject && kind === 'text')
      .map(([place]) => [place, GAP_WORDS]),
  );
}

/** What the person's other forms have in their heads, where this one asks for the same: 单位及职务. */
function headValues({ subject }: SubjectReview, { opened, form }: RecordFormsRequest) {
  const labels = labelsOf(opened, form);
  const heads = subject.fillings.flatMap(({ header }) => header);
  return Object.fromEntries(
    (form.apart ?? []).flatMap((place) => {
      const label = labels.get(place);
      const head = heads.find((each) => each.label === label && each.text.trim() !== '');
      return head ? [[place, head.text.trim()]] : [];
    }),
  );
}

/** What stands on the sheet, word for word. Where several differ, and where the sheet has lost a place, it is open. */
function writtenValues(
  filled: readonly FilledRecord[],
  subject: string,
  places: Places,
  { form, asked }: RecordFormsRequest,
): Known {
  const written = filled.map(
    ({ entries }) => new Map(entries.map(({ place, text }) => [place, text])),
  );
  const values: Record<string, string> = {};
  // A row that stands twice is read once, and nobody knows which is meant.
  let lost = filled
    .flatMap(({ issues }) => issues)
    .filter(({ code }) => code === 'item-row-twice').length;
  let differing = 0;
  for (const [place, { kind }] of places) {
    const texts = new Set(written.map((each) => each.get(place)));
    const [text] = texts;
    const differs = texts.size > 1;
    const isLost = text === undefined && !differs && kind !== 'signature';
    if (differs) differing += 1;
    if (isLost) lost += 1;
    values[place] = differs || isLost ? GAP_WORDS : (text ?? '');
  }
  const gap = (code: string, count: number): readonly DocumentGap[] =>
    count === 0 ? [] : [{ code, subject, params: { form: form.id, count } }];
  return { values, gaps: [...gap('form-unread', lost), ...gap(asked, differing)] };
}

/** What each place is called, by full name: 单位及职务. */
function labelsOf(opened: OpenScheme, form: RecordForm): ReadonlyMap<string, string> {
  const words = wordsOfRecords(opened).find((each) => each.form.id === form.id);
  const places = [
    ...(words?.above ?? []).flatMap(({ parts }) => parts),
    ...(words?.rows ?? []).flatMap(({ entries }) => entries),
  ];
  return new Map(places.map(({ place, label }) => [place, label.replace(/[\s：:]+$/, '')]));
}
