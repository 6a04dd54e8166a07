import { useId, useMemo, useRef, type ReactNode } from 'react';
import { useWidth } from '../use-width';
import type { Chart } from './chart';
import { ChartNumbers } from './ChartNumbers';
import { DrawingView } from './DrawingView';
import { PictureButton } from './PictureButton';

const USUAL_WIDTH = 296;
/** Wider than this a chart only grows emptier. */
const WIDEST = 480;

/** One chart under its heading: drawn, told under it, its numbers folded, and the way to take it along. */
export function ChartSection({
  chart,
  source,
  choice,
}: {
  readonly chart: Chart;
  /** Where the numbers come from, for the picture. */
  readonly source: string;
  /** What the chart is of, where that can be chosen. */
  readonly choice?: ReactNode;
}) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  // Drawn in pixels, so that its text keeps its size at every width.
  const width = Math.min(useWidth(frame, USUAL_WIDTH), WIDEST);
  const drawing = useMemo(() => chart.draw(width), [chart, width]);
  return (
    <section className="totals-part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{chart.title}</h2>
        {choice}
        <span className="part-end">
          {chart.aside.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </span>
      </div>
      <div ref={frame}>
        <DrawingView drawing={drawing} label={chart.alternative} />
      </div>
      {drawing.notes.map((note) => (
        <p key={note} className="quiet-line">
          {note}
        </p>
      ))}
      <div className="chart-foot">
        <ChartNumbers chart={chart} />
        <PictureButton chart={chart} source={source} />
      </div>
    </section>
  );
}

/** What stands where there is nothing to draw. */
export function ChartSentence({ title, text }: { readonly title: string; readonly text: string }) {
  const id = useId();
  return (
    <section className="totals-part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
      </div>
      <p className="quiet-line">{text}</p>
    </section>
  );
}
