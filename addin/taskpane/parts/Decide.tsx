import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { useRubricDraft, withoutDecision, withoutReason } from '../rubric-draft';
import { useReturnFocus } from '../use-return-focus';
import { SignForm } from './SignForm';

/** 定为口径…, and the form it opens; what is written there stays until it is signed or left. */
export function Decide({
  state,
  option,
  primary,
}: {
  readonly state: DecisionState;
  readonly option: string;
  readonly primary: boolean;
}) {
  const { session, words } = usePane();
  const { draft, change } = useRubricDraft();
  const { id } = state.decision;
  const reason = draft.reasons[id];
  const { opener, leave } = useReturnFocus(reason !== undefined);
  // A form found open on coming back must not take the keys from where they are.
  const [pressed, setPressed] = useState(false);
  const write = (text: string): void =>
    change((now) => ({ ...now, reasons: { ...now.reasons, [id]: text } }));
  if (reason === undefined) {
    return (
      <div className="buttons">
        <Button
          ref={opener}
          appearance={primary ? 'primary' : 'secondary'}
          {...(primary && { 'data-primary': '' })}
          onClick={() => {
            setPressed(true);
            write('');
          }}
        >
          {words.command['open-decide']}
        </Button>
      </div>
    );
  }
  return (
    <SignForm
      title={words.command.decide}
      deed={words.command.decide}
      begun={reason}
      onBegun={write}
      takesFocus={pressed}
      onCancel={() => {
        leave();
        change((now) => withoutReason(now, id));
      }}
      onSign={(name, because) => {
        void session.decide(state.scheme, id, option, name, because);
        change((now) => withoutDecision(now, id));
      }}
    />
  );
}
