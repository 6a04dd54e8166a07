import { useState } from 'react';
import type { LetterRoute } from '../../../src/scheme/letters';
import { routeField, routeSaid } from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import { Link } from '../parts/Link';
import { ChosenField } from './ChosenField';
import type { LettersInHand } from './documents-draft';
import { useDocumentsWords } from './use-documents-words';

/** The section of each person of a letter; whom another section is given moves to a letter of its own. */
export function PersonRoutes({
  open,
  filler,
  persons,
  routes,
  letters,
}: {
  readonly open: OpenReview;
  /** Whose letter it is. */
  readonly filler: string;
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
            value={routeSaid(filler, key, letters.said)}
            options={routes.map(({ id, title }) => ({ value: id, label: title }))}
            asked
            onChoose={(value) => void letters.keep([routeField(filler, key), value])}
          />
        ))}
    </>
  );
}
