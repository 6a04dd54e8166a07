import type { Scheme } from '../../src/scheme/scheme';
import type { OpenAppraisal } from '../commands/appraisal/appraisal-state';
import type { GroupTotals, SessionState } from '../commands/session-state';
import type { PaneWords } from '../locale/pane';

/** What 汇总 can show of a workbook. */
export type TotalsChoice = { readonly key: string; readonly name: string } & (
  | { readonly kind: 'group'; readonly totals: GroupTotals }
  | { readonly kind: 'appraisal'; readonly open: OpenAppraisal }
  /** An appraisal whose sheet is not there yet. */
  | { readonly kind: 'begin'; readonly scheme: Scheme }
);

/** Whether anything is there to be summed up. */
export function hasTotals({ totals, appraisals }: SessionState): boolean {
  return totals.length + appraisals.length > 0;
}

/** Appraisals first, because the forms are a part of them; one to be begun where its forms are here, or where nothing else is. */
export function totalsChoices(state: SessionState, words: PaneWords): readonly TotalsChoice[] {
  const { totals, appraisals, schemes } = state;
  const notices = new Set(totals.map(({ scheme }) => scheme.id));
  const nameOf = ({ scheme, filler }: GroupTotals): string => {
    const group = filler === '' ? words.totals.everybody : filler;
    return notices.size > 1 ? words.totals.of(scheme.shortTitle, group) : group;
  };
  const begun = new Set(appraisals.map(({ scheme }) => scheme.id));
  const bare = !hasTotals(state);
  return [
    ...appraisals.map((open) => ({
      kind: 'appraisal' as const,
      key: open.sheet.id,
      name: open.sheet.name,
      open,
    })),
    ...totals.map((each) => ({
      kind: 'group' as const,
      key: `${each.scheme.id}|${each.filler}`,
      name: nameOf(each),
      totals: each,
    })),
    ...schemes.flatMap((scheme) => {
      if (!scheme.appraisal || begun.has(scheme.id)) return [];
      if (!bare && !notices.has(scheme.id)) return [];
      const name = words.totals.begin(scheme.shortTitle, scheme.appraisal.shortTitle);
      return [{ kind: 'begin' as const, key: `begin|${scheme.id}`, name, scheme }];
    }),
  ];
}

/** The totals of the sheet in front. */
export function isInFront(choice: TotalsChoice, state: SessionState): boolean {
  const { form, appraisal, summary } = state;
  switch (choice.kind) {
    case 'appraisal':
      return choice.open.sheet.id === appraisal?.sheet.id;
    case 'group':
      if (summary) return choice.totals.summarySheet?.id === summary.sheet.id;
      return choice.totals.scheme.id === form?.scheme.id && choice.totals.filler === form.filler;
    case 'begin':
      return false;
  }
}
