import { formatArea, formatCell } from '../base/cell';
import type { Area } from '../base/cell';
import type { RecordBlock, RecordEntry, RecordLine, RecordRow } from '../scheme/record-form';
import type { CellStyle } from './blueprint';
import { formatHeaderDate } from './header-line';
import { BLANK, formula, text } from './page';
import type { PageCell, PageNote, PageRow } from './page';
import { cellsInPlace, spreadParts } from './record-plan';
import type { PlannedRow, RecordPlan } from './record-plan';
import { missingCondition } from './record-request';
import type { RecordFormRequest } from './record-request';
import { countFilled, recordWarning } from './record-warnings';
import type { RowEntry } from './record-warnings';
import { notApplicable } from './record/not-applicable';
import { unitsOfEntry } from './record/entry-units';
import { namesOfEntries } from './record/record-words';
import { ROW_KEYS, TITLE_ROW } from './sheet-plan';
import { STYLE } from './sheet-style';
import { textWidth } from './text-metrics';

/** Lines of room: for facts beside an indicator, for words of one's own in a row of their own, for a name written by hand. */
const LINES = { facts: 2, words: 4, signature: 2 } as const;
/** Points a row may grow by where the paper has room. */
const GROWTH = { ticks: 8, facts: 16, words: 160 } as const;
/** Ems up to which words are a heading or a remark. */
const HEADING = 14;
/** Under the title of a form that is ours and not the notice's. */
export const UNOFFICIAL = '（非官方表样：通知没有规定表格，本表按通知的内容和原文编排）';

/** The rows of a record form's page. */
export function recordRows(request: RecordFormRequest, plan: RecordPlan): readonly PageRow[] {
  return plan.rows.map((planned, at) => {
    const before = plan.rows[at - 1];
    const led = before?.kind === 'row' && before.row.cells.every((cell) => 'words' in cell);
    const row = rowOf(request, plan, planned, at);
    // A heading never stands last on a sheet of paper.
    return led ? { ...row, joined: true } : row;
  });
}

function rowOf(
  request: RecordFormRequest,
  plan: RecordPlan,
  planned: PlannedRow,
  at: number,
): PageRow {
  const { form, filler } = request;
  const whole = { column: 0, span: form.columns.length };
  switch (planned.kind) {
    case 'title':
      return {
        key: ROW_KEYS.title,
        cells: [{ ...whole, input: text(form.title), style: STYLE.title }],
        air: 8,
        ...(filler !== '' && { working: told(`填报方：${filler}`) }),
      };
    case 'unofficial':
      return {
        key: 'unofficial',
        cells: [{ ...whole, input: text(UNOFFICIAL), style: STYLE.remark }],
      };
    case 'line':
      return lineRow(request, planned.line, planned.below);
    case 'titles':
      return {
        key: planned.row.id,
        cells: cellsInPlace(planned.row).map(({ cell, column, span }) => ({
          column,
          span,
          input: 'words' in cell ? text(cell.words) : BLANK,
          style: STYLE.columnTitle,
        })),
        air: 4,
      };
    case 'row':
      return tableRow(request, plan, planned.row, planned.block, at);
  }
}

function lineRow(request: RecordFormRequest, line: RecordLine, below: boolean): PageRow {
  const cells = spreadParts(request.form, line).map(({ part, from, to }): PageCell => {
    const value = part.entry ? valueOf(request, line.id, part.entry, !below) : '';
    const style = STYLE[part.entry ? 'entryLine' : 'line'];
    return {
      column: from,
      span: to - from + 1,
      input: text(part.words + value),
      style: part.align ? { ...style, horizontal: part.align } : style,
    };
  });
  const signed = line.parts.some(({ entry }) => entry?.kind === 'signature');
  return {
    key: line.id,
    cells,
    lines: signed ? LINES.signature : 1,
    air: 2,
    // What stands under the table never stands on paper alone.
    ...(below && { joined: true }),
  };
}

