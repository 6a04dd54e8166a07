import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { Scheme } from '../scheme/scheme';
import type { DomainComparison } from './compare-conclusions';
import type { SubjectIssue } from './subject-issues';

/** What a conclusion does not say: that too little was checked for it, and what was not met in earlier years (R27, R28). */
export function conclusionIssues(
  scheme: Scheme,
  { review, years }: ConclusionRules,
  compared: readonly DomainComparison[],
): readonly SubjectIssue[] {
  return compared.flatMap(({ domain, conclusions }) =>
    conclusions.flatMap(({ concluded: { filler, undersampled, unmetEarlier } }) => [
      ...undersampled.map(({ block, checked, least }): SubjectIssue => ({
        code: 'undersampled',
        severity: 'note',
        params: { filler, block: titleOf(scheme, domain.form, block), checked, least },
        clauses: review.sampling ? [review.sampling.quote] : [],
      })),
      // Where each year has to be met they count, and are no remark.
      ...(years === 'last' && unmetEarlier.length > 0
        ? [
            {
              code: 'unmet-earlier' as const,
              severity: 'note' as const,
              params: { filler, items: unmetEarlier },
              clauses: review.domains.flatMap(({ id, quote }) =>
                domain.ids[0] === id ? [quote] : [],
              ),
            },
          ]
        : []),
    ]),
  );
}

/** 「履行党员义务情况」: as the block is printed, else its id. */
function titleOf({ forms }: Scheme, form: string, block: string): string {
  const found = forms.find(({ id }) => id === form);
  if (found?.kind !== 'record') return block;
  return found.blocks.find(({ id }) => id === block)?.side ?? block;
}
