import { useEffect, useRef } from 'react';
import type { Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { SignForm } from '../parts/SignForm';
import { questionOf } from '../question-of';
import { useRubricDraft } from '../rubric-draft';
import { optionsToSign } from '../signed-options';

/** Name and reason once for every open decision, as its option stands picked; what is written is said beforehand. */
export function SignAll({
  scheme,
  decisions,
  takesFocus,
  onCancel,
}: {
  readonly scheme: Scheme;
  readonly decisions: readonly DecisionState[];
  /** It was opened by a press just now, not found open. */
  readonly takesFocus: boolean;
  readonly onCancel: () => void;
}) {
  const { session, words } = usePane();
  const { draft, change } = useRubricDraft();
  const block = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) block.current?.scrollIntoView({ block: 'end' });
  }, [takesFocus]);
  const signed = optionsToSign(decisions, draft.picks);
  const deviating = signed.filter(({ deviates }) => deviates);
  return (
    <section ref={block} className="sign-all" aria-label={words.command['decide-all']}>
      <h3>{words.rubric.signAll(signed.length, deviating.length)}</h3>
      {deviating.length > 0 && (
        <ul className="plain-list sign-list">
          {deviating.map(({ state, label }) => (
            <li key={state.decision.id}>
              {questionOf(state.decision, scheme)} <b>{label}</b>
            </li>
          ))}
        </ul>
      )}
      <SignForm
        title={words.command['decide-all']}
        deed={words.command['sign-all']}
        begun={draft.all ?? ''}
        onBegun={(all) => change((now) => ({ ...now, all }))}
        takesFocus={takesFocus}
        onCancel={onCancel}
        onSign={(name, reason) => {
          const options = signed.map(({ state, option }) => [state.decision.id, option] as const);
          void session.decideAll(scheme.id, Object.fromEntries(options), name, reason);
          // From here on every radio shows what is in force.
          change((now) => ({ ...now, picks: {}, reasons: {}, all: null }));
        }}
      />
    </section>
  );
}
