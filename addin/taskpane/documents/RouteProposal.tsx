import type { ProposedRoutes } from '../../../src/document/propose-route';
import { routeField, routeSaid } from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import type { LettersInHand } from './documents-draft';
import { useDocumentsWords } from './use-documents-words';

/** Which section it would be, and whose names another would hand on; taken up by a press, never by itself. */
export function RouteProposal({
  open,
  filler,
  proposed,
  letters,
}: {
  readonly open: OpenReview;
  /** Whose letter it is. */
  readonly filler: string;
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
    persons.map((person) => ({ person, id: route.id })),
  );
  const asProposed = taken.every(
    ({ person, id }) => routeSaid(filler, person, letters.said) === id,
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
        <Link
          onClick={() =>
            void letters.keep(
              ...taken.map(({ person, id }) => [routeField(filler, person), id] as const),
            )
          }
        >
          {only && other === undefined
            ? words.routeTake(only.route.title)
            : words.routePart(routes.length)}
        </Link>
      )}
    </p>
  );
}
