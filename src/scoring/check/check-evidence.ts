import { pointsOfHundredths } from '../../base/points';
import type { HeldRow } from './check-item';
import { findDocumentNumbers } from '../words/document-number';
import type { ScoringIssue } from './scoring-issue';

/** Honours that somebody confers on paper. */
const HONOUR = /(?:命名|挂牌|授牌|授予|表彰|表扬|嘉奖|获奖|称号|荣誉)+/;

/** X11: points added for an honour rest on the paper that confers it; a cell that names none is worth a look. */
export function checkEvidence({ item, row, check }: HeldRow): readonly ScoringIssue[] {
  if (row.facts === null || findDocumentNumbers(check.factsText).length > 0) return [];
  const added = check.derived.deductions.filter(({ kind }) => kind === 'bonus');
  return added.flatMap(({ clause, points }): ScoringIssue[] => {
    const [honour] = HONOUR.exec(clause) ?? [];
    if (honour === undefined || row.facts === null) return [];
    return [
      {
        code: 'bonus-without-document',
        severity: 'note',
        params: { added: pointsOfHundredths(-points), honour },
        clauses: [clause],
        cell: row.facts.cell,
        item: item.item.id,
      },
    ];
  });
}
