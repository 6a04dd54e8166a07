import { textOf } from '../base/grid';
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
    unit: wordsIn(row.unit),
    system: wordsIn(row.system),
    person: wordsIn(row.person),
    entries: new Map(
      [...row.entries].map(([component, cells]) => [
        component,
        cells.map((cell) => readEntry(appraisal, cell)),
      ]),
    ),
    past: row.past.map(({ inBand, person }) => ({
      inBand: readAnswer(inBand),
      person: wordsIn(person),
    })),
    honour: readAnswer(row.honour),
  }));
}

/** 是 and 否, as the sheet's own formulas read them; null for a blank and for anything else. */
export function readAnswer(cell: FilledCell | null): boolean | null {
  const words = wordsIn(cell);
  return words === '是' ? true : words === '否' ? false : null;
}

export function wordsIn(cell: FilledCell | null): string {
  return cell === null ? '' : textOf(cell.value).trim();
}
