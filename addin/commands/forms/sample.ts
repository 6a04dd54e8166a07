import type { Cell } from '../../../src/base/cell';
import { valueAt } from '../../../src/base/grid';
import type { CellInput } from '../../../src/base/cell-input';
import { numberOfPoints, pointsOfHundredths } from '../../../src/base/points';
import { rulesUnder } from '../../../src/standard/rules-under';
import { doubtChoices } from '../../../src/scheme/open-scheme';
import { floorOf } from '../../../src/scheme/decision-effect';
import type { Choices } from '../../../src/scheme/scheme';
import type { ItemCheck } from '../../../src/scoring/check/form-check';
import type { Tally } from '../../../src/scoring/line';
import { scoreTally } from '../../../src/scoring/tally/score-tally';
import { itemOf } from '../card/build-card';
import type { FormView } from '../workbook-view';

export interface SampleWrite {
  readonly sheet: string;
  readonly cell: Cell;
  readonly input: CellInput;
}

/** Plainly invented filling of one blank form: `flawed` puts a handful of typical slips in, so that the checks show themselves. Cells already written are left alone. */
export function sampleForm(
  view: FormView,
  choices: Choices,
  seed: number,
  flawed: boolean,
): readonly SampleWrite[] {
  const written = view.check.items.flatMap((check, index) => {
    const taken = check.factsText !== '' || check.written !== null;
    const row = view.filled.rows.find((each) => each.item === check.item);
    if (taken || !row?.facts || !row.score) return [];
    const filling = fillingOf(view, check, choices, index + seed, seed, flawed);
    const writes: SampleWrite[] = [];
    if (filling.facts !== '') {
      const input = { kind: 'text', text: filling.facts } as const;
      writes.push({ sheet: view.sheet.id, cell: row.facts.cell, input });
    }
    if (filling.score !== null) {
      const input = { kind: 'number', number: filling.score } as const;
      writes.push({ sheet: view.sheet.id, cell: row.score.cell, input });
    }
    return writes;
  });
  return written.length === 0 ? [] : [...markOf(view), ...written];
}

/** Says on the sheet itself that what stands there is invented; goes with the rest when it is taken back. */
function markOf(view: FormView): readonly SampleWrite[] {
  const cell =
    view.filled.rows.find(({ highlight }) => highlight?.value === null)?.highlight?.cell ??
    besideTitles(view);
  if (!cell) return [];
  return [{ sheet: view.sheet.id, cell, input: { kind: 'text', text: '示例，纯属虚构' } }];
}

/** A form without 特色亮点 is marked right of its column titles, where that cell is free. */
function besideTitles({ filled, grid }: FormView): Cell | null {
  const scores = filled.rows.flatMap(({ score }) => score?.cell ?? []);
  if (scores.length === 0) return null;
  const row = Math.min(...scores.map((cell) => cell.row)) - 1;
  const cell = { row, column: Math.max(...scores.map(({ column }) => column)) + 1 };
  return row >= 0 && valueAt(grid, cell) === null ? cell : null;
}

interface Filling {
  readonly facts: string;
  readonly score: number | null;
}

/** Some units lose points in one item of four, some in one of nine, so that ranks and the quota have something to say. */
function fails(turn: number, seed: number): boolean {
  const every = 4 + ((seed * 2) % 6);
  return (turn * 11) % every === 0;
}

function fillingOf(
  view: FormView,
  check: ItemCheck,
  choices: Choices,
  turn: number,
  seed: number,
  flawed: boolean,
): Filling {
  const slip = flawed ? SLIPS[turn % SLIPS.length] : null;
  const base = numberOfPoints(itemOf(view, check.item)?.base ?? pointsOfHundredths(0));
  if (slip) return slip(base, sentenceFor(view, check, choices, turn));
  return fails(turn, seed) ? sentenceFor(view, check, choices, turn) : { facts: '', score: base };
}

/** Typical slips of a long day, one after another down the form; most rows are right. */
const SLIPS: readonly ((base: number, right: Filling) => Filling)[] = [
  (base) => ({ facts: '', score: base }),
  (_, right) => right,
  (base) => ({ facts: '', score: base - 1 }),
  (base, right) => ({ ...right, score: base }),
  (_, right) => ({ ...right, score: null }),
  (base) => ({ facts: '', score: base }),
  (base) => ({ facts: '个别工作落实不够到位', score: base }),
  (base) => ({ facts: '', score: base }),
  (base, right) => ({ ...right, score: base - 0.3 }),
  (_, right) => right,
  (base) => ({ facts: '', score: base }),
];

/** A right filling: one count of one line of the item, in the words the pane itself would propose. */
function sentenceFor(view: FormView, check: ItemCheck, choices: Choices, turn: number): Filling {
  const item = itemOf(view, check.item);
  const reading = view.opened.readings.get(check.item);
  const countable = check.lines.filter(
    (line) => line.control === 'check' || line.control === 'counter',
  );
  const line = countable[turn % Math.max(1, countable.length)];
  if (!item || !reading || !line) return { facts: '', score: null };
  const tally: Tally = { [line.key]: 1 };
  const floor = floorOf(view.opened.scheme, choices);
  const scored = scoreTally({
    reading,
    rules: rulesUnder(reading, doubtChoices(check.item, choices)),
    lines: check.lines,
    tally,
    base: item.base,
    floor: floor.floor,
    floorAssumed: floor.assumed,
  });
  return {
    facts: scored.sentence,
    score: scored.score === null ? null : numberOfPoints(scored.score),
  };
}
