import type { Severity } from '../../../src/base/issue';
import { figureOf } from '../../../src/scheme/appraisal-rules';
import { formatExact } from '../../../src/base/fraction';
import { chosenOption, isConfirmed } from '../../../src/scheme/open-scheme';
import type { Choices, Scheme } from '../../../src/scheme/scheme';
import { CLI_WORDS } from '../../locale/cli';
import { RANK_WORDS, rowsPlace } from '../../locale/cli-rank';
import { exitOf, formatJson, type Answer } from '../answer';

/** One thing to say of a ranked file, in the answer's terms; where it stands is in rows of a text, or in a cell of a sheet. */
export interface RankIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly unit: string;
  readonly component: string;
  readonly lines?: readonly number[];
  readonly sheet?: string;
  readonly cell?: string;
  readonly sentence: string;
  readonly clause: string;
}

/** What a file came to, for `--json` and for people. */
export interface Ranked {
  readonly scheme: Scheme;
  readonly choices: Choices;
  readonly document: {
    readonly units: readonly object[];
    readonly ties: readonly object[];
    readonly quotas: readonly object[];
    readonly pools: readonly object[];
  };
  /** Tables, ties and quotas as people read them. */
  readonly lines: readonly string[];
  readonly issues: readonly RankIssue[];
}

/** A note is worth a look and blocks nothing. */
export function answerOf(ranked: Ranked, json: boolean): Answer {
  const { scheme, choices, issues } = ranked;
  const open = issues.filter(({ severity }) => severity !== 'note').length;
  const decisions = decisionsOf(scheme, choices);
  const figures = figuresOf(scheme, choices);
  return {
    exit: exitOf({ read: 1, refused: 0, issues: open }),
    answer: json
      ? formatJson({ scheme: scheme.id, ...ranked.document, decisions, figures, issues })
      : [
          ...ranked.lines,
          ...decisions.map((each) => RANK_WORDS.decision(each.settled, each.question, each.label)),
          ...figures.map(({ question, value }) => RANK_WORDS.figure(question, value)),
          ...(issues.length === 0 ? [RANK_WORDS.noIssues] : issues.flatMap(linesOf)),
        ]
          .map(onOneLine)
          .join('\n'),
    complaints: [],
  };
}

/** A unit's name may have line breaks in its cell; a line of the answer has none. */
function onOneLine(line: string): string {
  return line.replace(/[\r\n]+/g, ' ');
}

/** The readings of the whole notice, not those of single items. */
export function decisionsOf({ decisions }: Scheme, choices: Choices) {
  return decisions
    .filter(({ items }) => items.length === 0)
    .map((decision) => {
      const { id: option, label } = chosenOption(decision, choices);
      const { id, question } = decision;
      return { id, question, option, label, settled: isConfirmed(decision, choices) };
    });
}

function figuresOf({ figures = [] }: Scheme, choices: Choices) {
  return figures.map((figure) => {
    const value = figureOf(figure, choices);
    const { id, question } = figure;
    return { id, question, value: value === null ? null : formatExact(value) };
  });
}

function linesOf(issue: RankIssue): readonly string[] {
  const { lines = [], sheet, cell = '', unit, severity, sentence, clause } = issue;
  const place = sheet === undefined ? rowsPlace(lines) : CLI_WORDS.place(sheet, cell, '');
  const about = [place, unit].filter((part) => part !== '').join(' ');
  return [
    about === ''
      ? CLI_WORDS.findingLine(severity, sentence)
      : CLI_WORDS.issueLine(about, severity, sentence),
    ...clause.split('\n').filter(Boolean).map(CLI_WORDS.clauseLine),
  ];
}
