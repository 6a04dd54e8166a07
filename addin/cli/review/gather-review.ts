import { choicesOf } from '../../../src/ledger/fold-ledger';
import { aboutPerson, foldReview, type ReviewLog } from '../../../src/ledger/fold-review';
import { madeSeals, type MadeSeal } from '../../../src/ledger/made-seals';
import { recordedKeys, renamePersons } from '../../../src/ledger/rename-persons';
import { DOMAIN_ITEM } from '../../../src/ledger/review-fingerprint';
import type { LedgerRecord } from '../../../src/ledger/record';
import type { Filling } from '../../../src/review/filling';
import type { Recognition } from '../../../src/review/recorded-head';
import type { Review, SubjectRecord } from '../../../src/review/review-fillings';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { Choices, Scheme } from '../../../src/scheme/scheme';
import type { FilledRecord } from '../../../src/sheet/record/filled-record';
import { gatherReviewSheets } from '../../commands/review/review-sheets';
import type { RecordView } from '../../commands/workbook-view';
import type { ReviewIssue } from '../../locale/cli-review';
import { dropSuperseded } from './drop-superseded';
import { joinLogs, joinRecognitions, joinSeals, NOTHING_LOGGED, type JoinedLog } from './join-logs';
import { lostSheetIssue } from './unheld-issues';

/** What one workbook of the folder brings. */
export interface ReviewedFile {
  readonly file: string;
  readonly views: readonly RecordView[];
  readonly records: readonly LedgerRecord[];
  /** The notices it can be read by, those kept in it too. */
  readonly opened: readonly OpenScheme[];
  /** Sheets on which 会审 has left marks. */
  readonly marked: readonly string[];
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
  /** Sheets of which nobody says who filled them in. */
  readonly unnamed: readonly SheetSource[];
  /** The same sheets as read. */
  readonly records: ReadonlyMap<string, FilledRecord>;
  readonly assigned: ReadonlyMap<string, string>;
  /** Whose records are that no sheet has the head of any more, as far as all workbooks agree. */
  readonly recognised: readonly Recognition[];
  readonly about: ReadonlyMap<string, SubjectRecord>;
  readonly seals: readonly MadeSeal[];
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
  files: readonly Pick<ReviewedFile, 'records'>[],
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
  const unnamed: SheetSource[] = [];
  const records = new Map<string, FilledRecord>();
  const assigned = new Map<string, string>();
  const folded: ReviewLog[] = [];
  for (const { file, views, records: rows } of files) {
    const own = views.filter((view) => view.opened.scheme.id === id);
    const gathered = gatherReviewSheets(opened, own, choices, rows);
    const { log = foldReview(rows, id), lost = [] } = gathered ?? {};
    folded.push(log);
    issues.push(...lost.map((each) => lostSheetIssue(opened.scheme, file, each)));
    for (const filling of gathered?.fillings ?? []) {
      const sheet = filling.source;
      const source = sourceOf(file, sheet);
      const view = own.find((each) => each.sheet.name === sheet);
      if (view) records.set(source, view.record);
      sources.set(source, { file, sheet });
      fillings.push({ ...filling, source });
    }
    for (const [sheet, key] of log.assigned) assigned.set(sourceOf(file, sheet), key);
    for (const { sheet } of gathered?.unassigned ?? []) {
      const view = own.find((each) => each.sheet.name === sheet.name);
      const written = view?.record.identity?.filler ?? '';
      unnamed.push({ file, sheet: sheet.name });
      issues.push({ code: 'filler-unknown', file, sheet: sheet.name, written });
    }
    issues.push(...foreignSheets(file, views, id));
  }
  const logs = joinLogs(folded);
  const recorded = new Set(files.flatMap((each) => [...recordedKeys(each.records, id)]));
  return {
    fillings: inOrder(opened, fillings),
    sources,
    unnamed,
    records,
    assigned,
    recognised: joinRecognitions(folded),
    about: new Map(
      [...recorded].map((key) => [key, aboutPerson(logs.get(key)?.log ?? NOTHING_LOGGED)]),
    ),
    seals: joinSeals(files.map((each) => madeSeals(each.records, id))),
    issues: [...issues, ...contradictions(opened.scheme, logs)],
  };
}

/** What all workbooks together say of each person, under the keys they have now. */
export function logsOf(
  files: readonly ReviewedFile[],
  { scheme }: OpenScheme,
  renamed: Review['renamed'],
): ReadonlyMap<string, JoinedLog> {
  const now = files.map(({ records }) => ({ records: renamePersons(records, renamed) }));
  return joinLogs(dropSuperseded(now).map(({ records }) => foldReview(records, scheme.id)));
}

/** Where two workbooks tell one thing differently neither counts. */
function contradictions(
  scheme: Scheme,
  logs: ReadonlyMap<string, JoinedLog>,
): readonly ReviewIssue[] {
  const domains = scheme.review?.domains ?? [];
  const conditionOf = (id: string): string =>
    scheme.conditions?.find((each) => each.id === id)?.label ?? id;
  const itemOf = (item: string): string => {
    const domain = domains.find(({ id }) => item === `${DOMAIN_ITEM}${id}`);
    return domain?.title ?? labelOfItem(scheme, item);
  };
  return [...logs].flatMap(([person, { conditions, verdicts }]) =>
    [...conditions.map(conditionOf), ...verdicts.map(itemOf)].map((about): ReviewIssue => ({
      code: 'logs-differ',
      person,
      about,
    })),
  );
}

/** By filler as the notice lists them: how the files are called changes nothing of what is told. */
function inOrder({ scheme }: OpenScheme, fillings: readonly Filling[]): readonly Filling[] {
  const order = (scheme.fillers ?? []).map(({ id }) => id);
  return [...fillings].sort(
    (one, other) => order.indexOf(one.filler) - order.indexOf(other.filler),
  );
}

/** Two files may hold sheets of one name; no file's name holds a line break. */
export function sourceOf(file: string, sheet: string): string {
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
