import { Fragment, useRef, type KeyboardEvent } from 'react';
import { Radio } from '@fluentui/react-components';
import { quoteSpan } from '../../../src/standard/rule';
import type { Card, CardRow } from '../../commands/card/card-state';
import { usePane } from '../pane-context';
import { Link } from './Link';
import { RowNumber, RuleRow } from './RuleRow';

/** What can be counted or ticked under the item; ↑ and ↓ go from row to row. */
export function RuleRows({
  card,
  onFocus,
}: {
  readonly card: Card;
  readonly onFocus: (row: number) => void;
}) {
  const { session, words } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const { rows } = card;
  const zero = rows.find((row) => row.line.kind === 'zero_score' && row.count > 0);
  const setCount = (row: CardRow, count: number) => {
    // Tiers exclude one another: the one left goes before the one chosen comes.
    for (const other of tiersBeside(rows, row)) {
      if (other.count > 0) session.setCount(card.item.id, other.line.key, 0);
    }
    session.setCount(card.item.id, row.line.key, count);
  };
  return (
    <ul
      className="rule-rows"
      ref={list}
      onKeyDown={(event) => moveBetweenRows(event, list.current)}
    >
      {rows.map((row, index) => (
        <Fragment key={row.line.key}>
          {beginsTiers(rows, index) && <NoTier card={card} row={row} />}
          <RuleRow
            row={row}
            index={index}
            base={card.item.base}
            settled={zero !== undefined && zero !== row}
            onFocus={onFocus}
            onCount={(count) => setCount(row, count)}
          />
        </Fragment>
      ))}
      {card.reading.unread.map((span) => (
        <li key={`${span.in}${span.start}`} className="rule-unread">
          <span className="rule-quote">“{quoteSpan(card.reading, span)}”</span>
          <span>{words.standard.unread}</span>
          <Link onClick={() => session.openPage('rubric')}>{words.command['to-rubric']}</Link>
        </li>
      ))}
    </ul>
  );
}

/** 「都没有」, first of a group of tiers. */
function NoTier({ card, row }: { readonly card: Card; readonly row: CardRow }) {
  const { session, words } = usePane();
  const tiers = [row, ...tiersBeside(card.rows, row)];
  const none = tiers.every(({ count }) => count === 0);
  return (
    <li className="rule-row">
      <RowNumber index={null} />
      <span className="rule-label">
        {words.row.none}
        <span className="rule-gloss">{words.row.tiers}</span>
      </span>
      <span className="rule-control">
        <Radio
          data-row-control=""
          aria-label={words.row.none}
          name={`tier-${row.line.group ?? row.line.ruleId}`}
          value="none"
          checked={none}
          onChange={() => {
            for (const { line, count } of tiers) {
              if (count > 0) session.setCount(card.item.id, line.key, 0);
            }
          }}
        />
      </span>
      <span className="rule-points rule-zero">0</span>
    </li>
  );
}

function tiersBeside(rows: readonly CardRow[], row: CardRow): readonly CardRow[] {
  if (row.line.control !== 'tier') return [];
  return rows.filter(
    (other) =>
      other !== row && other.line.control === 'tier' && other.line.group === row.line.group,
  );
}

function beginsTiers(rows: readonly CardRow[], index: number): boolean {
  const row = rows[index];
  if (row?.line.control !== 'tier') return false;
  return (
    rows.findIndex(({ line }) => line.control === 'tier' && line.group === row.line.group) === index
  );
}

function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const controls = [...list.querySelectorAll<HTMLElement>('[data-row-control]')];
  const at = controls.findIndex((control) => control === document.activeElement);
  // Radios would choose on an arrow; here the arrow only moves, and Space chooses.
  event.preventDefault();
  controls[at + step]?.focus();
}
