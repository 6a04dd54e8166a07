import type { ConclusionRules } from '../scheme/conclusion-rules';

/** A domain as it is concluded: one of the notice's, or those of one form together under the name of the first. */
export interface DomainInForce {
  /** The notice's domains in it, the one it is named after first. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly form: string;
  readonly blocks: readonly string[];
}

/** The domains of a subject: those of which some block applies. `applies` knows a block by its form. */
export function domainsInForce(
  { review, domains: policy }: ConclusionRules,
  applies: (form: string, block: string) => boolean,
): readonly DomainInForce[] {
  const found: DomainInForce[] = [];
  for (const { id, title, form, blocks } of review.domains) {
    const own = blocks.filter((block) => applies(form, block));
    if (own.length === 0) continue;
    const before = policy === 'by-form' ? found.findIndex((each) => each.form === form) : -1;
    const first = found[before];
    if (first) {
      found[before] = { ...first, ids: [...first.ids, id], blocks: [...first.blocks, ...own] };
    } else {
      found.push({ ids: [id], title, form, blocks: own });
    }
  }
  return found;
}
