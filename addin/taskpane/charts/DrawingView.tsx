import { diamondPoints, type Drawing, type Mark } from './drawing';

/** A drawing in the pane, coloured by its theme; what it says in words is its name. */
export function DrawingView({
  drawing,
  label,
}: {
  readonly drawing: Drawing;
  readonly label: string;
}) {
  const { width, height, marks } = drawing;
  return (
    <svg className="chart" width={width} height={height} role="img" aria-label={label}>
      {marks.map((mark, at) => (
        <MarkView key={at} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
      return <line x1={x1} y1={y1} x2={x2} y2={y2} className={`chart-line chart-${mark.role}`} />;
    }
    case 'box': {
      const { x, y, width, height, role } = mark;
      return <rect x={x} y={y} width={width} height={height} className={`chart-${role}`} />;
    }
    case 'dot':
      return (
        <circle cx={mark.at[0]} cy={mark.at[1]} r={mark.radius} className={`chart-${mark.role}`} />
      );
    case 'diamond':
      return <polygon points={diamondPoints(mark.at, mark.radius)} className="chart-mean" />;
    case 'text':
      return (
        <text
          x={mark.at[0]}
          y={mark.at[1]}
          textAnchor={mark.anchor}
          className={`chart-text chart-text-${mark.role}`}
        >
          {mark.text}
        </text>
      );
  }
}
