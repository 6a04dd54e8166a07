import type { CardMark } from '../../commands/card/card-state';
import { splitByMarks, type Segment } from '../split-by-marks';

/** A notice's words to the letter, with the read ones underlined and numbered; a press on a span goes to its row. */
export function MarkedText({
  text,
  marks,
  from = 0,
  focusedRow,
  onPick,
}: {
  readonly text: string;
  readonly marks: readonly CardMark[];
  /** Where showing begins, when the number before it already stands elsewhere. */
  readonly from?: number;
  readonly focusedRow: number | null;
  readonly onPick: (row: number) => void;
}) {
  return (
    <>
      {splitByMarks(text, marks, from).map((segment) => (
        <MarkedSegment
          key={segment.start}
          segment={segment}
          strong={focusedRow !== null && segment.rows.includes(focusedRow)}
          onPick={onPick}
        />
      ))}
    </>
  );
}

function MarkedSegment({
  segment,
  strong,
  onPick,
}: {
  readonly segment: Segment;
  readonly strong: boolean;
  readonly onPick: (row: number) => void;
}) {
  const { kind, text, rows, numbers } = segment;
  const row = rows[0];
  return (
    <>
      {kind === null || kind === 'unread' ? (
        text
      ) : (
        // Rows are reached by keyboard themselves; the press on the words is a mouse's short way.
        <span
          className={`mark mark-${kind}${strong ? ' mark-strong' : ''}`}
          onClick={row === undefined ? undefined : () => onPick(row)}
        >
          {text}
        </span>
      )}
      {numbers.map((number) => (
        <span key={number} className="mark-number" aria-hidden="true">
          {`\u2060${circled(number)}`}
        </span>
      ))}
    </>
  );
}

/** 0 → ①; beyond ⑳ the plain number in brackets. */
export function circled(row: number): string {
  return row < 20 ? String.fromCodePoint(0x2460 + row) : `(${row + 1})`;
}
