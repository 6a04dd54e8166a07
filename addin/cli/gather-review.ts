import { choicesOf } from '../../src/ledger/fold-ledger';
import { aboutPerson, foldReview, type PersonLog } from '../../src/ledger/fold-review';
import type { LedgerRecord } from '../../src/ledger/record';
import type { Filling } from '../../src/review/filling';
import type { SubjectRecord } from '../../src/review/review-fillings';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices } from '../../src/scheme/scheme';
import { reviewSheetsOf } from '../commands/review-sheets';
import type { RecordView } from '../commands/workbook-view';
import type { ReviewIssue } from '../locale/cli-review';

/** What one workbook of the folder brings. */
export interface ReviewedFile {
  readonly file: string;
  readonly views: readonly RecordView[];
  readonly records: readonly LedgerRecord[];
}

/** A sheet of a batch, as people find it. */
export interface SheetSource {
  readonly file: string;
  readonly sheet: string;
}

/** The forms of a folder that are to be compared, and what was recorded with them. */
export interface GatheredReview {
  readonly fillings: readonly Filling[];
  /** By the fillings' source. */
  readonly sources: ReadonlyMap<string, SheetSource>;
  readonly assigned: ReadonlyMap<string, string>;
  readonly about: ReadonlyMap<string, SubjectRecord>;
  readonly issues: readonly ReviewIssue[];
}

/** The notice most sheets belong to of those that ask for a joint review; null where none does. */
export function reviewedNotice(files: readonly ReviewedFile[]): OpenScheme | null {
  const counts = new Map<string, { readonly opened: OpenScheme; sheets: number }>();
  for (const { opened } of files.flatMap(({ views }) => views)) {
    const { id, review } = opened.scheme;
    if (!review) continue;
    const counted = counts.get(id) ?? { opened, sheets: 0 };
    counted.sheets += 1;
    counts.set(id, counted);
  }
  const [most] = [...counts.values()].sort((one, other) => other.sheets - one.sheets);
  return most?.opened ?? null;
}

/** The readings the workbooks carry; where two of them were decided differently neither counts, and that is told. */
export function carriedChoices(
  { scheme }: OpenScheme,
  files: readonly ReviewedFile[],
): { readonly choices: Choices; readonly issues: readonly ReviewIssue[] } {
  const all = files.flatMap(({ records }) => Object.entries(choicesOf(records, scheme.id)));
  const found = new Map<string, Set<string>>();
  for (const [id, option] of all) found.set(id, (found.get(id) ?? new Set()).add(option));
  const settled = [...found].flatMap(([id, [only, second]]) =>
    only !== undefined && second === undefined ? [[id, only] as const] : [],
  );
  const issues = [...found].flatMap(([id, options]): readonly ReviewIssue[] => {
    const decision = scheme.decisions.find((each) => each.id === id);
    if (options.size < 2 || !decision) return [];
    const labels = decision.options.filter((each) => options.has(each.id));
    const { question } = decision;
    return [
      {
        code: 'readings-differ',
        decision: id,
        question,
        options: labels.map(({ label }) => label),
      },
    ];
  });
  return { choices: Object.fromEntries(settled), issues };
}

/** Gathers the sheets of one notice under the readings in force; each file's own log says whose its sheets are. */
export function gatherReview(
  opened: OpenScheme,
  files: readonly ReviewedFile[],
  choices: Choices,
): GatheredReview {
  const { id } = opened.scheme;
  const fillings: Filling[] = [];
  const issues: ReviewIssue[] = [];
  const sources = new Map<string, SheetSource>();
  const assigned = new Map<string, string>();
  const logs = new Map<string, PersonLog[]>();
  for (const { file, views, records } of files) {
    const log = foldReview(records, id);
    const own = views.filter((view) => view.opened.scheme.id === id);
    const gathered = reviewSheetsOf(opened, own, choices, log);
    for (const filling of gathered?.fillings ?? []) {
      const sheet = filling.source;
      const source = sourceOf(file, sheet);
      sources.set(source, { file, sheet });
      fillings.push({ ...filling, source });
    }
    for (const [sheet, key] of log.assigned) assigned.set(sourceOf(file, sheet), key);
    for (const [key, person] of log.persons) logs.set(key, [...(logs.get(key) ?? []), person]);
    for (const { sheet } of gathered?.unassigned ?? []) {
      const view = own.find((each) => each.sheet.name === sheet.name);
      const written = view?.record.identity?.filler ?? '';
      issues.push({ code: 'filler-unknown', file, sheet: sheet.name, written });
    }
    issues.push(...foreignSheets(file, views, id));
  }
  const about = new Map([...logs].map(([key, all]) => [key, aboutPerson(joined(all))]));
  return { fillings: inOrder(opened, fillings), sources, assigned, about, issues };
}

/** By filler as the notice lists them: how the files are called changes nothing of what is told. */
function inOrder({ scheme }: OpenScheme, fillings: readonly Filling[]): readonly Filling[] {
  const order = (scheme.fillers ?? []).map(({ id }) => id);
  return [...fillings].sort(
    (one, other) => order.indexOf(one.filler) - order.indexOf(other.filler),
  );
}

/** Two files may hold sheets of one name; no file's name holds a line break. */
function sourceOf(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}

/** Sheets of another notice that asks for a review of its own. */
function foreignSheets(
  file: string,
  views: readonly RecordView[],
  scheme: string,
): readonly ReviewIssue[] {
  const titles = new Set(
    views
      .map(({ opened }) => opened.scheme)
      .filter(({ id, review }) => id !== scheme && review !== undefined)
      .map(({ shortTitle }) => shortTitle),
  );
  return [...titles].map((title): ReviewIssue => ({ code: 'other-notice', file, title }));
}

/** What several workbooks say of one person. */
function joined(logs: readonly PersonLog[]): PersonLog {
  return {
    conditions: logs.flatMap(({ conditions }) => conditions),
    facts: logs.flatMap(({ facts }) => facts),
    verdicts: new Map(logs.flatMap(({ verdicts }) => [...verdicts])),
  };
}
