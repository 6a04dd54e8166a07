import type { Cell } from '../base/cell';
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
  return Object.entries(said).flatMap(([condition, holds]): readonly SubjectIssue[] => {
    const own = items.filter(({ applies }) => applies === condition);
    const forms = new Set(own.map(({ form }) => form));
    const heard = sheets.filter(({ filling, unfilled }) => forms.has(filling.form) && !unfilled);
    const blocks = [...new Set(own.map(({ block }) => block))];
    const written = heard.flatMap((sheet) => writtenIn(sheet, own));
    // A form with nothing but its conclusions tells of no block that it does not apply.
    const checked = heard.some(
      ({ samples, rows }) => !samples && [...rows.values()].some(isWritten),
    );
    const contradicted = holds ? checked && written.length === 0 : written.length > 0;
    if (!contradicted) return [];
    const [form = ''] = forms;
    const params = { condition, holds, form, blocks, written };
    return [{ code: 'condition-contradicted', severity: 'ask', params, clauses: [] }];
  });
}

function writtenIn(
  { filling: { source, filler, form }, rows }: SaidSheet,
  items: readonly ReviewedItem[],
): Params['written'] {
  const own = items.filter((item) => item.form === form);
  const found = own.flatMap(({ id }) => {
    const row = rows.get(id);
    return row && isWritten(row) ? [row] : [];
  });
  const cells = found.flatMap(({ cell }): readonly Cell[] => (cell ? [cell] : []));
  return found.length === 0
    ? []
    : [{ source, filler, items: found.map(({ item }) => item), cells }];
}

/** Something stands in it, or somebody typed a judgement other than 不适用. */
export function isWritten(row: FillingRow | undefined): boolean {
  if (!row) return false;
  const { status = null, quantity = null } = row.typed ?? {};
  if (status === 'not-applicable') return false;
  return status !== null || quantity !== null || row.text.trim() !== '';
}
