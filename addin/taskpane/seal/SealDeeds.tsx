import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { FormSeal } from '../../commands/review/form-seals';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { SignForm } from '../parts/SignForm';
import { useReturnFocus } from '../use-return-focus';
import { formName } from './seal-names';
import { useSealWords } from './use-seal-words';

interface SealDeedsProps {
  readonly open: OpenReview;
  readonly seal: FormSeal;
  /** Who signs; empty as long as nobody has said. */
  readonly by: string;
}

/** 封存 of one form, once more with a reason, and the way back. */
export function SealDeeds({ open, seal, by }: SealDeedsProps) {
  const { session } = usePane();
  const words = useSealWords();
  const name = formName(open, seal, words);
  const record = seal.seal?.id;
  const unsigned = by === '' ? { disabledFocusable: true, title: words.needBy } : {};
  if (seal.sealing === null && record === undefined) return null;
  return (
    <div className="buttons">
      {seal.sealing === 'again' && <SealAgain open={open} seal={seal} by={by} />}
      {seal.sealing === 'first' && (
        <Button
          size="small"
          aria-label={words.sealOne(name)}
          {...unsigned}
          onClick={() => void session.sealForms({ sheets: sheetsOf(seal), by, reason: '' })}
        >
          {words.seal}
        </Button>
      )}
      {record !== undefined && (
        <Button
          className="seal-withdraw"
          size="small"
          appearance="subtle"
          aria-label={words.withdrawOf(name)}
          {...unsigned}
          onClick={() => void session.withdrawReview(record, by)}
        >
          {words.withdraw}
        </Button>
      )}
    </div>
  );
}

/** 重新封存…: what changed counts from now on, and why. */
function SealAgain({ open, seal }: SealDeedsProps) {
  const { session } = usePane();
  const words = useSealWords();
  const [asked, setAsked] = useState(false);
  const { opener, leave } = useReturnFocus(asked);
  const title = words.againOf(formName(open, seal, words));
  if (!asked) {
    return (
      <Button ref={opener} size="small" aria-label={title} onClick={() => setAsked(true)}>
        {words.again}
      </Button>
    );
  }
  return (
    <div className="seal-again">
      <p className="quiet-line">{words.againNote}</p>
      <SignForm
        title={title}
        deed={words.againDeed}
        onCancel={() => {
          leave();
          setAsked(false);
        }}
        onSign={(by, reason) => {
          void session.sealForms({ sheets: sheetsOf(seal), by, reason });
          setAsked(false);
        }}
      />
    </div>
  );
}

function sheetsOf({ sheets }: FormSeal) {
  return sheets.map(({ sheet }) => sheet.id);
}
