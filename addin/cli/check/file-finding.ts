import { formatCell } from '../../../src/base/cell';
import type { Cell } from '../../../src/base/cell';
import type { Severity } from '../../../src/base/issue';
import { labelOfItem } from '../../../src/scheme/item-label';
import { findItem } from '../../../src/scheme/open-scheme';
import type { CheckedView } from '../../commands/card/about-issue';
import type { FilledView } from '../../commands/card/twins';
import type { Problem } from '../../commands/card/problem';
import type { FormView, RecordView } from '../../commands/workbook-view';
import { CLI_WORDS } from '../../locale/cli';
import { tellBlanks } from './tell-blanks';

/** One thing to say of a file, in the answer's terms. */
export interface CheckedIssue {
  readonly sheet: string;
  readonly cell: string;
  readonly item: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly clause: string;
}

/** An issue with its place as people say it: 「“州甲局”表G9 第5项」. */
export interface Finding {
  readonly issue: CheckedIssue;
  readonly place: string;
}

/** A problem of the pane as a line of the answer. */
export function findingOf(
  view: CheckedView,
  { issue, sentence, place, itemLabel }: Problem,
): Finding {
  const sheet = view.sheet.name;
  return {
    issue: {
      sheet,
      cell: place,
      item: issue.item ?? '',
      code: issue.code,
      severity: issue.severity,
      sentence,
      clause: issue.clauses.join('\n'),
    },
    place: CLI_WORDS.place(sheet, place, itemLabel),
  };
}

/** While somebody fills a form, what is still to come is no problem; in a form that was handed in it is a question. */
export function blanksOf(view: CheckedView): readonly Finding[] {
  switch (view.kind) {
    case 'form':
      return blankScores(view);
    case 'record':
      return blankPlaces(view);
    case 'appraisal':
    case 'summary':
      // What is missing for a composite or a rank is a problem of its own, found by working it out.
      return [];
  }
}

function blankScores(view: FormView): readonly Finding[] {
  const told = view.check.issues.filter(({ code }) => code === 'score-blank');
  return view.check.blankItems
    .filter((id) => told.every((issue) => issue.item !== id))
    .map((id) => {
      const item = findItem(view.opened.scheme, id);
      const cell = view.filled.rows.find((each) => each.item === id)?.score?.cell ?? null;
      const about = { code: 'score-blank', item: id, cell, sentence: CLI_WORDS.scoreBlank };
      return blank(view, { ...about, clause: item?.standard ?? '' });
    });
}

/** What has no place is about the whole sheet. */
function blankPlaces(view: RecordView): readonly Finding[] {
  return tellBlanks(view).map(({ entry, sentence, severity }) =>
    blank(view, {
      code: 'entry-blank',
      item: entry?.item ?? '',
      cell: entry?.cell ?? null,
      sentence,
      clause: '',
      ...(severity && { severity }),
    }),
  );
}

function blank(
  view: FilledView,
  about: {
    readonly code: string;
    readonly item: string;
    readonly cell: Cell | null;
    readonly sentence: string;
    readonly clause: string;
    readonly severity?: Severity;
  },
): Finding {
  const sheet = view.sheet.name;
  const cell = about.cell ? formatCell(about.cell) : '';
  const label = about.item === '' ? '' : labelOfItem(view.opened.scheme, about.item);
  return {
    issue: { severity: 'ask', ...about, sheet, cell },
    place: CLI_WORDS.place(sheet, cell, label),
  };
}
