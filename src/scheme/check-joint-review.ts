import { checkIds } from './check-ids';
import type { JointReview } from './joint-review';
import type { DecisionEffect, Scheme } from './scheme';
import type { SchemeFault } from './scheme-fault';

/** What a 会审 says of the scheme and of itself: every name leads somewhere, and shares rise from the second conclusion on (S20). */
export function checkJointReview(scheme: Scheme): readonly SchemeFault[] {
  const { review } = scheme;
  return [...(review ? checkParts(scheme, review) : []), ...checkEffects(scheme)];
}

function checkParts(scheme: Scheme, review: JointReview): readonly SchemeFault[] {
  const { domains, conclusions, triggers, sampling } = review;
  const places = (key: string, all: readonly { readonly id: string }[]) =>
    all.map(({ id }, at) => ({ id, path: `review.${key}[${at}]` }));
  const names = namesOf(scheme);
  return [
    ...checkIds(places('domains', domains)),
    ...checkIds(places('conclusions', conclusions)),
    ...checkIds(places('triggers', triggers)),
    ...domains.flatMap((domain, at) => checkDomain(scheme, domain, `review.domains[${at}]`)),
    ...checkShares(conclusions),
    ...triggers.flatMap((trigger, at) => {
      const path = `review.triggers[${at}]`;
      return [
        ...absent(names.conclusions, [trigger.conclusion], `${path}.conclusion`),
        ...absent(names.domains, trigger.domains, `${path}.domains`),
        ...absent(names.items, trigger.items ?? [], `${path}.items`),
      ];
    }),
    ...(review.links ?? []).flatMap(({ items }, at) =>
      absent(names.items, items, `review.links[${at}].items`),
    ),
    ...absent(names.fillers, sampling?.fillers ?? [], 'review.sampling.fillers'),
  ];
}

function checkDomain(
  scheme: Scheme,
  { form, blocks, otherwise }: JointReview['domains'][number],
  path: string,
): readonly SchemeFault[] {
  const own = blocksOf(scheme, form);
  const other = otherwise === undefined ? [] : [otherwise.domain];
  return [
    ...absent(namesOf(scheme).domains, other, `${path}.otherwise.domain`),
    ...(own === null ? [unknown(`${path}.form`, 'form-unknown', form)] : []),
    ...blocks.flatMap((block, at) =>
      own === null || own.has(block)
        ? []
        : [unknown(`${path}.blocks[${at}]`, 'name-unknown', block)],
    ),
  ];
}

/** The first conclusion has no share; of the others those that have one stand in rising order. */
function checkShares(conclusions: JointReview['conclusions']): readonly SchemeFault[] {
  let before: readonly [number, number] = [0, 1];
  return conclusions.flatMap(({ share }, at): readonly SchemeFault[] => {
    if (!share) return [];
    const rises = at > 0 && share[0] * before[1] > before[0] * share[1];
    before = share;
    const path = `review.conclusions[${at}].share`;
    return rises ? [] : [{ path, code: 'share-order', params: {} }];
  });
}

/** Decisions name conclusions and fillers that there are. */
function checkEffects(scheme: Scheme): readonly SchemeFault[] {
  const names = namesOf(scheme);
  return scheme.decisions.flatMap(({ options }, at) =>
    options.flatMap(({ effect }, optionAt) => {
      const path = `decisions[${at}].options[${optionAt}].effect`;
      return effectNames(effect).flatMap(({ kind, key, ids }) =>
        absent(names[kind], ids, `${path}.${key}`),
      );
    }),
  );
}

function effectNames(effect: DecisionEffect): readonly {
  readonly kind: 'conclusions' | 'fillers' | 'conditions' | 'triggers';
  readonly key: string;
  readonly ids: readonly string[];
}[] {
  if (effect.kind === 'review-fillers') {
    return [{ kind: 'fillers', key: 'without', ids: effect.without }];
  }
  if (effect.kind === 'filler-owed') {
    return [
      { kind: 'fillers', key: 'filler', ids: [effect.filler] },
      { kind: 'conditions', key: 'condition', ids: [effect.condition] },
    ];
  }
  if (effect.kind === 'trigger-judge') {
    return [{ kind: 'triggers', key: 'triggers', ids: effect.triggers }];
  }
  if (effect.kind !== 'conclusion-below' || effect.conclusion === null) return [];
  return [{ kind: 'conclusions', key: 'conclusion', ids: [effect.conclusion] }];
}

function namesOf({ review, fillers = [], conditions = [], forms }: Scheme) {
  const ids = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
  const rows = forms.flatMap((form) =>
    form.kind === 'record' ? form.blocks.flatMap((block) => block.rows) : [],
  );
  return {
    conclusions: ids(review?.conclusions ?? []),
    domains: ids(review?.domains ?? []),
    // Of ratings and months the notice says itself what they come to.
    triggers: ids((review?.triggers ?? []).filter(({ test }) => test.kind === 'event')),
    fillers: ids(fillers),
    conditions: ids(conditions),
    items: ids(rows.filter(({ item }) => item === true)),
  };
}

function blocksOf({ forms }: Scheme, id: string): ReadonlySet<string> | null {
  const form = forms.find((each) => each.id === id);
  return form?.kind === 'record' ? new Set(form.blocks.map((block) => block.id)) : null;
}

function absent(
  known: ReadonlySet<string>,
  ids: readonly string[],
  path: string,
): readonly SchemeFault[] {
  return ids.flatMap((id) => (known.has(id) ? [] : [unknown(path, 'name-unknown', id)]));
}

function unknown(path: string, code: 'form-unknown' | 'name-unknown', found: string): SchemeFault {
  return { path, code, params: { found } };
}
