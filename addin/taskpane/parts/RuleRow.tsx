import type { ReactNode } from 'react';
import { Checkbox, Radio } from '@fluentui/react-components';
import { formatPoints, type Points } from '../../../src/base/points';
import type { CardRow } from '../../commands/card/card-state';
import { usePane } from '../pane-context';
import { Amount } from './Amount';
import { Counter } from './Counter';

export interface RuleRowProps {
  readonly row: CardRow;
  readonly index: number;
  /** The item's 分值: the most a person can take off by hand. */
  readonly base: Points;
  /** Another row settles the item (本项不得分): this one stays, greyed. */
  readonly settled: boolean;
  readonly onFocus: (index: number) => void;
  readonly onCount: (count: number) => void;
}

/** One thing that can be counted or ticked: number, what is missing, control, points. */
export function RuleRow(props: RuleRowProps) {
  const { row, index, settled, onFocus } = props;
  const { words } = usePane();
  const wide = row.line.control === 'counter' || row.line.control === 'amount';
  return (
    <li
      className={`rule-row${settled ? ' rule-settled' : ''}${wide ? ' rule-wide' : ''}`}
      data-row={index}
      onFocus={() => onFocus(index)}
    >
      <RowNumber index={index} />
      <span className="rule-label">
        {row.line.label}
        {row.gloss !== '' && <span className="rule-gloss">{row.gloss}</span>}
        {row.pending && <span className="rule-pending">{words.row.pending}</span>}
      </span>
      <span className="rule-control">
        <RowControl {...props} />
      </span>
      <RowPoints points={row.points} />
    </li>
  );
}

export function RowNumber({ index }: { readonly index: number | null }) {
  return (
    <span
      className={index === null ? 'rule-number rule-number-none' : 'rule-number'}
      aria-hidden="true"
    >
      {index === null ? '' : index + 1}
    </span>
  );
}

function RowControl({ row, base, onCount }: RuleRowProps): ReactNode {
  const { line, count, gloss } = row;
  switch (line.control) {
    case 'counter':
      return (
        <Counter
          label={line.label}
          gloss={gloss}
          count={count}
          most={line.most}
          onCount={onCount}
        />
      );
    case 'check':
      return (
        <Checkbox
          data-row-control=""
          aria-label={line.label}
          checked={count > 0}
          onChange={(_, { checked }) => onCount(checked === true ? 1 : 0)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return;
            if (event.key === '1' || event.key === '+') onCount(1);
            if (event.key === '0' || event.key === '-') onCount(0);
          }}
        />
      );
    case 'tier':
      return (
        <Radio
          data-row-control=""
          aria-label={line.label}
          name={`tier-${line.group ?? line.ruleId}`}
          value={line.key}
          checked={count > 0}
          onChange={() => onCount(1)}
        />
      );
    case 'amount':
      return <Amount label={line.label} hundredths={count} most={base} onAmount={onCount} />;
  }
}

function RowPoints({ points }: { readonly points: Points | null }) {
  const { words } = usePane();
  if (points === null) return <span className="rule-points rule-ask">{words.row.undecided}</span>;
  const text = points > 0 ? `+${formatPoints(points)}` : formatPoints(points);
  return <span className={points === 0 ? 'rule-points rule-zero' : 'rule-points'}>{text}</span>;
}
