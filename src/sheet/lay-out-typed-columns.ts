import type { JointReview } from '../scheme/joint-review';
import type { Validation } from './blueprint';
import { BLANK, text } from './page';
import type { PageCell, PageRow } from './page';
import type { RecordPlan } from './record-plan';
import { MOST, missingCondition } from './record-request';
import type { RecordFormRequest } from './record-request';
import { TITLE_ROW, areaOf } from './sheet-plan';
import { STYLE } from './sheet-style';
import { STATUS_WORDS, typedColumnsOf } from './typed-columns';
import type { TypedColumn } from './typed-columns';

/** Beside the titles of the columns, in the working column. */
const TYPED_NOTE = '核分用，可不填，不打印';

/** Where something may be typed: page rows, one after the other, of one column. */
interface OpenRun {
  readonly column: number;
  readonly first: number;
  last: number;
}

/** A form's rows with the places for 判定, 数量 and 结论 beside them, where its notice's review concludes it (L56). */
export function withTypedColumns(
  request: RecordFormRequest,
  plan: RecordPlan,
  rows: readonly PageRow[],
): readonly PageRow[] {
  const columns = typedColumnsOf(request.opened.scheme, request.form);
  if (columns.length === 0) return rows;
  const heading = titlesRow(plan);
  return rows.map((row, at) => {
    if (at === heading) return withTitles(row, columns);
    const cells = columns.flatMap((column, index): readonly PageCell[] => {
      if (!isOpen(request, plan, column, at)) return [];
      const style = column.of.kind === 'quantity' ? STYLE.typedNumber : STYLE.typedWords;
      return [{ column: index, input: BLANK, style }];
    });
    return cells.length === 0 ? row : { ...row, beside: cells };
  });
}

/** What may be typed there, told and never enforced. */
export function typedValidations(
  request: RecordFormRequest,
  plan: RecordPlan,
): readonly Validation[] {
  const { opened, form } = request;
  const columns = typedColumnsOf(opened.scheme, form);
  // Right of the key column, the form and the working column.
  const from = form.columns.length + 2;
  return columns.flatMap((column, index) =>
    openRuns(request, plan, column, from + index).map(
      ({ column: at, first, last }): Validation => ({
        area: areaOf(TITLE_ROW + first, at, TITLE_ROW + last, at),
        alert: 'information',
        ...askedOf(column, opened.scheme.review),
      }),
    ),
  );
}

function openRuns(
  request: RecordFormRequest,
  plan: RecordPlan,
  column: TypedColumn,
  at: number,
): readonly OpenRun[] {
  const runs: OpenRun[] = [];
  plan.rows.forEach((_, row) => {
    if (!isOpen(request, plan, column, row)) return;
    const above = runs.at(-1);
    if (above?.last === row - 1) above.last = row;
    else runs.push({ column: at, first: row, last: row });
  });
  return runs;
}

/** The row of the titles, else the one above the table. */
function titlesRow({ rows }: RecordPlan): number {
  const titles = rows.findIndex(({ kind }) => kind === 'titles');
  return titles >= 0 ? titles : rows.findIndex(({ kind }) => kind === 'row') - 1;
}

function withTitles(row: PageRow, columns: readonly TypedColumn[]): PageRow {
  return {
    ...row,
    working: row.working ?? { input: text(TYPED_NOTE), style: STYLE.working },
    beside: columns.map(({ title }, column) => ({
      column,
      input: text(title),
      style: STYLE.typedTitle,
    })),
  };
}

/** A conclusion is typed once, beside the first indicator of its domain that applies. */
function isOpen(
  request: RecordFormRequest,
  plan: RecordPlan,
  { of }: TypedColumn,
  at: number,
): boolean {
  if (!isOpenItem(request, plan, at)) return false;
  if (of.kind !== 'conclusion') return true;
  const blocks = new Set(of.domain.blocks);
  const first = plan.rows.findIndex(
    (planned, row) =>
      planned.kind === 'row' && blocks.has(planned.block.id) && isOpenItem(request, plan, row),
  );
  return at === first;
}

function isOpenItem(request: RecordFormRequest, plan: RecordPlan, at: number): boolean {
  const planned = plan.rows[at];
  if (planned?.kind !== 'row' || planned.row.item !== true) return false;
  const { row, block } = planned;
  const { review } = request.opened.scheme;
  const counted = review?.domains.some(
    ({ form, blocks }) => form === request.form.id && blocks.includes(block.id),
  );
  return counted === true && !missingCondition(request, [block.applies, row.applies]);
}

function askedOf(
  { of, title }: TypedColumn,
  review: JointReview | undefined,
): Pick<Validation, 'rule' | 'title' | 'message'> {
  switch (of.kind) {
    case 'quantity':
      return {
        rule: { kind: 'decimal', min: 0, max: MOST },
        title,
        message: '只填数字，不写单位；也可以不填。',
      };
    case 'status':
      return listOf(title, Object.values(STATUS_WORDS));
    case 'conclusion':
      return listOf(title, review?.conclusions.map(({ label }) => label) ?? []);
  }
}

function listOf(
  title: string,
  options: readonly string[],
): Pick<Validation, 'rule' | 'title' | 'message'> {
  const words = options.map((each) => `“${each}”`).join('、');
  return {
    rule: { kind: 'list', options },
    title,
    message: `应是${words}之一；也可以不填。`,
  };
}
