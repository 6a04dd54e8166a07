import { isCellError, isUncalculated, textOf } from '../base/grid';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { FilledAppraisal } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import type { AppraisedUnit } from './appraised-unit';
import { readEntry } from './read-entry';

/** The units of a 综合得分表 as they are written there, one for each row of `filled` and in its order. */
export function unitsOfSheet(
  { appraisal }: AppraisalRules,
  filled: FilledAppraisal,
): readonly AppraisedUnit[] {
  return filled.rows.map((row) => ({
    unit: nameIn(row.unit),
    system: nameIn(row.system),
    person: nameIn(row.person),
    entries: new Map(
      [...row.entries].map(([component, cells]) => [
        component,
        cells.map((cell) => readEntry(appraisal, cell)),
      ]),
    ),
    past: row.past.map(({ inBand, person }) => ({
      inBand: readAnswer(inBand),
      person: nameIn(person),
    })),
    honour: readAnswer(row.honour),
    ...((isUnread(row.unit) || isUnread(row.system)) && { unread: true as const }),
  }));
}

/** Whether a name is not known: its cell shows an error, or is a formula nobody has calculated. */
export function isUnread(cell: FilledCell | null): boolean {
  return cell !== null && (isCellError(cell.value) || isUncalculated(cell));
}

/** #REF! is nobody's name. */
function nameIn(cell: FilledCell | null): string {
  return isUnread(cell) ? '' : wordsIn(cell);
}

/** 是 and 否, as the sheet's own formulas read them; null for a blank and for anything else. */
export function readAnswer(cell: FilledCell | null): boolean | null {
  const words = wordsIn(cell);
  return words === '是' ? true : words === '否' ? false : null;
}

export function wordsIn(cell: FilledCell | null): string {
  return cell === null ? '' : textOf(cell.value).trim();
}
