import { gridOf } from '../addin/files/grid-of';
import type { Cell } from '../src/base/cell';
import type { CellValue, Grid } from '../src/base/grid';
import { checkAppraisal } from '../src/ranking/check-appraisal';
import { appraisalRulesOf } from '../src/scheme/appraisal-rules';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../src/scheme/open-scheme';
import { layOutAppraisal } from '../src/sheet/appraisal/lay-out-appraisal';
import { readAppraisal } from '../src/sheet/appraisal/read-appraisal';
import { appraisalRowOf, makeUpUnits } from './made-up-units';
import { measured, mediansOf } from './measure';
import type { Measured } from './measure';

const UNITS = 2000;
const ROUNDS = 7;

/**
 * One score of a 综合得分表 of 2,000 units is another than before: the whole sheet is read again by its words, worked out exactly
 * and held against what it shows. What the spreadsheet itself needs to recalculate stands in `recalculate-score`. The floor looks once at every cell.
 */
export async function benchEditScore(): Promise<readonly Measured[]> {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2018-5');
  const rules = scheme ? appraisalRulesOf(scheme, {}) : null;
  if (!scheme || !rules) throw new Error('the appraisal of notice 002 is not there');
  const opened = openScheme(scheme);
  const rows = makeUpUnits(UNITS).map(appraisalRowOf);
  const about = { opened, name: '综合得分表', choices: {}, filler: '', date: '', rows };
  const blueprint = layOutAppraisal(about);
  if (!blueprint) throw new Error('no sheet');
  const grid = gridOf(blueprint);
  const read = (from: Grid) => {
    const filled = readAppraisal(opened, from);
    if (filled?.rows.length !== UNITS) throw new Error('not read');
    return filled;
  };
  const place = read(grid).rows[0]?.entries.get('poll')?.[0]?.cell;
  if (!place) throw new Error('no place for a score');
  let typed = 80;
  const edited = (): Grid => typeInto(grid, place, (typed += 1));
  const [ours = NaN, floor = NaN] = await mediansOf(ROUNDS, [
    () => checkAppraisal(rules, read(edited())),
    () =>
      edited().values.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0),
  ]);
  const peer = { name: 'floor: one look at every cell', ms: floor };
  return [measured('edit-score (read and check)', UNITS, ours, peer)];
}

function typeInto(grid: Grid, { row, column }: Cell, value: CellValue): Grid {
  const put = (cells: readonly CellValue[]): readonly CellValue[] =>
    cells.map((cell, at) => (at === column ? value : cell));
  return { ...grid, values: grid.values.map((cells, at) => (at === row ? put(cells) : cells)) };
}
