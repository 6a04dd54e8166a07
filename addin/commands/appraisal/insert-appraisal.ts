import { appraisalRulesOf } from '../../../src/scheme/appraisal-rules';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { AppraisalEntry, AppraisalRow } from '../../../src/sheet/appraisal/appraisal-request';
import { nameSheet } from '../../../src/sheet/sheet-name';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { appraisalLayouts, BESIDE } from './appraisal-layout';
import type { InsertAppraisalRequest } from './appraisal-state';
import type { Core } from '../core';
import { untilDrawn } from '../until-drawn';
import { onlyFormOf, rosterOf } from '../summary/roster';

/** Puts in the sheets asked for, all of them or none, and tells how far it is. */
export async function insertAppraisal(core: Core, request: InsertAppraisalRequest): Promise<void> {
  if (core.store.get().work) return;
  try {
    await putIn(core, request);
  } finally {
    core.store.set({ work: null });
  }
}

async function putIn(core: Core, request: InsertAppraisalRequest): Promise<void> {
  const opened = core.opened.find(({ scheme }) => scheme.id === request.scheme);
  const appraisal = opened?.scheme.appraisal;
  if (!opened || !appraisal) return;
  // What was renamed or removed since the last reading counts.
  await core.refresh();
  const taken = new Set(core.store.get().sheets.map(({ name }) => name));
  const named = (title: string): string => {
    const name = nameSheet(title, taken);
    taken.add(name);
    return name;
  };
  const names = {
    scores: named(appraisal.shortTitle),
    standings: named(BESIDE.standings),
    basis: named(BESIDE.basis),
  };
  const rows = rowsOf(core, opened, request);
  const layouts = appraisalLayouts(core, opened, { filler: '', rows, names });
  const progress = steps(core, request.sheets.length + 2, patienceFor(core.host.name, rows.length));
  const blueprints: SheetBlueprint[] = [];
  for (const each of request.sheets) {
    await progress(names[each]);
    blueprints.push(...[layouts[each]() ?? []].flat());
  }
  await progress(WRITING);
  const sheets = await core.host.insertSheets(blueprints);
  await progress(CALCULATING);
  const said = sheets.map(({ name }) => `“${name}”`).join('、');
  core.store.set({
    notice: null,
    inserted: { sheets, missing: 0, sentence: `已插入${said}。` },
  });
  const [first] = sheets;
  if (first) await core.host.activateSheet(first.id);
  await core.refresh();
}

const WRITING = '写入工作簿';
const CALCULATING = '等公式算完';

/** Shows the next step and lets the pane draw it before the step begins: each may hold the page for a second. */
function steps(core: Core, total: number, patience: string): (step: string) => Promise<void> {
  let done = 0;
  return async (step) => {
    const current = step + patience;
    core.store.set({ work: { title: '正在插入', done, total, current, stopNote: '' } });
    done += 1;
    await untilDrawn();
  };
}

/** More units than the embedded spreadsheet works out in a few seconds, and what it works out in one: measured for 240, 500 and 2,000. */
const QUICK_UNITS = 200;
const UNITS_A_SECOND = 30;

/** How long somebody has to wait, said before it begins; empty where it is soon over, or nobody has measured it. */
export function patienceFor(host: string, units: number): string {
  if (host !== 'univer' || units <= QUICK_UNITS) return '';
  const seconds = Math.ceil(units / UNITS_A_SECOND / 5) * 5;
  return `（${units}个单位，这里全部算完约需${seconds}秒，机器忙时更久）`;
}

/** The units, each with a live link to its own form's total where the forms are said to be a round. */
function rowsOf(
  core: Core,
  opened: OpenScheme,
  { rows, round }: InsertAppraisalRequest,
): readonly AppraisalRow[] {
  const rules = appraisalRulesOf(opened.scheme, core.choicesFor(opened.scheme.id));
  const scored = rules?.scored ?? null;
  if (round === null || scored === null) return rows;
  const roster = rosterOf(core.workbook(), opened);
  return rows.map((row) => {
    const [view, ...more] = roster.present.flatMap(
      (filler) => onlyFormOf(roster, filler, row.unit) ?? [],
    );
    const total = view?.filled.total?.cell;
    // Of two forms nobody here knows which counts.
    if (!view || !total || more.length > 0) return row;
    const link: AppraisalEntry = { kind: 'link', sheetName: view.sheet.name, total };
    const before = Array.from({ length: round }, () => ({ kind: 'blank' as const }));
    return { ...row, entries: new Map([[scored, [...before, link]]]) };
  });
}
