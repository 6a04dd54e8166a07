import { textWidth } from './text-width';

/** A labelled line across a chart. */
export interface PlacedLabel {
  readonly x: number;
  readonly text: string;
  /** Right of its line where the chart's edge, or another line, leaves no room on the left. */
  readonly side: 'left' | 'right';
  /** How high above the chart: 0 is nearest. */
  readonly tier: number;
}

const GAP = 4;

/**
 * Labels of lines, none upon another and none cut by another's line: left of its own line, the lines further right climb over it.
 * Given from left to right.
 */
export function placeBoundaryLabels(
  lines: readonly { readonly x: number; readonly text: string }[],
): readonly PlacedLabel[] {
  const placed: { x: number; text: string; side: 'left' | 'right'; tier: number }[] = [];
  for (const { x, text } of lines) {
    const start = x - textWidth(text) - GAP;
    const turned = placed.some((other) => other.side === 'right' && other.x > start);
    const side = start < 0 || turned ? 'right' : 'left';
    const below = placed.filter((other) => other.side === 'left' && other.x > start);
    const tier = side === 'left' ? above(below) : 0;
    placed.push({ x, text, side, tier });
  }
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const own = placed[at];
    if (own?.side !== 'right') continue;
    const end = own.x + textWidth(own.text) + GAP;
    own.tier = above(placed.slice(at + 1).filter((other) => startOf(other) < end));
  }
  return placed;
}

function startOf({ x, text, side }: PlacedLabel): number {
  return side === 'left' ? x - textWidth(text) - GAP : x;
}

function above(others: readonly PlacedLabel[]): number {
  return others.reduce((highest, { tier }) => Math.max(highest, tier + 1), 0);
}
