import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Highlight16Regular } from '@fluentui/react-icons';
import type { OpenReview } from '../../commands/review/review-state';
import { SealEntry } from '../seal/SealEntry';
import { useFormFocus } from '../use-form-focus';
import { ExpandReview } from './ExpandReview';
import { MarkOnSheets } from './MarkOnSheets';
import { useReviewWords } from './use-review-words';

/** What is done with the whole batch, in reach however many people it has: what a deed touches and what came of it stand over its button. */
export function BatchDeeds({
  open,
  fromSeal,
  onSeal,
}: {
  readonly open: OpenReview;
  /** One comes back from 封存. */
  readonly fromSeal: boolean;
  readonly onSeal: () => void;
}) {
  const words = useReviewWords();
  const [marking, setMarking] = useState(false);
  const { opener, form } = useFormFocus(marking);
  return (
    <section className="review-deeds" aria-label={words.deeds}>
      {marking && (
        <div
          ref={form}
          className="review-marking"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setMarking(false);
          }}
        >
          <MarkOnSheets open={open} />
        </div>
      )}
      <ExpandReview quiet={marking}>
        <Button
          ref={opener}
          size="small"
          appearance="subtle"
          icon={<Highlight16Regular />}
          aria-expanded={marking}
          onClick={() => setMarking(!marking)}
        >
          {words.marks.open}
        </Button>
        <SealEntry open={open} cameFrom={fromSeal} onOpen={onSeal} />
      </ExpandReview>
    </section>
  );
}
