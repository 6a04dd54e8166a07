import { useState } from 'react';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { OpenReview } from '../../commands/review/review-state';
import { Shape, type ShapeName } from '../parts/Shape';
import { FormSealRow } from './FormSealRow';
import { fillersOf, isSealed, isTold, personName, sealsOf, toldWords } from './seal-names';
import { useSealWords } from './use-seal-words';

/** One person: how many forms are sealed and whose are awaited; unfolded, form by form. */
export function PersonSeals({
  open,
  subject,
  by,
}: {
  readonly open: OpenReview;
  /** Key of the person. */
  readonly subject: string;
  readonly by: string;
}) {
  const words = useSealWords();
  const seals = sealsOf(open, subject);
  const told = seals.some(isTold);
  // What changes while one looks unfolds by itself, until somebody folds it.
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const shown = unfolded ?? told;
  const sealed = seals.filter(isSealed).length;
  const shape: ShapeName = told ? 'must' : sealed === seals.length ? 'ok' : 'blank';
  return (
    <li className="problem">
      <h4>
        <button
          type="button"
          className="problem-go person-go"
          aria-expanded={shown}
          onClick={() => setUnfolded(!shown)}
        >
          <Shape name={shape} />
          <span className="problem-body">
            <span className="person-head">
              <b>{personName(open, subject, words)}</b>
              <span className="quiet">{words.ratio(sealed, seals.length)}</span>
            </span>
            <span className="person-line">
              <StandingOf open={open} subject={subject} />
            </span>
          </span>
          {shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </button>
      </h4>
      {shown && <FormSeals open={open} subject={subject} by={by} />}
    </li>
  );
}

/** What is not as sealed, else whose forms are still to be sealed. */
function StandingOf({
  open,
  subject,
}: {
  readonly open: OpenReview;
  readonly subject: string;
}): string {
  const words = useSealWords();
  const seals = sealsOf(open, subject);
  const [told] = seals.filter(isTold);
  if (told) return toldWords(open, told, words);
  const waiting = seals.filter((each) => !isSealed(each));
  if (waiting.length === 0) return words.complete;
  if (waiting.length === seals.length) return words.none;
  return words.waiting(fillersOf(open, waiting).join(words.list));
}

/** The forms of one person, one by one. */
export function FormSeals({
  open,
  subject,
  by,
}: {
  readonly open: OpenReview;
  readonly subject: string;
  readonly by: string;
}) {
  const person = open.persons.find(({ key }) => key === subject);
  const named = person?.review.subject.name !== '';
  return (
    <ul className="plain-list seal-forms">
      {sealsOf(open, subject).map((seal) => (
        <FormSealRow
          key={`${seal.form} ${seal.filler}`}
          open={open}
          seal={seal}
          named={named}
          by={by}
        />
      ))}
    </ul>
  );
}
