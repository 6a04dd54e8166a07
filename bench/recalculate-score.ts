import type { Host, SheetId } from '../addin/hosts/host';
import { gridOf } from '../addin/files/grid-of';
import { createHeadlessUniver } from '../addin/hosts/univer/create-headless-univer';
import { createUniverHost } from '../addin/hosts/univer/univer-host';
import { workbookDataOf } from '../addin/hosts/univer/workbook-data';
import type { Cell } from '../src/base/cell';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../src/scheme/open-scheme';
import { layOutAppraisal } from '../src/sheet/appraisal/lay-out-appraisal';
import { layOutStandings } from '../src/sheet/appraisal/lay-out-standings';
import { readAppraisal } from '../src/sheet/appraisal/read-appraisal';
import type { SheetBlueprint } from '../src/sheet/blueprint';
import { appraisalRowOf, makeUpUnits } from './made-up-units';
import { measured, mediansOf } from './measure';
import type { Measured } from './measure';

const SIZES = [60, 240, 500];
const ROUNDS = 3;
/** A reading that took so many milliseconds was given up. */
const GIVEN_UP = 9_000;

/**
 * One score is typed into a 综合得分表 with its 排名表, and the embedded spreadsheet has worked out every rank and place anew.
 * Univer waits a tenth of a second before it begins, in both. The floor is the same edit in the same table with its formulas taken out.
 */
export async function benchRecalculateScore(): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const n of SIZES) {
    const { sheets, place } = tableOf(n);
    const ours = await openUniver(sheets);
    const floor = await openUniver(sheets.map(withoutFormulas));
    let typed = 70;
    const edit = (host: Host) => async () => {
      const [first] = await host.listSheets();
      if (!first) throw new Error('no sheet');
      const inputs = [[{ kind: 'number', number: (typed += 0.5) }]] as const;
      await host.applyPatches([{ sheet: first.id, at: place, inputs }]);
      await settled(host, first.id);
    };
    const [ms = NaN, least = NaN] = await mediansOf(ROUNDS, [edit(ours.host), edit(floor.host)]);
    for (const each of [ours, floor]) await each.close();
    const peer = { name: 'floor: the same edit without formulas', ms: least };
    all.push(measured('recalculate-score (Univer)', n, ms, peer));
  }
  return all;
}

function tableOf(n: number): { readonly sheets: readonly SheetBlueprint[]; readonly place: Cell } {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2018-5');
  if (!scheme) throw new Error('notice 002 is not there');
  const opened = openScheme(scheme);
  const rows = makeUpUnits(n).map(appraisalRowOf);
  const about = { opened, choices: {}, filler: '', date: '', rows };
  const scores = layOutAppraisal({ ...about, name: '综合得分表' });
  const standings = layOutStandings({ ...about, name: '排名表', source: '综合得分表' });
  const place = scores && placeOfPoll(opened, scores);
  if (!scores || !standings || !place) throw new Error('no table');
  return { sheets: [scores, standings], place };
}

function placeOfPoll(opened: Parameters<typeof readAppraisal>[0], sheet: SheetBlueprint) {
  return readAppraisal(opened, gridOf(sheet))?.rows[0]?.entries.get('poll')?.[0]?.cell;
}

function withoutFormulas(sheet: SheetBlueprint): SheetBlueprint {
  return {
    ...sheet,
    cells: sheet.cells.filter(({ input }) => input.kind !== 'formula'),
    validations: [],
    conditionalFormats: [],
  };
}

async function openUniver(
  sheets: readonly SheetBlueprint[],
): Promise<{ readonly host: Host; readonly close: () => Promise<void> }> {
  const univer = createHeadlessUniver();
  const host = createUniverHost(univer);
  univer.api.createWorkbook(workbookDataOf(sheets));
  await settled(host);
  const close = async (): Promise<void> => {
    // A calculation that outlives its workbook ends the whole run.
    await settled(host);
    host.close();
    univer.dispose();
  };
  return { host, close };
}

/** A host gives up waiting for results after ten seconds; on a busy machine that is too soon. */
async function settled(host: Host, ...sheets: readonly SheetId[]): Promise<void> {
  let began: number;
  do {
    began = performance.now();
    await host.readGrids(sheets.length > 0 ? sheets : undefined);
  } while (performance.now() - began > GIVEN_UP);
}
