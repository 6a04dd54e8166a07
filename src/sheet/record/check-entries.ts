import { formulaAt, isCellError, isUncalculated } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { daysInMonth } from '../../base/local-date';
import type { RecordForm } from '../../scheme/record-form';
import { foldWidth } from '../../standard/text';
import { unitsOfEntry } from './entry-units';
import type { FilledEntry } from './filled-record';
import type { EntryIssue } from './record-issue';

/** What people put into a box to tick it. */
const MARK = /^[√✓✔☑■●○◯vV对1]$/u;
const YES = /^[是有]$/u;

/** A stroke, or that it is not for this subject: what offices write where nothing is to be written. */
const SAYS_NOTHING = /^(?:[无否/\\—–-]+|(?:不适用|不涉及|无此项).*)$/u;

/** Whether a place that is to be ticked is; null where what stands there could mean either. */
export function isTicked(entry: FilledEntry): boolean | null {
  if (entry.text === '') return false;
  // 「否」 under 「否」 is a tick; under 「是」 it could be an answer.
  const text = foldWidth(entry.text);
  if (entry.title !== '') return text === entry.title || MARK.test(text) ? true : null;
  return MARK.test(text) || YES.test(text) ? true : null;
}

/** What cannot be as it is written: both ticked, no number where one is due, a share above the whole. A blank is none of these. */
export function checkEntries(
  entries: readonly FilledEntry[],
  grid: Grid,
  form: RecordForm,
): readonly EntryIssue[] {
  return [
    ...entries.flatMap((entry) => slippedEntry(entry) ?? checkEntry(entry, grid)),
    ...checkTicks(entries, form),
  ];
}

/** Findings typed one block too high or too low stand where the sheet says that nothing applies (L58). */
function slippedEntry(filled: FilledEntry): readonly EntryIssue[] | null {
  const { notApplicable, text: written, cell, item } = filled;
  if (!notApplicable || written === '' || SAYS_NOTHING.test(written)) return null;
  const about = { clauses: [], cell, ...(item !== null && { item }) };
  return [{ code: 'entry-not-applicable', severity: 'ask', params: { written }, ...about }];
}

function checkEntry(filled: FilledEntry, grid: Grid): readonly EntryIssue[] {
  const { entry, label, cell, text, value } = filled;
  const written = text;
  const about = { clauses: [], cell, ...(filled.item !== null && { item: filled.item }) };
  if (isCellError(value)) {
    return [{ code: 'entry-is-error', severity: 'must', params: { label, written }, ...about }];
  }
  const formula = formulaAt(grid, cell);
  if (formula !== null) {
    return isUncalculated({ value, formula })
      ? [{ code: 'entry-uncalculated', severity: 'ask', params: { label, formula }, ...about }]
      : [{ code: 'entry-calculated', severity: 'ask', params: { label, written }, ...about }];
  }
  if (text === '') return [];
  switch (entry.kind) {
    case 'tick':
      return isTicked(filled) === null
        ? [{ code: 'tick-unclear', severity: 'ask', params: { written }, ...about }]
        : [];
    case 'number':
    case 'percent': {
      const number = numberOf(text, unitsOfEntry(entry.kind, [label, filled.title]));
      const params = { label, written };
      if (number === null) {
        return [{ code: 'entry-no-number', severity: 'ask', params, ...about }];
      }
      if (entry.kind === 'number') {
        return number < 0
          ? [{ code: 'number-below-zero', severity: 'must', params, ...about }]
          : [];
      }
      if (number < 0 || number > 100) {
        return [{ code: 'percent-outside', severity: 'must', params, ...about }];
      }
      const meant = { ...params, meant: `${Number((number * 100).toFixed(4))}%` };
      return isFraction(value, number)
        ? [{ code: 'percent-fraction', severity: 'ask', params: meant, ...about }]
        : [];
    }
    case 'date':
      return isDate(text, value)
        ? []
        : [{ code: 'date-unread', severity: 'ask', params: { label, written }, ...about }];
    case 'choice': {
      const options = entry.options ?? [];
      return options.includes(text)
        ? []
        : [{ code: 'choice-unknown', severity: 'ask', params: { written, options }, ...about }];
    }
    case 'text':
    case 'signature':
      return [];
  }
}

/** 「12」, 「１２.５」, 「95%」, 「12万元」 where the unit is only repeated; anything else is asked about. */
function numberOf(text: string, units: readonly string[]): number | null {
  const match = /^(-?\d{1,12}(?:\.\d{1,6})?)\s*(\D*)$/.exec(foldWidth(text).replaceAll(',', ''));
  const [, digits, unit = ''] = match ?? [];
  if (digits === undefined || (unit !== '' && !units.includes(unit))) return null;
  return Number(digits);
}

/** A person who types 95% has typed 0.95 for the program; where words say 0.95% they are meant. */
function isFraction(value: FilledEntry['value'], number: number): boolean {
  return typeof value === 'number' && number > 0 && number <= 1;
}

/** A day's number of a spreadsheet, or words that name month and day. */
function isDate(text: string, value: FilledEntry['value']): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value > 20_000 && value < 80_000;
  if (/^\d{5}$/.test(text)) return true;
  const written = /(?:(\d{4})\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/.exec(
    foldWidth(text),
  );
  if (!written) return false;
  // Without its year, a 29th of February may be one.
  const [year, month, day] = [Number(written[1] ?? 2000), Number(written[2]), Number(written[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A row's ticks exclude one another: 是 or 否. */
function checkTicks(entries: readonly FilledEntry[], form: RecordForm): readonly EntryIssue[] {
  return form.blocks
    .flatMap(({ rows }) => rows)
    .flatMap((row): readonly EntryIssue[] => {
      const ticks = entries.filter(
        ({ place, entry }) => entry.kind === 'tick' && place.startsWith(`${row.id}/`),
      );
      const ticked = ticks.filter((each) => isTicked(each) === true);
      const [first] = ticked;
      if (!first || ticked.length < 2) return [];
      const params = { label: first.label, options: ticked.map(({ text }) => text) };
      const item = first.item === null ? {} : { item: first.item };
      return [
        { code: 'tick-twice', severity: 'must', params, clauses: [], cell: first.cell, ...item },
      ];
    });
}
