import type { LetterRoute } from '../scheme/letters';
import type { SubjectReview } from '../review/review-fillings';
import { postOf, type ReviewedBatch } from './review-letter';

/** Whose names each section would hand on, by what is known of the persons. */
export interface ProposedRoutes {
  /** In the notice's order, sections nobody belongs to left out; persons by key. */
  readonly routes: readonly { readonly route: LetterRoute; readonly persons: readonly string[] }[];
  /** Of whom nothing tells which section it is. */
  readonly open: readonly string[];
}

/** Proposes a section for each person: by words of the post, else by the condition said of the person (L20). */
export function proposeRoutes(batch: ReviewedBatch): ProposedRoutes {
  const { routes = [] } = batch.scheme.letters ?? {};
  const found = batch.review.subjects.map((person) => ({
    key: person.subject.key,
    route: routeOf(batch, routes, person),
  }));
  return {
    routes: routes.flatMap((route) => {
      const persons = found.flatMap((each) => (each.route === route ? [each.key] : []));
      return persons.length > 0 ? [{ route, persons }] : [];
    }),
    open: found.flatMap(({ key, route }) => (route === null ? [key] : [])),
  };
}

function routeOf(
  { conditions }: ReviewedBatch,
  routes: readonly LetterRoute[],
  person: SubjectReview,
): LetterRoute | null {
  const post = presentPost(postOf(person, []));
  const said = conditions.get(person.subject.key) ?? {};
  const byPost = routes.filter(({ when }) => when?.posts?.some((words) => post.includes(words)));
  const byCondition = routes.filter(
    ({ when }) =>
      when?.condition !== undefined &&
      !when.unless?.some((words) => post.includes(words)) &&
      when.holds !== undefined &&
      said[when.condition] === when.holds,
  );
  const fitting = byPost.length > 0 ? byPost : byCondition;
  const [only, other] = fitting;
  return other === undefined ? (only ?? null) : null;
}

/** The post without those held before: 市丙局副局长（原某镇党委书记） is 市丙局副局长. */
function presentPost(post: string): string {
  return post.replace(/\s/gu, '').replace(/(^|[，,、；;（(])(?:原|曾任)[^，,、；;）)]*/gu, '$1');
}
