import { Input } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent, Ref } from 'react';
import { useReviewWords } from './use-review-words';

/** Where a name or a unit is typed: Esc empties it, Enter and ↓ go to whoever was found. */
export function FindField({
  field,
  sought,
  told,
  onSought,
  onEnter,
  onDown,
}: {
  readonly field: Ref<HTMLInputElement>;
  readonly sought: string;
  /** How many were found; empty while nobody is looked for. */
  readonly told: string;
  readonly onSought: (words: string) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
}) {
  const words = useReviewWords();
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While a word is composed these keys are the input method's.
    if (event.nativeEvent.isComposing) return;
    const deeds = new Map([
      ['Enter', onEnter],
      ['ArrowDown', onDown],
    ]);
    if (event.key === 'Escape' && sought !== '') deeds.set('Escape', () => onSought(''));
    const deed = deeds.get(event.key);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return (
    <div className="person-find">
      <Input
        input={{ ref: field }}
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        contentBefore={<Search16Regular />}
        value={sought}
        onChange={(_, { value }) => onSought(value)}
        onKeyDown={press}
      />
      <p className="quiet-line" role="status">
        {told}
      </p>
    </div>
  );
}
