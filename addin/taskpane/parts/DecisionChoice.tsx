import { useState } from 'react';
import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { formatLongDate } from '../format-date';
import type { DecisionState } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { Link } from './Link';
import { SignForm } from './SignForm';

/** A decision where its question stands: the options as radios, 定为口径 with name and reason, and who decided. */
export function DecisionChoice({
  state,
  primary = false,
}: {
  readonly state: DecisionState;
  /** The one to be decided next has the page's filled button. */
  readonly primary?: boolean;
}) {
  const { words } = usePane();
  const { decision, chosen, assumed } = state;
  const [picked, setPicked] = useState<string | null>(null);
  const [signing, setSigning] = useState(false);
  const option = picked ?? chosen;
  const open = assumed || option !== chosen;
  return (
    <div className="decision-choice">
      <RadioGroup
        className="options"
        aria-label={decision.question}
        value={option}
        onChange={(_, { value }) => setPicked(value)}
      >
        {decision.options.map((each, at) => (
          <Radio
            key={each.id}
            value={each.id}
            label={
              <>
                {each.label}
                {at === 0 && words.rubric.byDefault}
                {each.explanation !== each.label && (
                  <span className="option-effect">{each.explanation}</span>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      {!assumed && <Decided state={state} />}
      {open && !signing && (
        <div className="buttons">
          <Button
            appearance={primary ? 'primary' : 'secondary'}
            {...(primary && { 'data-primary': '' })}
            onClick={() => setSigning(true)}
          >
            {words.command['open-decide']}
          </Button>
        </div>
      )}
      {open && signing && (
        <SignChoice
          state={state}
          option={option}
          onDone={() => {
            setSigning(false);
            setPicked(null);
          }}
          onCancel={() => setSigning(false)}
        />
      )}
    </div>
  );
}

/** 「某甲，2018年11月6日定。」, the reason, and the way back. */
function Decided({ state }: { readonly state: DecisionState }) {
  const { session, words } = usePane();
  const { scheme, by, on, reason, record } = state;
  return (
    <p className="quiet-line decided">
      {words.rubric.decided(by, formatLongDate(on))}
      {reason !== '' && words.rubric.because(reason)}{' '}
      <Link onClick={() => void session.withdrawDecision(scheme, record)}>
        {words.command.withdraw}
      </Link>
    </p>
  );
}

function SignChoice({
  state,
  option,
  onDone,
  onCancel,
}: {
  readonly state: DecisionState;
  readonly option: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { session, words } = usePane();
  return (
    <SignForm
      title={words.command.decide}
      deed={words.command.decide}
      onCancel={onCancel}
      onSign={(name, reason) => {
        void session.decide(state.scheme, state.decision.id, option, name, reason);
        onDone();
      }}
    />
  );
}
