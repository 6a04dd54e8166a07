import type { AppraisedUnit } from '../../../src/ranking/appraised-unit';
import type { RowIssue } from '../../locale/rank-issue';
import type { FurtherColumns, ScoreRow } from './score-table';

/** What a table says of a unit besides its scores. */
type Told = Pick<AppraisedUnit, 'person' | 'past' | 'honour'>;

export type UnitReader = (
  unit: string,
  rows: readonly ScoreRow[],
) => { readonly found: Told; readonly issues: readonly RowIssue[] };

/** Reads the further columns of a unit's rows: said once it holds for all of them; said in two ways nobody has said it. */
export function unitReader(titles: readonly string[], columns: FurtherColumns): UnitReader {
  return (unit, rows) => {
    const issues: RowIssue[] = [];
    const about = { unit, lines: rows.map(({ line }) => line) };
    const textIn = (column: number | null): string => {
      if (column === null) return '';
      const all = rows.map(({ cells }) => cells[column]?.trim() ?? '');
      const texts = [...new Set(all)].filter((text) => text !== '');
      if (texts.length < 2) return texts[0] ?? '';
      issues.push({ ...about, code: 'cells-differ', title: titles[column] ?? '', texts });
      return '';
    };
    const answerIn = (column: number | null): boolean | null => {
      const text = textIn(column);
      if (column === null || text === '') return null;
      const answer = ANSWERS.get(text) ?? null;
      if (answer === null) {
        issues.push({ ...about, code: 'answer-unknown', title: titles[column] ?? '', text });
      }
      return answer;
    };
    const found = {
      person: textIn(columns.person),
      past: columns.past.map(({ inBand, person }) => ({
        inBand: answerIn(inBand),
        person: textIn(person),
      })),
      honour: answerIn(columns.honour),
    };
    return { found, issues };
  };
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
]);
