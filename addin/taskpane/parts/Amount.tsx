import { useState } from 'react';
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
  const points = text === null ? null : pointsOf(text.trim() === '' ? 0 : Number(text));
  const wrong = text !== null && (points === null || points < 0 || points > most);
  const leave = () => {
    if (!wrong && points !== null && points !== hundredths) onAmount(points);
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
      onChange={(_, { value }) => setText(value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
      }}
    />
  );
}
