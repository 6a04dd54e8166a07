import { useState } from 'react';
import { Scales16Regular, Scales20Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { DecisionPanel } from '../parts/DecisionPanel';
import { Link } from '../parts/Link';

/** The readings nobody has confirmed, in words, before anything is handed out. */
export function FormsDecisions() {
  const { state, words } = usePane();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const assumed = state.decisions.filter((each) => each.assumed);
  return (
    <section className="step" aria-labelledby="forms-decisions">
      <div className="step-head">
        <Scales20Regular />
        <h2 id="forms-decisions">
          {assumed.length > 0 ? words.forms.decisions(assumed.length) : words.forms.decided}
        </h2>
        {assumed.length > 0 && (
          <span className="step-action">
            <Link onClick={() => setOpen(!open)} expanded={open}>
              {open ? words.forms.fold : words.forms.oneByOne}
            </Link>
          </span>
        )}
      </div>
      {!open && (
        <p className="quiet-line">
          {assumed.map(({ decision, chosen }) => {
            const option = decision.options.find(({ id }) => id === chosen);
            return option ? words.forms.stands(withoutMark(decision.question), option.label) : '';
          })}
        </p>
      )}
      {open && (
        <ul className="plain-list decision-list">
          {assumed.map((each) => (
            <li key={each.decision.id}>
              {shown === each.decision.id ? (
                <DecisionPanel state={each} onClose={() => setShown(null)} />
              ) : (
                <button type="button" className="tag" onClick={() => setShown(each.decision.id)}>
                  <Scales16Regular />
                  {each.tag}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A question's own mark falls away where its answer follows. */
function withoutMark(question: string): string {
  return question.replace(/[？?]\s*$/, '');
}
