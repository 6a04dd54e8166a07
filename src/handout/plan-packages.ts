import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { layOutState } from '../ledger/state-sheet';
import { STATE_SHEET_NAME } from '../ledger/record';
import type { Form, SummaryForm } from '../scheme/scheme';
import type { SheetBlueprint } from '../sheet/blueprint';
import { nameSheet } from '../sheet/sheet-name';
import { nameFile } from './file-name';
import { layOutEntry, layOutShareSummary } from './lay-out-handout';
import { MOST_SHEETS } from './package';
import type { HandoutPackage, HandoutRequest, PackageFault, PackageSheet } from './package';
import { isHandedOut } from './owed-forms';
import type { RosterEntry } from './roster';
import type { Share } from './share-out';
import { entryName, summaryName, takesPart } from './sheet-title';

type EntryForm = Exclude<Form, SummaryForm>;

const NOBODY: ReadonlyMap<string, string> = new Map();

/** The files of a handing out, one a share; nothing is laid out yet. */
export function planPackages(
  request: HandoutRequest,
): Result<readonly HandoutPackage[], PackageFault> {
  const packages: HandoutPackage[] = [];
  const taken = new Set<string>();
  for (const share of request.shares) {
    const planned = planSheets(request, share);
    if (planned.length === 0) continue;
    if (planned.length > MOST_SHEETS) {
      const { filler } = share;
      const [found, most] = [planned.length, MOST_SHEETS];
      return fail({ code: 'too-many-sheets', filler, found, most });
    }
    const file = nameFile(stemOf(request, share), taken);
    taken.add(file);
    packages.push({ filler: share.filler, file, sheets: planned });
  }
  return succeed(packages);
}

/** A sheet for every subject and form, then the summaries over them, then the hidden state where there is any. */
function planSheets(request: HandoutRequest, share: Share): readonly PackageSheet[] {
  const { carried } = request;
  const forms = formsOf(request, share);
  const entryForms = forms.filter((form) => form.kind !== 'summary');
  const names = new Set<string>();
  const name = (title: string): string => {
    const free = nameSheet(title, names);
    names.add(free);
    return free;
  };
  const sheetNames = new Map<EntryForm, Map<RosterEntry, string>>();
  const sheets: PackageSheet[] = [];
  for (const entry of share.entries) {
    for (const form of entryForms) {
      if (!takesPart(form, entry) || !isHanded(request, share, form, entry)) continue;
      const free = name(entryName(entry, form, entryForms.length > 1));
      sheetNames.set(form, (sheetNames.get(form) ?? new Map()).set(entry, free));
      sheets.push({ name: free, layOut: () => layOutEntry(request, form, share, entry, free) });
    }
  }
  for (const form of forms) {
    if (form.kind !== 'summary' || sheets.length === 0) continue;
    const free = name(summaryName(form, share.filler));
    const of = entryForms.find(({ id }) => id === form.of);
    const units = of ? sheetNames.get(of) : undefined;
    sheets.push({
      name: free,
      layOut: () => layOutShareSummary(request, form, share, units ?? new Map(), free),
    });
  }
  if (sheets.length === 0 || carried.length === 0) return sheets;
  const state = name(STATE_SHEET_NAME);
  return [...sheets, { name: state, state: true, layOut: () => layOutState(state, carried) }];
}

function isHanded(
  { opened, choices, leads = NOBODY }: HandoutRequest,
  { filler }: Share,
  { id }: Form,
  entry: RosterEntry,
): boolean {
  return isHandedOut(opened.scheme, { choices, leads }, filler, id, entry);
}

function formsOf({ opened, forms }: HandoutRequest, share: Share): readonly Form[] {
  return opened.scheme.forms
    .filter(({ id }) => forms.includes(id))
    .filter(({ id }) => share.forms === null || share.forms.includes(id));
}

/** 「附件2评分细则（第一组）」: after the first form of the package, as it is what people fill in; 「市甲局·党组·附件2查核表」 where it is one unit's own. */
function stemOf(request: HandoutRequest, share: Share): string {
  const [first, ...others] = formsOf(request, share).filter(({ kind }) => kind !== 'summary');
  const named = first ?? formsOf(request, share)[0];
  const more = others.length > 0 ? '等' : '';
  const title = `${named?.annex ?? ''}${named?.shortTitle ?? ''}${more}`;
  if (share.unit !== undefined) return [share.unit, share.filler, title].join('·');
  return share.filler === '' ? title : `${title}（${share.filler}）`;
}

/** Lays out a package's sheets one after another, saying which is done: whoever asks may stop between two. */
export function* layOutPackage({
  sheets,
}: HandoutPackage): Generator<string, readonly SheetBlueprint[]> {
  const done: SheetBlueprint[] = [];
  for (const { name, layOut } of sheets) {
    done.push(layOut());
    yield name;
  }
  return done;
}
