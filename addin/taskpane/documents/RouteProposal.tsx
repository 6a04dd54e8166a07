import type { ProposedRoutes } from '../../../src/document/propose-route';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import type { LettersInHand } from './documents-draft';
import { useDocumentsWords } from './use-documents-words';

/** Which section it would be, and whose names another would hand on; taken up by a press, never by itself. */
export function RouteProposal({
  open,
  proposed,
  letters,
}: {
  readonly open: OpenReview;
  readonly proposed: ProposedRoutes | null;
  readonly letters: LettersInHand;
}) {
  const { words: pane } = usePane();
  const words = useDocumentsWords();
  if (!proposed || proposed.routes.length === 0) return null;
  const people = new Map(open.persons.map(({ key, review }) => [key, review.subject.name]));
  const namesOf = (keys: readonly string[]): string =>
    keys.map((key) => people.get(key) ?? key).join(pane.list.trimEnd());
  const { routes, open: untold } = proposed;
  const [only, other] = routes;
  const one = only && other === undefined && untold.length === 0 ? only.route : null;
  const taken = routes.flatMap(({ route, persons }) =>
    persons.map((person) => [`route:${person}`, route.id] as const),
  );
  const asProposed = taken.every(
    ([field, id]) => (letters.said(field) || letters.said('route')) === id,
  );
  return (
    <p className="quiet-line">
      {one
        ? words.routeProposed(one.title)
        : routes
            .map(({ route, persons }) => words.routeFor(route.title, namesOf(persons)))
            .join('')}
      {untold.length > 0 && words.routeUntold(namesOf(untold))}
      {!asProposed && (
        <Link onClick={() => void letters.keep(...taken)}>
          {only && other === undefined
            ? words.routeTake(only.route.title)
            : words.routePart(routes.length)}
        </Link>
      )}
    </p>
  );
}
