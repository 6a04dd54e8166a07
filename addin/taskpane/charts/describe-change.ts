import { numberOf } from '../../../src/base/fraction';
import type { ChangeByUnit } from '../../../src/ranking/spread/change-by-unit';
import type { ChartWords } from '../../locale/chart-zh-cn';
import type { Chart, ChartDrawing } from './chart';
import { layOutScores } from './lay-out-scores';
import { layOutStrips } from './lay-out-strips';
import { sayChange, sayScore } from './say-number';

/** More units than this no longer fit one a row: then the differences themselves are drawn. */
const MOST_ROWS = 40;

/** 两期对比: each unit from one score to the other; null where nobody can be compared. */
export function describeChange(
  words: ChartWords,
  titles: { readonly before: string; readonly after: string },
  change: ChangeByUnit,
): Chart | null {
  const { changes, risen, fallen, left } = change;
  if (changes.length === 0) return null;
  const said = words.changeSaid(changes.length, risen, fallen);
  const rest = left.length > 0 ? [words.left(left.length)] : [];
  return {
    id: 'change',
    title: words.change,
    aside: [],
    alternative: [said, words.numbersBelow].join(words.clause),
    table: () => ({
      head: [words.unit, titles.before, titles.after, words.difference],
      rows: changes.map((each) => [
        each.unit,
        sayScore(each.before),
        sayScore(each.after),
        sayChange(each.change),
      ]),
    }),
    draw(width) {
      const drawn = changes.length > MOST_ROWS ? drawSteps : drawRows;
      const drawing = drawn(words, titles, change, width);
      return { ...drawing, notes: [...drawing.notes, `${said}${words.stop}`, ...rest] };
    },
  };
}

function drawRows(
  words: ChartWords,
  { before, after }: { readonly before: string; readonly after: string },
  { changes }: ChangeByUnit,
  width: number,
): ChartDrawing {
  const rows = changes.map((each) => ({
    name: each.unit,
    note: words.changeNote(sayScore(each.before), sayScore(each.after), sayChange(each.change)),
    shape: {
      kind: 'change' as const,
      before: numberOf(each.before),
      after: numberOf(each.after),
    },
  }));
  const drawing = layOutStrips(rows, null, width);
  const from = drawing.from === '0' ? [] : [words.axisFrom(drawing.from)];
  return { ...drawing, notes: [words.changeKey(before, after), ...from] };
}

function drawSteps(
  words: ChartWords,
  { before, after }: { readonly before: string; readonly after: string },
  { changes }: ChangeByUnit,
  width: number,
): ChartDrawing {
  const dots = changes.map(({ change }) => ({
    value: numberOf(change),
    filled: change.numerator > 0n,
  }));
  const same = { at: 0, kind: 'between' as const, label: words.same };
  const drawing = layOutScores(dots, [same], width);
  return {
    ...drawing,
    notes: [
      words.changeSteps(before, after),
      words.filledRisen,
      ...(drawing.columns ? [words.columns] : []),
    ],
  };
}
