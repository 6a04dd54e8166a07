import { useRef } from 'react';
import { numberOfPoints, formatPoints, type Points } from '../../../src/base/points';
import { usePane } from '../pane-context';
import { layOutDots } from '../lay-out-dots';
import { useWidth } from '../use-width';

const USUAL_WIDTH = 296;
const WIDEST = 360;
const DOT = 9;
/** Room for 「92.5分线」 at its size, with some to spare. */
const LABEL_WIDTH = 64;

/** Scores as stacked dots, the threshold dashed and labelled; its text alternative says the same, and the table holds the numbers. */
export function DotPlot({
  scores,
  threshold,
}: {
  readonly scores: readonly Points[];
  readonly threshold: Points | null;
}) {
  const { words } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  // Drawn in pixels, so that its text keeps its size at every width.
  const width = Math.min(useWidth(frame, USUAL_WIDTH), WIDEST);
  const sorted = [...scores].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return null;
  const line = threshold === null ? null : numberOfPoints(threshold);
  const plot = layOutDots(sorted.map(numberOfPoints), line, width, DOT);
  const base = plot.height - 18;
  const label =
    threshold === null
      ? words.totals.plotPlain(sorted.length, formatPoints(low), formatPoints(high))
      : words.totals.plot(
          sorted.length,
          formatPoints(low),
          formatPoints(high),
          sorted.filter((score) => score >= threshold).length,
          formatPoints(threshold),
        );
  return (
    <div ref={frame}>
      <svg className="plot" width={width} height={plot.height} role="img" aria-label={label}>
        <line x1="4" x2={width - 4} y1={base} y2={base} className="plot-axis" />
        {plot.ticks.map(({ value, x }) => (
          <g key={value}>
            <line x1={x} x2={x} y1={base} y2={base + 4} className="plot-axis" />
            <text x={x} y={base + 16} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        {plot.line !== null && threshold !== null && (
          <>
            <line x1={plot.line} x2={plot.line} y1={2} y2={base} className="plot-line" />
            <ThresholdLabel at={plot.line} text={words.totals.threshold(formatPoints(threshold))} />
          </>
        )}
        {plot.dots.map(({ x, y, reached }, index) => (
          <circle
            key={index}
            cx={x}
            cy={base - y}
            r={DOT / 2}
            className={reached ? 'plot-dot plot-reached' : 'plot-dot'}
          />
        ))}
      </svg>
    </div>
  );
}

/** Left of its line, out of the dots' way; right of it where the plot's edge would cut it off. */
function ThresholdLabel({ at, text }: { readonly at: number; readonly text: string }) {
  const fits = at - 3 >= LABEL_WIDTH;
  return (
    <text x={fits ? at - 3 : at + 3} y={12} textAnchor={fits ? 'end' : 'start'}>
      {text}
    </text>
  );
}
