import { useRef, useState } from 'react';
import { Input } from '@fluentui/react-components';
import { pointsOf, type Points } from '../../../src/base/points';
import { usePane } from '../pane-context';

/** Points a person fixes where the standard gives no number: at most what the item is worth. */
export function Amount({
  label,
  hundredths,
  most,
  onAmount,
}: {
  readonly label: string;
  readonly hundredths: number;
  readonly most: Points;
  readonly onAmount: (hundredths: number) => void;
}) {
  const { words } = usePane();
  const [text, setText] = useState<string | null>(null);
  // What stood here before the typing began.
  const before = useRef(hundredths);
  const wrong = text !== null && amountOf(text, most) === null;
  const type = (typed: string) => {
    if (text === null) before.current = hundredths;
    setText(typed);
    // 拟填 shows what is typed while it is typed; what cannot be, counts as not typed.
    const amount = amountOf(typed, most) ?? before.current;
    if (amount !== hundredths) onAmount(amount);
  };
  const leave = () => {
    if (!wrong) setText(null);
  };
  return (
    <Input
      className="amount"
      size="small"
      inputMode="decimal"
      aria-label={words.row.amount(label)}
      aria-invalid={wrong}
      value={text ?? (hundredths === 0 ? '' : String(hundredths / 100))}
      data-row-control=""
      onChange={(_, { value }) => type(value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
      }}
    />
  );
}

/** Null where the text is no amount, or more than the item is worth. */
function amountOf(text: string, most: Points): Points | null {
  const points = pointsOf(text.trim() === '' ? 0 : Number(text));
  return points === null || points < 0 || points > most ? null : points;
}
