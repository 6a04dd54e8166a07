import { useState } from 'react';
import { Scales16Regular } from '../parts/scales-icon';
import { labelOfItem } from '../../../src/scheme/item-label';
import type { Decision, Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';
import { decisionStates } from '../../commands/decisions';
import { openedOf } from '../opened-schemes';
import { usePane } from '../pane-context';
import { DecisionPanel } from '../parts/DecisionPanel';
import { Link } from '../parts/Link';
import { useDecisionTag, useOwnWords } from '../use-own-words';
import { useHandoutWords } from './use-handout-words';

/** The readings nobody has confirmed, in words, before anything is handed out. */
export function FormsDecisions({ scheme }: { readonly scheme: Scheme }) {
  const { state, words } = usePane();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const handout = useHandoutWords();
  const tagOf = useDecisionTag();
  // Another period's scheme is decided on once the workbook has it; until then all its readings stand at their default.
  const known = state.schemes.some(({ id }) => id === scheme.id);
  const states = known ? state.decisions : decisionStates(openedOf(scheme), []);
  const assumed = states.filter((each) => each.assumed && each.scheme === scheme.id);
  return (
    <section className="step" aria-labelledby="forms-decisions">
      <div className="step-head">
        <Scales16Regular />
        <h2 id="forms-decisions">
          {assumed.length > 0 ? words.forms.decisions(assumed.length) : words.forms.decided}
        </h2>
        {known && assumed.length > 0 && (
          <span className="step-action">
            <Link onClick={() => setOpen(!open)} expanded={open}>
              {open ? words.forms.fold : words.forms.oneByOne}
            </Link>
          </span>
        )}
      </div>
      {!known && <p className="quiet-line">{handout.decidedApart}</p>}
      {!open && <Standing assumed={assumed} scheme={scheme} />}
      {open && (
        <ul className="plain-list decision-list">
          {assumed.map((each) => (
            <li key={each.decision.id}>
              {shown === each.decision.id ? (
                <DecisionPanel state={each} onClose={() => setShown(null)} />
              ) : (
                <button type="button" className="tag" onClick={() => setShown(each.decision.id)}>
                  <Scales16Regular />
                  {tagOf(each)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Readings shown before somebody asks for all. */
const SHOWN = 5;

/** Each question with the answer in force; a long list shows its beginning. */
function Standing({
  assumed,
  scheme,
}: {
  readonly assumed: readonly DecisionState[];
  readonly scheme: Scheme;
}) {
  const { words } = usePane();
  const own = useOwnWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="plain-list stands">
        {assumed.slice(0, all ? assumed.length : SHOWN).map(({ decision, chosen }) => {
          const option = decision.options.find(({ id }) => id === chosen);
          return (
            <li key={decision.id}>
              <span>{withoutMark(withItem(decision, scheme, own))}</span>
              <b>{own(option?.label ?? '')}</b>
            </li>
          );
        })}
      </ul>
      {assumed.length > SHOWN && !all && (
        <Link onClick={() => setAll(true)}>{words.forms.allStanding(assumed.length)}</Link>
      )}
    </>
  );
}

/** Questions of several items can read the same; the item's number keeps them apart. */
function withItem(
  { question, items }: Decision,
  scheme: Scheme,
  own: (words: string) => string,
): string {
  const only = items.length === 1 ? items[0] : undefined;
  const label = only === undefined ? '' : labelOfItem(scheme, only);
  const named = question.includes(label) || NAMED.test(question);
  return named ? own(question) : `${label}${own(question)}`;
}

/** A question that says itself which item it is of. */
const NAMED = /第\d+项/;

/** A question's own mark falls away where its answer follows. */
function withoutMark(question: string): string {
  return question.replace(/[？?]\s*$/, '');
}
