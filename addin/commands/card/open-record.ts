import { formatCell } from '../../../src/base/cell';
import type { RecordBlock, RecordForm } from '../../../src/scheme/record-form';
import { wordsOfRecords } from '../../../src/sheet/record/record-words';
import type { FilledEntry } from '../../../src/sheet/record/filled-record';
import type { LedgerRecord } from '../../../src/ledger/record';
import { problemsOf } from './problems';
import { exceptionsOf } from './tell-problems';
import type { FilledView, Twins } from './twins';
import type { OpenRecord } from '../session-state';
import { subjectOf, type RecordView } from '../workbook-view';

/** What an open form was told from besides its sheet. */
interface Told {
  readonly open: OpenRecord;
  readonly twins: readonly FilledView[];
  readonly exceptions: ReturnType<typeof exceptionsOf>;
}

const TOLD = new WeakMap<RecordView, Told>();

/** A form without points as the faces show it; told once for a sheet as it was read: of thousands an edit changes one. */
export function openRecord(
  view: RecordView,
  twins: Twins,
  records: readonly LedgerRecord[],
): OpenRecord {
  const known = TOLD.get(view);
  const own = twins(view);
  const exceptions = exceptionsOf(records);
  if (known?.twins === own && known.exceptions === exceptions) return known.open;
  const open = tellRecord(view, twins, records);
  TOLD.set(view, { open, twins: own, exceptions });
  return open;
}

function tellRecord(view: RecordView, twins: Twins, records: readonly LedgerRecord[]): OpenRecord {
  const form = view.opened.scheme.forms.find((each) => each.id === view.record.form);
  return {
    sheet: view.sheet,
    scheme: view.opened.scheme,
    formId: view.record.form,
    formTitle: titleOf(view.opened.scheme.shortTitle, form?.shortTitle ?? ''),
    subject: subjectOf(view) || view.sheet.name,
    filler: view.record.identity?.filler ?? '',
    record: view.record,
    blank: blankOf(view),
    ...problemsOf(view, twins, records),
  };
}

/** Notice and form; a notice called after its one form is not said twice: 「2017年督导清单」. */
function titleOf(notice: string, form: string): string {
  return notice.endsWith(form) ? notice : `${notice}　${form}`;
}

const BLANK = new WeakMap<RecordView, readonly FilledEntry[]>();

/** What is still to be written on a sheet as it was read, looked for once. */
export function blankOf(view: RecordView): readonly FilledEntry[] {
  const blank = BLANK.get(view) ?? blankEntries(view);
  BLANK.set(view, blank);
  return blank;
}

/**
 * What is still to be written: one place for a row of ticks; signatures are left out because they are for the pen, a block or row
 * under a condition until somebody begins it (unless none but such blocks are there, or the sheet says which are not for its subject), what belongs to an answer that says there is nothing, and what is told of already.
 */
export function blankEntries({ opened, record }: RecordView): readonly FilledEntry[] {
  const words = wordsOfRecords(opened).find(({ form }) => form.id === record.form);
  const left = new Set(words ? rowsLeftOut(words.form, record.entries) : []);
  const told = new Set(record.issues.map(({ cell }) => (cell ? formatCell(cell) : '')));
  const ticked = new Set(record.entries.filter(isTick).filter(isWritten).map(rowOf));
  const seen = new Set<string>();
  return record.entries.filter((filled) => {
    const row = rowOf(filled);
    if (filled.entry.kind === 'signature' || isWritten(filled)) return false;
    if (left.has(row) || told.has(formatCell(filled.cell))) return false;
    if (!isTick(filled)) return true;
    if (ticked.has(row) || seen.has(row)) return false;
    seen.add(row);
    return true;
  });
}

/** The row an entry stands in. */
export function rowOf({ place }: FilledEntry): string {
  return place.split('/')[0] ?? '';
}

/** 无, 没有, 不适用, 未开展: what stands beside it may stay blank. */
const DENIAL = /^[无没未不否]/;

/** Rows of which nothing is asked: under a condition and untouched, or with a choice that says there is nothing to tell. */
function rowsLeftOut(form: RecordForm, entries: readonly FilledEntry[]): readonly string[] {
  const begun = new Set(entries.filter(isWritten).map(rowOf));
  const denied = new Set(
    entries
      .filter(({ entry, text }) => entry.kind === 'choice' && DENIAL.test(text))
      .filter(({ entry, text }) => entry.options?.includes(text))
      .map(rowOf),
  );
  // Where the sheet says which rows are not for its subject, all others are.
  const closed = new Set(entries.filter((each) => each.notApplicable).map(rowOf));
  const isBegun = ({ rows }: RecordBlock): boolean =>
    rows.some((row) => row.applies === undefined && begun.has(row.id));
  // Where every block is under a condition one of them is asked for; until somebody begins one, nobody knows which.
  const asked = form.blocks.filter(({ rows }) => rows.some(({ item }) => item));
  const anyOfThem = asked.every((each) => each.applies !== undefined && !isBegun(each));
  return form.blocks.flatMap((block) => {
    const { applies, rows } = block;
    const isOut = applies !== undefined && !isBegun(block) && !anyOfThem;
    return rows
      .filter((row) => {
        if (denied.has(row.id) || closed.has(row.id)) return true;
        if (closed.size > 0) return false;
        if (row.applies !== undefined) return !begun.has(row.id);
        return isOut;
      })
      .map(({ id }) => id);
  });
}

function isTick({ entry }: FilledEntry): boolean {
  return entry.kind === 'tick';
}

function isWritten({ text }: FilledEntry): boolean {
  return text !== '';
}
