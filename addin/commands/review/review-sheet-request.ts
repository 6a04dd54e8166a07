import { reviewSentences } from '../../../src/locale/zh-cn-review';
import { isForReview } from '../../../src/review/compare-conclusions';
import type {
  ConclusionComparison,
  DomainComparison,
} from '../../../src/review/compare-conclusions';
import type { OwedForm } from '../../../src/review/subject-issues';
import type { ItemReview } from '../../../src/review/review-items';
import type { SubjectReview } from '../../../src/review/review-fillings';
import { owedForms } from '../../../src/review/reviewed-items';
import { whatLacks } from '../../../src/review/what-lacks';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import { recordItemsOf, type RecordForm, type RecordItem } from '../../../src/scheme/record-form';
import { findTypedCells, type TypedCells } from '../../../src/sheet/review/find-typed-cells';
import type {
  ReviewSheetRequest,
  ReviewedDomain,
  ReviewedForm,
  ReviewedRow,
  ReviewedSubject,
} from '../../../src/sheet/review/review-sheet-request';
import { owedOf } from './close-sealed';
import type { OpenReview, ReviewedPerson } from './review-state';
import type { RecordView } from '../workbook-view';

/** What a 会审表 is laid out from. */
export interface ReviewSheetSource {
  readonly open: OpenReview;
  readonly opened: OpenScheme;
  readonly views: readonly RecordView[];
}

/** The open review as a 会审表 shows it, a person a step; of persons under seal it shows whose forms are awaited and nothing else. */
export function* reviewSheetRequest(
  { open, opened, views }: ReviewSheetSource,
  about: Pick<ReviewSheetRequest, 'name' | 'comparedAt' | 'readings'>,
): Generator<undefined, ReviewSheetRequest> {
  const owed = owedForms(opened.scheme, open.rules);
  const source: Source = {
    open,
    opened,
    views: new Map(views.map((view) => [view.sheet.name, view])),
    persons: new Map(open.persons.map((person) => [person.key, person])),
    items: new Map(
      opened.scheme.forms
        .filter((form): form is RecordForm => form.kind === 'record')
        .map((form) => [form, new Map(recordItemsOf(form).map((each) => [each.id, each]))]),
    ),
  };
  const subjects: ReviewedSubject[] = [];
  for (const review of open.review.subjects) {
    subjects.push(subjectOf(source, review, owed));
    yield;
  }
  return { ...about, opened, filler: '', subjects };
}

/** The same, with what is looked up for every person. */
interface Source extends Pick<ReviewSheetSource, 'open' | 'opened'> {
  /** By sheet. */
  readonly views: ReadonlyMap<string, RecordView>;
  readonly persons: ReadonlyMap<string, ReviewedPerson>;
  /** Indicators of each form by id, in the order of the notice. */
  readonly items: ReadonlyMap<RecordForm, ReadonlyMap<string, RecordItem>>;
}

function subjectOf(
  source: Source,
  review: SubjectReview,
  owed: readonly OwedForm[],
): ReviewedSubject {
  const { open } = source;
  const { key, name, heading } = review.subject;
  const awaited = open.sealed.get(key);
  const about = { key, name, heading };
  if (awaited) {
    const titles = new Set(awaited.map(({ filler }) => titleOf(source, filler)));
    return { ...about, state: `已封存，等候${[...titles].join('、')}`, forms: [] };
  }
  const person = source.persons.get(key);
  const own = person ? owedOf(review.subject, owed, person.log) : [];
  const forms = [...source.items].flatMap(
    ([form, items]) => formOf(source, review, { form, items }, own) ?? [],
  );
  const state = reviewSentences.stateOf(review.state, whatLacks(review.subject.issues));
  return { ...about, state, forms };
}

function formOf(
  source: Source,
  review: SubjectReview,
  { form, items }: { readonly form: RecordForm; readonly items: ReadonlyMap<string, RecordItem> },
  owed: readonly OwedForm[],
): ReviewedForm | null {
  const fillers = owed.filter((each) => each.form === form.id).map(({ filler }) => filler);
  const own = review.items.filter(({ item }) => items.has(item));
  if (fillers.length === 0 || own.length === 0) return null;
  const samplers = source.open.rules.review.sampling?.fillers ?? [];
  const sheets = fillers.map((filler) => sheetOf(source, review, form, filler));
  return {
    form: form.id,
    title: `${form.annex}${form.shortTitle}`,
    slots: fillers.map((filler, at) => ({
      title: titleOf(source, filler),
      samples: samplers.includes(filler),
      sheetName: sheets[at]?.name ?? null,
    })),
    rows: own.map((each) => rowOf(items.get(each.item), each, sheets)),
    domains: review.conclusions
      .filter(({ domain }) => domain.form === form.id)
      .map((each) => domainOf(source, each, fillers, sheets)),
  };
}

interface FoundSheet {
  readonly name: string;
  readonly cells: TypedCells;
}

/** Of a form handed in twice the first is compared, so the first is shown. */
function sheetOf(
  { opened, views }: Source,
  { subject }: SubjectReview,
  form: RecordForm,
  filler: string,
): FoundSheet | null {
  const filling = subject.fillings.find((each) => each.form === form.id && each.filler === filler);
  const view = filling && views.get(filling.source);
  if (!view) return null;
  return { name: view.sheet.name, cells: findTypedCells(opened.scheme, form, view.record) };
}

function rowOf(
  found: RecordItem | undefined,
  { item, comparison }: ItemReview,
  sheets: readonly (FoundSheet | null)[],
): ReviewedRow {
  const { groups } = comparison;
  const parts = groups.length > 1 ? `（${groups.map(({ length }) => length).join('：')}）` : '';
  return {
    item,
    words: [found?.block.side ?? '', found?.text ?? item].filter((each) => each !== '').join('：'),
    cells: sheets.map((sheet) => sheet?.cells.findings.get(item) ?? null),
    findings: sheets.map((sheet) => sheet?.cells.sentences.get(item) ?? null),
    difference: `${reviewSentences.difference(comparison.class)}${parts}`,
  };
}

function domainOf(
  { open }: Source,
  { domain, conclusions, differs }: DomainComparison,
  fillers: readonly string[],
  sheets: readonly (FoundSheet | null)[],
): ReviewedDomain {
  const [id = ''] = domain.ids;
  return {
    id,
    title: domain.title,
    written: sheets.map((sheet) => sheet?.cells.conclusions.get(id) ?? null),
    derived: fillers.map((filler) => {
      const found = conclusions.find(({ concluded }) => concluded.filler === filler);
      return found ? derivedWords(open, found) : null;
    }),
    difference: differs ? '结论不同' : '',
  };
}

/** A conclusion's own words; null for a filler that does not conclude, and for one without a form. */
function derivedWords({ rules }: OpenReview, { concluded }: ConclusionComparison): string | null {
  const { derived, reason } = concluded;
  if (reason === 'does-not-conclude') return null;
  const found = rules.review.conclusions.find(({ id }) => id === derived);
  if (found) return found.label;
  return isForReview(reason) ? '待会审' : '未定';
}

function titleOf({ opened }: Source, filler: string): string {
  return opened.scheme.fillers?.find(({ id }) => id === filler)?.title ?? filler;
}
