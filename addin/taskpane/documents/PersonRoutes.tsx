import { useState } from 'react';
import type { LetterRoute } from '../../../src/scheme/letters';
import type { OpenReview } from '../../commands/review/review-state';
import { Link } from '../parts/Link';
import { ChosenField } from './ChosenField';
import type { LettersInHand } from './documents-draft';
import { useDocumentsWords } from './use-documents-words';

/** The section of each person of a letter; whom another section is given moves to a letter of its own. */
export function PersonRoutes({
  open,
  persons,
  routes,
  letters,
}: {
  readonly open: OpenReview;
  readonly persons: readonly string[];
  readonly routes: readonly LetterRoute[];
  readonly letters: LettersInHand;
}) {
  const words = useDocumentsWords();
  const [shown, setShown] = useState(false);
  if (open.persons.length < 2) return null;
  const people = open.persons.filter(({ key }) => persons.includes(key));
  return (
    <>
      <Link onClick={() => setShown(!shown)} expanded={shown}>
        {shown ? words.fold : words.routeEach}
      </Link>
      {shown &&
        people.map(({ key, review }) => (
          <ChosenField
            key={key}
            label={review.subject.name}
            value={letters.said(`route:${key}`) || letters.said('route')}
            options={routes.map(({ id, title }) => ({ value: id, label: title }))}
            asked
            onChoose={(value) => void letters.keep([`route:${key}`, value])}
          />
        ))}
    </>
  );
}
