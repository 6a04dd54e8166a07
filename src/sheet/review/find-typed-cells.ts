import type { Cell } from '../../base/cell';
import type { Scheme } from '../../scheme/scheme';
import type { RecordForm } from '../../scheme/record-form';
import type { FilledRecord } from '../record/filled-record';
import type { TypedFinding } from '../record/typed-finding';
import { STATUS_WORDS, typedColumnsOf } from '../typed-columns';
import type { FindingCell, FindingCells } from './review-sheet-request';

/** Where a filler's 查核情况, 判定, 数量 and 结论 stand on its sheet, filled in or not. */
export interface TypedCells {
  /** By item: the official cell. */
  readonly sentences: ReadonlyMap<string, FindingCell>;
  /** By item; one whose row was taken out is absent. None where a sort has left the columns behind: nobody can tell whose they are. */
  readonly findings: ReadonlyMap<string, FindingCells>;
  /** By domain: where a conclusion was typed, else beside the first indicator of the domain. */
  readonly conclusions: ReadonlyMap<string, Cell>;
}

/** Finds them on a sheet as it was read back, wherever its rows and columns have moved (J11). */
export function findTypedCells(
  scheme: Scheme,
  form: RecordForm,
  { entries, typed, concluded, typedColumns, issues }: FilledRecord,
): TypedCells {
  const rows = new Map<string, number>();
  const sentences = new Map<string, FindingCell>();
  for (const { item, cell, text } of entries) {
    if (item === null) continue;
    rows.set(item, cell.row);
    if (!sentences.has(item))
      sentences.set(item, { cell, words: `${text}${typedLine(typed.get(item))}` });
  }
  const moved = issues.some(({ code }) => code === 'typed-moved');
  const findings = new Map<string, FindingCells>();
  const conclusions = new Map<string, Cell>();
  for (const { id, of } of typedColumnsOf(scheme, form)) {
    const column = typedColumns.get(id);
    if (of.kind === 'conclusion') {
      const { domain } = of;
      const first = form.blocks
        .filter((block) => domain.blocks.includes(block.id))
        .flatMap((block) => block.rows)
        .find((row) => rows.has(row.id));
      const row = rows.get(first?.id ?? '');
      const typed = concluded.find((each) => each.domain === domain.id)?.cell;
      const cell = typed ?? (row === undefined || column === undefined ? null : { row, column });
      if (cell) conclusions.set(domain.id, cell);
    } else if (!moved) {
      for (const [item, row] of rows) {
        const known = findings.get(item) ?? { status: null, quantity: null };
        const cell = column === undefined ? null : { row, column };
        findings.set(item, { ...known, [of.kind]: cell });
      }
    }
  }
  return { sentences, findings, conclusions };
}

/** The line under a sentence that says what was typed beside it. */
function typedLine(typed: TypedFinding | undefined): string {
  if (!typed) return '';
  const { status, quantity } = typed;
  const said = [status === null ? [] : [STATUS_WORDS[status]], quantity === null ? [] : [quantity]];
  return `\n【${said.flat().join('，')}】`;
}
