import { parseLocalDate } from '../../../src/base/local-date';
import type { MatterRecord } from '../../../src/ledger/review-record';
import type { CourseMatter } from '../../../src/scheme/review-course';

/** A matter as somebody types it. */
export interface MatterDraft {
  readonly matter: string;
  readonly evidence: string;
  readonly from: string;
  readonly to: string;
}

type MatterRead =
  | { readonly matter: Pick<MatterRecord, 'matter' | 'evidence' | 'from' | 'to'> }
  | { readonly matter: null; readonly wants: 'need' | 'badDay' | 'reversed' };

/** What can be recorded, or what it still wants. A day left blank is unknown and stays so; days belong to matters with a term. */
export function matterOf(draft: MatterDraft, { id, term }: CourseMatter): MatterRead {
  const dayOf = (typed: string): string | null | undefined => {
    const day = term === undefined ? '' : typed.trim();
    return day === '' ? null : (parseLocalDate(day) ?? undefined);
  };
  const [from, to] = [dayOf(draft.from), dayOf(draft.to)];
  if (from === undefined || to === undefined) return { matter: null, wants: 'badDay' };
  if (from !== null && to !== null && to < from) return { matter: null, wants: 'reversed' };
  const evidence = draft.evidence.trim();
  if (evidence === '') return { matter: null, wants: 'need' };
  return { matter: { matter: id, evidence, from, to } };
}
