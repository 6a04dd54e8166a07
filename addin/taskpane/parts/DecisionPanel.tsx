import { useEffect, useId, useRef, useState } from 'react';
import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import type { DecisionState } from '../../commands/decision-state';
import { WhatIf } from '../later-parts';
import { usePane } from '../pane-context';
import { useOwnWords } from '../use-own-words';
import { useReturnFocus } from '../use-return-focus';
import { Link } from './Link';
import { SignForm } from './SignForm';

/** A decision opened: question, quoted words, options with what each changes, who chose and why; 定为口径 signs one. */
export function DecisionPanel({
  state,
  onClose,
}: {
  readonly state: DecisionState;
  readonly onClose: () => void;
}) {
  const { words } = usePane();
  const own = useOwnWords();
  const titleId = useId();
  const [option, setOption] = useState(state.chosen);
  const [signing, setSigning] = useState(false);
  const { opener, leave } = useReturnFocus(signing);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which would pass for the effect's clean-up.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { decision } = state;
  return (
    <div
      ref={panel}
      className="decision"
      role="group"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <h4 id={titleId}>{own(decision.question)}</h4>
      {decision.quotes.map((quote) => (
        <p key={quote} className="quiet-line">
          {words.problems.quote(quote)}
        </p>
      ))}
      <RadioGroup
        className="options"
        aria-labelledby={titleId}
        value={option}
        onChange={(_, { value }) => setOption(value)}
      >
        {decision.options.map(({ id, label, explanation }) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                {own(label)}
                {explanation !== '' && explanation !== label && (
                  <span className="option-effect">{own(explanation)}</span>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      {option !== state.chosen && (
        <WhatIf scheme={state.scheme} options={{ [decision.id]: option }} />
      )}
      <p className="quiet-line">
        {state.assumed ? words.decision.assumed : words.decision.by(state.by, state.on)}
        {state.reason !== '' && ` ${words.line(words.decision.reason, state.reason)}`}
      </p>
      {signing ? (
        <DecideForm
          state={state}
          option={option}
          onDone={() => {
            leave();
            setSigning(false);
          }}
        />
      ) : (
        <div className="buttons">
          <Button ref={opener} onClick={() => setSigning(true)}>
            {words.command['open-decide']}
          </Button>
          <Link onClick={onClose}>{words.forms.fold}</Link>
        </div>
      )}
    </div>
  );
}

function DecideForm({
  state,
  option,
  onDone,
}: {
  readonly state: DecisionState;
  readonly option: string;
  readonly onDone: () => void;
}) {
  const { session, words } = usePane();
  return (
    <SignForm
      title={words.command.decide}
      deed={words.command.decide}
      onCancel={onDone}
      onSign={(name, reason) => {
        void session.decide(state.scheme, state.decision.id, option, name, reason);
        onDone();
      }}
    />
  );
}