function tableRow(
  request: RecordFormRequest,
  plan: RecordPlan,
  row: RecordRow,
  block: RecordBlock,
  at: number,
): PageRow {
  const missing = missingCondition(request, [block.applies, row.applies]);
  const first = block.rows[0]?.id === row.id;
  const side: readonly PageCell[] =
    block.side !== undefined && first
      ? [{ column: 0, rows: block.rows.length, input: text(block.side), style: STYLE.number }]
      : [];
  const cells = cellsInPlace(row, block).map(({ cell, column, span }, index): PageCell => {
    if ('words' in cell) {
      // An indicator's own words and a row of words alone are read from the left, a heading or a remark stands in the middle.
      const own = row.item === true ? index === 0 : row.cells.length === 1;
      const long = own || textWidth(cell.words) > HEADING;
      return { column, span, input: text(cell.words), style: long ? STYLE.words : STYLE.number };
    }
    const value = valueOf(request, row.id, cell.entry, false);
    const style = styleOfEntry(row, cell.entry);
    return {
      column,
      span,
      input: value === '' ? BLANK : text(value),
      style: missing ? { ...style, locked: true } : style,
    };
  });
  const note = missing ? told(notApplicable(missing)) : warningOf(request, plan, row, block, at);
  return {
    key: row.id,
    cells: [...side, ...cells],
    ...(note && { working: note }),
    ...roomOf(row),
    block: block.id,
  };
}

/** Room to write in, by what the row asks for. */
function roomOf({ item, cells }: RecordRow): Pick<PageRow, 'lines' | 'grows'> {
  const texts = cells.filter((cell) => 'entry' in cell && cell.entry.kind === 'text').length;
  if (texts === 0) return { grows: GROWTH.ticks };
  if (item) return { lines: LINES.facts, grows: GROWTH.facts };
  // One place beside its heading is for sentences; several are for names and numbers.
  return texts === 1 && cells.length <= 2
    ? { lines: LINES.words, grows: GROWTH.words }
    : { lines: LINES.facts };
}

/** What stands in an entry: what is known, else the notice's own blank. */
function valueOf(
  { form, subject, date, values = {} }: RecordFormRequest,
  row: string,
  entry: RecordEntry,
  dated: boolean,
): string {
  const place = `${row}/${entry.id}`;
  const known =
    (Object.hasOwn(values, place) ? values[place] : undefined) ??
    (place === form.subject
      ? subject
      : dated && entry.kind === 'date'
        ? formatHeaderDate(date)
        : '');
  return known === '' ? (entry.blank ?? '') : known;
}

function styleOfEntry({ item, cells }: RecordRow, { kind }: RecordEntry): CellStyle {
  switch (kind) {
    case 'number':
    case 'percent':
      return STYLE.score;
    case 'tick':
    case 'choice':
    case 'date':
      return STYLE.choice;
    case 'text':
    case 'signature':
      return item || cells.length <= 2 ? STYLE.facts : STYLE.choice;
  }
}

function warningOf(
  { opened, form, conditions }: RecordFormRequest,
  plan: RecordPlan,
  row: RecordRow,
  block: RecordBlock,
  at: number,
): PageNote | null {
  const names = namesOfEntries(opened, form);
  const own = cellsInPlace(row, block).flatMap(({ cell, column }): readonly RowEntry[] => {
    if (!('entry' in cell)) return [];
    const { entry } = cell;
    const units = unitsOfEntry(entry.kind, names.get(`${row.id}/${entry.id}`) ?? []);
    return [{ entry, cell: formatCell({ row: TITLE_ROW + at, column: column + 1 }), units }];
  });
  // Whether a condition holds that nobody has spoken of is not to be asked for.
  const doubtful = conditions === null && (row.applies ?? block.applies) !== undefined;
  const words = recordWarning(own, doubtful ? null : countFilled(ticksOf(plan, block)));
  return words === null ? null : { input: formula(words), style: STYLE.working };
}

/** The cells of a block's ticks, as few areas as they take. */
function ticksOf(plan: RecordPlan, block: RecordBlock): readonly string[] {
  const areas: Area[] = [];
  for (const { id, cells } of block.rows) {
    for (const cell of cells) {
      if (!('entry' in cell) || cell.entry.kind !== 'tick') continue;
      const area = plan.places.get(`${id}/${cell.entry.id}`)?.area;
      if (!area) continue;
      const above = areas.findIndex(
        (each) => each.left === area.left && each.bottom === area.top - 1,
      );
      const joined = areas[above];
      if (joined) areas[above] = { ...joined, bottom: area.bottom };
      else areas.push(area);
    }
  }
  return areas.map(formatArea);
}

function told(words: string): PageNote {
  return { input: text(words), style: STYLE.working };
}
