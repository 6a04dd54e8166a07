import { openRecord } from '../../addin/commands/card/open-record';
import { twinsAmong } from '../../addin/commands/card/twins';
import type { OpenRecord } from '../../addin/commands/session-state';
import { viewSheet } from '../../addin/commands/workbook-view';
import { formatCell } from '../../src/base/cell';
import type { Grid } from '../../src/base/grid';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import type { RecordForm } from '../../src/scheme/record-form';
import { typeInto } from '../../src/sheet/edit-grid';
import { gridOfBlueprint } from '../../src/sheet/grid-of-blueprint';
import { layOutRecordForm } from '../../src/sheet/lay-out-record-form';
import { readRecord } from '../../src/sheet/record/read-record';

/** The first notice with a form of 是 and 否. */
function tickedForm(): { readonly opened: OpenScheme; readonly form: RecordForm } {
  for (const opened of BUILTIN_SCHEMES.map(openScheme)) {
    for (const form of opened.scheme.forms) {
      if (form.kind === 'record' && hasTicks(form)) return { opened, form };
    }
  }
  throw new Error('no form to be ticked is built in');
}

function hasTicks({ blocks }: RecordForm): boolean {
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.some((cell) => 'entry' in cell && cell.entry.kind === 'tick');
}

const { opened, form } = tickedForm();

const SHEET = { id: 'r1', name: '市甲局', visibility: 'visible' as const };

function filledGrid(): Grid {
  const request = { subject: '市甲局', filler: '第一组', date: '2015-08-27', conditions: null };
  let grid = gridOfBlueprint(layOutRecordForm({ opened, form, name: SHEET.name, ...request }));
  const entries = readRecord([opened], grid)?.entries ?? [];
  const ticks = entries.filter(({ entry }) => entry.kind === 'tick');
  const shares = entries.filter(({ entry }) => entry.kind === 'percent');
  // Five rows answered, the third of them twice; a share above the whole.
  ticks.slice(0, 10).forEach(({ cell }, at) => {
    if (at % 2 === 0 || at === 5) grid = typeInto(grid, formatCell(cell), '√');
  });
  for (const { cell } of shares.slice(0, 1)) grid = typeInto(grid, formatCell(cell), 120);
  return grid;
}

/** The half-filled form as the pane sees it. */
export function halfFilledRecord(): OpenRecord {
  const core = { opened: [opened], choicesFor: () => ({}), records: () => [] };
  const view = viewSheet(core, { sheet: SHEET, grid: filledGrid() });
  if (view.kind !== 'record') throw new Error('the form is not read back');
  return openRecord(view, twinsAmong([view]), []);
}
