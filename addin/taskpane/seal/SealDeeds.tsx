import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import {
  closedBySealing,
  closedByWithdrawing,
  expandedBeyond,
} from '../../commands/review/expanded-sheets';
import type { FormSeal } from '../../commands/review/form-seals';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { SignForm } from '../parts/SignForm';
import type { Follow } from '../use-focus-after';
import { useReturnFocus } from '../use-return-focus';
import { formName } from './seal-names';
import { useSealWords } from './use-seal-words';

interface SealDeedsProps {
  readonly open: OpenReview;
  readonly seal: FormSeal;
  /** Who signs; empty as long as nobody has said. */
  readonly by: string;
  /** Does a deed after which another button stands here, and takes the keys along. */
  readonly follow: Follow;
}

/** 封存 of one form, once more with a reason, and the way back. */
export function SealDeeds({ open, seal, by, follow }: SealDeedsProps) {
  const { session } = usePane();
  const words = useSealWords();
  const name = formName(open, seal, words);
  const record = seal.seal?.id;
  const deed = (label: string, closing: ReadonlySet<string>): string =>
    expandedBeyond(open, closing).length === 0 ? label : words.andRemove(label);
  const closing = closedBySealing(open, sheetsOf(seal));
  const unsigned = by === '' ? { disabledFocusable: true, title: words.needBy } : {};
  if (seal.sealing === null && record === undefined) return null;
  return (
    <div className="buttons">
      {seal.sealing === 'again' && <SealAgain open={open} seal={seal} by={by} follow={follow} />}
      {seal.sealing === 'first' && (
        <Button
          size="small"
          aria-label={deed(words.sealOne(name), closing)}
          {...unsigned}
          onClick={() =>
            void follow(() => session.sealForms({ sheets: sheetsOf(seal), by, reason: '' }))
          }
        >
          {deed(words.seal, closing)}
        </Button>
      )}
      {record !== undefined && (
        <Button
          className="seal-withdraw"
          size="small"
          appearance="subtle"
          aria-label={deed(words.withdrawOf(name), closedByWithdrawing(open, record))}
          {...unsigned}
          onClick={() => void follow(() => session.withdrawReview(record, by))}
        >
          {deed(words.withdraw, closedByWithdrawing(open, record))}
        </Button>
      )}
    </div>
  );
}

/** 重新封存…: what changed counts from now on, and why. */
function SealAgain({ open, seal, follow }: SealDeedsProps) {
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
          void follow(() => session.sealForms({ sheets: sheetsOf(seal), by, reason }));
          setAsked(false);
        }}
      />
    </div>
  );
}

function sheetsOf({ sheets }: FormSeal) {
  return sheets.map(({ sheet }) => sheet.id);
}
