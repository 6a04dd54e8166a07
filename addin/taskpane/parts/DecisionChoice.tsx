import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Decision } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { WhatIf } from '../later-parts';
import { usePane } from '../pane-context';
import { useRubricDraft } from '../rubric-draft';
import { useOwnWords } from '../use-own-words';
import { Decide } from './Decide';
import { Decided } from './Decided';

/** A decision where its question stands: the options as radios, 定为口径 with name and reason, and who decided. */
export function DecisionChoice({
  state,
  primary = false,
}: {
  readonly state: DecisionState;
  /** The one to be decided next has the page's filled button. */
  readonly primary?: boolean;
}) {
  const { draft, change } = useRubricDraft();
  const own = useOwnWords();
  const { decision, chosen, assumed } = state;
  const option = draft.picks[decision.id] ?? chosen;
  const [only, ...others] = decision.options;
  return (
    <div className="decision-choice">
      {only && others.length === 0 ? (
        <p className="only-option">
          <OptionText option={only} byDefault={false} />
        </p>
      ) : (
        <RadioGroup
          className="options"
          aria-label={own(decision.question)}
          value={option}
          onChange={(_, { value }) =>
            change((now) => ({ ...now, picks: { ...now.picks, [decision.id]: value } }))
          }
        >
          {decision.options.map((each) => (
            <Radio
              key={each.id}
              value={each.id}
              label={<OptionText option={each} byDefault={each === only} />}
            />
          ))}
        </RadioGroup>
      )}
      {option !== chosen && <WhatIf scheme={state.scheme} options={{ [decision.id]: option }} />}
      {!assumed && <Decided state={state} />}
      {(assumed || option !== chosen) && <Decide state={state} option={option} primary={primary} />}
    </div>
  );
}

function OptionText({
  option,
  byDefault,
}: {
  readonly option: Decision['options'][number];
  readonly byDefault: boolean;
}) {
  const { words } = usePane();
  const own = useOwnWords();
  return (
    <>
      {own(option.label)}
      {byDefault && words.rubric.byDefault}
      {option.explanation !== option.label && (
        <span className="option-effect">{own(option.explanation)}</span>
      )}
    </>
  );
}
