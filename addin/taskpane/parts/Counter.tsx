import { useRef, type KeyboardEvent } from 'react';
import { Add16Regular, Subtract16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { isTyping, nextCount, type Typed } from '../counter-keys';

/** − value +: a digit sets it, + and − step it. */
export function Counter({
  label,
  gloss,
  count,
  most,
  onCount,
}: {
  readonly label: string;
  readonly gloss: string;
  readonly count: number;
  readonly most: number | null;
  readonly onCount: (count: number) => void;
}) {
  const { words } = usePane();
  const typed = useRef<Typed | null>(null);
  const top = most ?? Number.MAX_SAFE_INTEGER;
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (isTyping(event.nativeEvent)) return;
    const next = nextCount(event.nativeEvent, count, most, typed.current);
    if (next === null) return;
    event.preventDefault();
    typed.current = next.typed;
    if (next.count !== count) onCount(next.count);
  };
  return (
    <div className="counter">
      <button
        type="button"
        tabIndex={-1}
        aria-label={words.row.fewer(label)}
        disabled={count <= 0}
        onClick={() => onCount(count - 1)}
      >
        <Subtract16Regular />
      </button>
      <div
        role="spinbutton"
        tabIndex={0}
        data-row-control=""
        className={count === 0 ? 'counter-value counter-none' : 'counter-value'}
        aria-label={label}
        aria-valuenow={count}
        aria-valuemin={0}
        aria-valuemax={most ?? undefined}
        aria-valuetext={gloss ? `${count}，${gloss}` : undefined}
        onKeyDown={press}
      >
        {count}
      </div>
      <button
        type="button"
        tabIndex={-1}
        aria-label={words.row.more(label)}
        disabled={count >= top}
        onClick={() => onCount(count + 1)}
      >
        <Add16Regular />
      </button>
    </div>
  );
}
