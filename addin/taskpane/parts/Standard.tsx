import type { Card } from '../../commands/card/card-state';
import { usePane } from '../pane-context';
import { MarkedText } from './MarkedText';

/** 评分标准（原文）, verbatim, and how many clauses were read in it. */
export function Standard({
  card,
  focusedRow,
  onPick,
}: {
  readonly card: Card;
  readonly focusedRow: number | null;
  readonly onPick: (row: number) => void;
}) {
  const { words } = usePane();
  const { rules } = card.reading;
  const parts = rules.reduce((sum, rule) => sum + rule.parts.length, 0);
  return (
    <section className="standard">
      <div className="standard-head">
        <h3>{words.standard.title}</h3>
        <span>{words.standard.read(rules.length, parts)}</span>
      </div>
      <p className="standard-text">
        <MarkedText
          text={card.reading.standard}
          marks={card.marks.filter(({ span }) => span.in === 'standard')}
          focusedRow={focusedRow}
          onPick={onPick}
        />
      </p>
    </section>
  );
}
