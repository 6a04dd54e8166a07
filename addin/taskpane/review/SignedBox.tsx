import { useState, type ReactNode } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { useReviewWords } from './use-review-words';

/** Questions about the whole batch that one person answers and signs. */
export function SignedBox({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  /** The questions, by whoever signs; nobody yet where that is empty. */
  readonly children: (by: string) => ReactNode;
}) {
  const { signer, rememberSigner } = usePane();
  const words = useReviewWords();
  const [name, setName] = useState(signer);
  return (
    <div className="review-asked">
      <Box tone="ask">
        <h3>{title}</h3>
        <p className="quiet-line">{lead}</p>
        <Field label={words.facts.by}>
          <Input
            value={name}
            onChange={(_, { value }) => setName(value)}
            onBlur={() => rememberSigner(name.trim())}
          />
        </Field>
        <ul className="plain-list">{children(name.trim())}</ul>
      </Box>
    </div>
  );
}
