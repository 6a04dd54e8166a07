import { createMemoryHost } from '../addin/hosts/memory/memory-host';
import type { Hand } from '../addin/hosts/hand';
import type { Host, SheetId } from '../addin/hosts/host';
import { createHeadlessUniver } from '../addin/hosts/univer/create-headless-univer';
import { createUniverHand } from '../addin/hosts/univer/univer-hand';
import { createUniverHost } from '../addin/hosts/univer/univer-host';
import { workbookDataOf } from '../addin/hosts/univer/workbook-data';
import type { CellInput } from '../src/base/cell-input';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../src/scheme/open-scheme';
import type { SheetBlueprint } from '../src/sheet/blueprint';
import { layOutScoreForm } from '../src/sheet/lay-out-score-form';
import { makeUpForms } from './made-up-forms';
import type { MadeUpForm } from './made-up-forms';

/** A workbook with filled forms and a person at it. */
export interface Workplace {
  readonly host: Host;
  readonly hand: Hand;
  /** The sheet typed into: its item 5 has a full score and no reason. */
  readonly sheet: SheetId;
  readonly close: () => void;
}

export type OpenWorkplace = (n: number) => Promise<Workplace>;

/** A workbook in memory that recalculates only what a change reaches: what is left is Hefen itself. */
export const openMemory: OpenWorkplace = async (n) => {
  const host = createMemoryHost(filledSheets(n));
  return { host, hand: host.hand, sheet: await firstSheet(host), close: () => undefined };
};

/** The workbench's spreadsheet in Node, with its own recalculation. */
export const openUniver: OpenWorkplace = async (n) => {
  const univer = createHeadlessUniver();
  const host = createUniverHost(univer);
  univer.api.createWorkbook(workbookDataOf(filledSheets(n)));
  const close = (): void => {
    host.close();
    univer.dispose();
  };
  return { host, hand: createUniverHand(univer), sheet: await firstSheet(host), close };
};

async function firstSheet(host: Host): Promise<SheetId> {
  const [first] = await host.listSheets();
  if (!first) throw new Error('the workbook has no sheet');
  return first.id;
}

function filledSheets(n: number): readonly SheetBlueprint[] {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2017-q3');
  const form = scheme?.forms.find((each) => each.kind === 'score');
  if (!scheme || form?.kind !== 'score') throw new Error('notice 003 is not there');
  const opened = openScheme(scheme);
  const filler = scheme.rosters[0]?.title ?? '';
  return makeUpForms(n).map((filled, at) => {
    const unit = `州甲局${at + 1}`;
    const date = '2017-10-23';
    const blank = layOutScoreForm({ opened, form, name: unit, unit, filler, date, choices: {} });
    return fillSheet(blank, filled);
  });
}

const FIRST_ITEM_ROW = 4;
const FACTS_COLUMN = 5;

function fillSheet(sheet: SheetBlueprint, form: MadeUpForm): SheetBlueprint {
  const inputs = new Map<string, CellInput>();
  for (const [at, { item, facts, score }] of form.entries()) {
    const full = item.id === '5';
    const row = FIRST_ITEM_ROW + at;
    if (facts !== '' && !full) inputs.set(`${row}|${FACTS_COLUMN}`, { kind: 'text', text: facts });
    const written = full ? item.base : score;
    if (written === null) continue;
    inputs.set(
      `${row}|${FACTS_COLUMN + 1}`,
      typeof written === 'number'
        ? { kind: 'number', number: written }
        : { kind: 'text', text: String(written) },
    );
  }
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const input = inputs.get(`${cell.row}|${cell.column}`);
      return input ? { ...cell, input } : cell;
    }),
  };
}
