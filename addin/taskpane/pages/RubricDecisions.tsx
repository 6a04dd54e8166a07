import { Scales16Regular } from '../parts/scales-icon';
import type { Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { DecisionChoice } from '../parts/DecisionChoice';
import { questionOf } from '../question-of';

/** 口径: every question of a rubric with its options, what is in force, and who decided. */
export function RubricDecisions({
  scheme,
  decisions,
}: {
  readonly scheme: Scheme;
  readonly decisions: readonly DecisionState[];
}) {
  const { words } = usePane();
  return (
    <ul className="plain-list clauses">
      {decisions.map((state) => {
        const { id, quotes } = state.decision;
        const question = questionOf(state.decision, scheme);
        const unsaid = quotes.filter((quote) => !question.includes(quote));
        return (
          <li key={id} className="clause-line">
            <Scales16Regular className="shape" />
            <div className="problem-body">
              <h3 className="finding-title">{question}</h3>
              {unsaid.length > 0 && (
                <p className="quiet-line">
                  {words.rubric.source('', unsaid.map(words.problems.quote).join(''))}
                </p>
              )}
              <DecisionChoice state={state} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
