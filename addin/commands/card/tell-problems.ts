import { keptOf } from '../../../src/ledger/fold-ledger';
import type { ExceptionRecord, LedgerRecord } from '../../../src/ledger/record';
import { aboutIssue, sameAbout, type CheckedView } from './about-issue';
import { placeOf } from './build-card';
import type { KeptProblem, Problem } from './problem';

/** What one kind of sheet says of its issues. */
interface Telling<Issue extends Problem['issue']> {
  /** In the order they are shown. */
  readonly issues: readonly Issue[];
  readonly sentence: (issue: Issue) => string;
  /** 「第4项」 or a unit; empty for the whole sheet. */
  readonly label: (issue: Issue) => string;
}

/** The problems of a sheet, and those kept with a reason that still holds. */
export interface ToldProblems {
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

/** Says the issues of a sheet and parts those somebody has explained from the rest. */
export function tellProblems<Issue extends Problem['issue']>(
  view: CheckedView,
  { issues, sentence, label }: Telling<Issue>,
  records: readonly LedgerRecord[],
): ToldProblems {
  const exceptions = exceptionsOf(records);
  const coverOf = (issue: Issue): ExceptionRecord | undefined => {
    if (exceptions.length === 0) return undefined;
    const about = aboutIssue(view, issue);
    return exceptions.find((each) => sameAbout(each, about));
  };
  const problems: Problem[] = [];
  const kept: KeptProblem[] = [];
  for (const issue of issues) {
    const place = placeOf(issue.cell);
    const problem: Problem = {
      key: [view.sheet.id, issue.code, issue.item ?? '', place].join('|'),
      sheet: view.sheet.id,
      issue,
      sentence: sentence(issue),
      itemLabel: label(issue),
      place,
    };
    const exception = coverOf(issue);
    if (exception) {
      const { id: recordId, reason, by, on } = exception;
      kept.push({ ...problem, recordId, reason, by, on });
    } else {
      problems.push(problem);
    }
  }
  return { problems, kept };
}

/** A log never changes in place; what stands of it is folded once for all sheets. */
const FOLDED = new WeakMap<readonly LedgerRecord[], readonly ExceptionRecord[]>();
const NONE: readonly ExceptionRecord[] = [];

/** What somebody kept with a reason. Where nobody did it is always the very same list. */
export function exceptionsOf(records: readonly LedgerRecord[]): readonly ExceptionRecord[] {
  const known = FOLDED.get(records);
  if (known) return known;
  const kept = keptOf(records);
  const found = kept.length === 0 ? NONE : kept;
  FOLDED.set(records, found);
  return found;
}
