import type { Cell } from '../base/cell';
import { normaliseWords } from '../sheet/words';
import type { Filling, FillingRow } from './filling';
import type { ReviewedItem } from './reviewed-items';
import type { SubjectIssue } from './subject-issues';

type Params = Extract<SubjectIssue, { readonly code: 'condition-contradicted' }>['params'];

/** A form that is compared, and whether nobody has written anything in it. */
interface SaidSheet {
  readonly filling: Filling;
  readonly unfilled: boolean;
  /** What a filler that samples left empty it has not checked. */
  readonly samples: boolean;
  readonly rows: ReadonlyMap<string, FillingRow>;
}

/**
 * What was said of a subject against what stands on the forms (R75): said not to hold, and something is written in its blocks; said to
 * hold, and nobody wrote anything there though all their forms are filled in. The forms are believed until somebody answers.
 */
export function contradictedConditions(
  items: readonly ReviewedItem[],
  sheets: readonly SaidSheet[],
  said: Readonly<Record<string, boolean>>,
): readonly SubjectIssue[] {
  const told = Object.entries(said).flatMap(([condition, holds]): readonly SubjectIssue[] => {
    const own = items.filter(({ applies }) => applies === condition);
    const forms = new Set(own.map(({ form }) => form));
    const heard = sheets.filter(({ filling, unfilled }) => forms.has(filling.form) && !unfilled);
    const blocks = [...new Set(own.map(({ block }) => block))];
    const written = heard.flatMap((sheet) => writtenIn(sheet, own));
    // A form with nothing but its conclusions tells of no block that it does not apply.
    const checked = heard.some(
      ({ samples, rows }) =>
        !samples && [...rows.values()].some((row) => isWritten(row) || row.text.trim() !== ''),
    );
    const contradicted = holds ? checked && written.length === 0 : written.length > 0;
    if (!contradicted) return [];
    const [form = ''] = forms;
    const params = { condition, holds, form, blocks, written };
    return [{ code: 'condition-contradicted', severity: 'ask', params, clauses: [] }];
  });
  return [...told, ...contradictedByPrint(items, sheets, said)];
}

/** What is written where the sheet itself says 不适用：没有党内职务, as long as nobody has said whether it is so (R119). */
function contradictedByPrint(
  items: readonly ReviewedItem[],
  sheets: readonly SaidSheet[],
  said: Readonly<Record<string, boolean>>,
): readonly SubjectIssue[] {
  const conditions = new Set(items.flatMap(({ applies }) => applies ?? []));
  return [...conditions].flatMap((condition): readonly SubjectIssue[] => {
    if (Object.hasOwn(said, condition)) return [];
    const own = items.filter(({ applies }) => applies === condition);
    const written = sheets.flatMap((sheet) =>
      writtenIn(sheet, own, ({ notApplicable }) => notApplicable === true),
    );
    if (written.length === 0) return [];
    const [form = ''] = own.map((item) => item.form);
    const blocks = [...new Set(own.map(({ block }) => block))];
    const params = { condition, holds: false, printed: true, form, blocks, written } as const;
    return [{ code: 'condition-contradicted', severity: 'ask', params, clauses: [] }];
  });
}

function writtenIn(
  { filling: { source, filler, form }, rows }: SaidSheet,
  items: readonly ReviewedItem[],
  isMeant: (row: FillingRow) => boolean = () => true,
): Params['written'] {
  const own = items.filter((item) => item.form === form);
  const found = own.flatMap(({ id }) => {
    const row = rows.get(id);
    return row && isMeant(row) && isWritten(row) ? [row] : [];
  });
  const cells = found.flatMap(({ cell }): readonly Cell[] => (cell ? [cell] : []));
  return found.length === 0
    ? []
    : [{ source, filler, items: found.map(({ item }) => item), cells }];
}

/** Something stands in it other than 不适用, or somebody typed a judgement other than that (R120). */
export function isWritten(row: FillingRow | undefined): boolean {
  if (!row) return false;
  const { status = null, quantity = null, unread = [] } = row.typed ?? {};
  if (status === 'not-applicable') return false;
  if (status !== null || quantity !== null || unread.length > 0) return true;
  const words = normaliseWords(row.text);
  return words !== '' && !INAPPLICABLE.test(words) && !(row.notApplicable && STROKE.test(words));
}

const INAPPLICABLE = /^(?:不适用|不涉及)\.?$/;

/** What one writes into a place that is none: beside a printed 不适用 it is nothing. */
const STROKE = /^[无否/\\—–-]+$/;
