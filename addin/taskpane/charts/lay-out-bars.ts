import type { Drawing, Mark } from './drawing';
import { TEXT, textWidth } from './text-width';

/** One bar: its name on the left, its number at its end. */
export interface Bar {
  readonly name: string;
  /** Length of the bar, from 0. */
  readonly size: number;
  readonly note: string;
}

const ROW = 22;
const BAR = 12;
const GAP = 6;
/** The least a bar's room may be before the numbers go to lines of their own. */
const LEAST_ROOM = 72;

/** Bars from 0 in the order given, each with its own number, so that no axis has to be read. */
export function layOutBars(bars: readonly Bar[], width: number): Drawing {
  const names = widest(bars.map(({ name }) => name)) + GAP;
  const notes = widest(bars.map(({ note }) => note)) + GAP;
  const beside = width - names - notes >= LEAST_ROOM;
  const room = beside ? width - names - notes : width - names - GAP;
  const most = bars.reduce((highest, { size }) => Math.max(highest, size), 0);
  const row = beside ? ROW : ROW + 16;
  const marks = bars.flatMap((bar, at): readonly Mark[] => {
    const middle = at * row + ROW / 2;
    const length = most === 0 ? 0 : (bar.size / most) * room;
    const line = middle + TEXT / 2 - 2;
    return [
      { kind: 'text', role: 'name', at: [0, line], anchor: 'start', text: bar.name },
      ...(length > 0 ? [boxOf(names, middle, length)] : []),
      beside
        ? noteAt([names + length + GAP, line], bar.note)
        : noteAt([names + GAP, line + 16], bar.note),
    ];
  });
  const height = bars.length * row;
  const axis: Mark = { kind: 'line', role: 'axis', from: [names, 0], to: [names, height] };
  return { width, height, marks: [...marks, axis] };
}

function boxOf(x: number, middle: number, length: number): Mark {
  return { kind: 'box', role: 'filled', x, y: middle - BAR / 2, width: length, height: BAR };
}

function noteAt(at: readonly [number, number], text: string): Mark {
  return { kind: 'text', role: 'note', at, anchor: 'start', text };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}
