import { useState } from 'react';
import { fingerprintOf } from '../../../src/ledger/review-fingerprint';
import {
  begunIn,
  type JudgedStatus,
  type VerdictDraft,
} from '../../commands/review/begun-verdicts';
import { sidesOf } from '../../commands/review/review-sides';
import type { OpenReview, ReviewedPerson, ReviewEntry } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { isConclusion } from './review-labels';

export interface VerdictInHand {
  readonly draft: VerdictDraft;
  readonly change: (next: Partial<VerdictDraft>) => void;
  /** Somebody wanted to sign while something was missing. */
  readonly asked: boolean;
  /** What is missing, from the top down. */
  readonly missing: readonly VerdictField[];
  /** How often somebody wanted to sign while something was missing. */
  readonly tries: number;
  /** Whether 达到 or 未达到 has to be said beside what is followed. */
  readonly needsStatus: boolean;
  readonly save: () => Promise<boolean>;
}

export type VerdictField = 'choice' | 'finding' | 'conclusion' | 'status' | 'reason' | 'by';

export const OWN = 'own';
const FIELDS: readonly VerdictField[] = [
  'choice',
  'finding',
  'conclusion',
  'status',
  'reason',
  'by',
];
const BLANK: VerdictDraft = { follows: '', status: null, finding: '', reason: '', by: '' };

/** The verdict on one difference, asked for until choice, reason and name are there. */
export function useVerdict(
  open: OpenReview,
  { key, review }: ReviewedPerson,
  item: string,
): VerdictInHand {
  const { session, signer, rememberSigner } = usePane();
  const begun = begunIn(session);
  const place = `${key} ${item}`;
  const [draft, setDraft] = useState(begun.get(place) ?? { ...BLANK, by: signer });
  const [tries, setTries] = useState(0);
  const side = sidesOf(open, review, item).find(({ filler }) => filler.id === draft.follows);
  const judged = judgedStatus(side?.status ?? null);
  const needsStatus = !isConclusion(item) && draft.follows !== '' && judged === null;
  const status = judged ?? draft.status;
  const finding = draft.follows === OWN ? draft.finding.trim() : findingOf();

  function findingOf(): string {
    if (!side) return '';
    if (!isConclusion(item)) return side.words === '' ? side.value : side.words;
    const { conclusions } = open.rules.review;
    return conclusions.find(({ label }) => label === side.value)?.id ?? '';
  }

  const lacks: Readonly<Record<VerdictField, boolean>> = {
    choice: draft.follows === '' || (draft.follows !== OWN && finding === ''),
    finding: draft.follows === OWN && !isConclusion(item) && finding === '',
    conclusion: draft.follows === OWN && isConclusion(item) && finding === '',
    status: needsStatus && status === null,
    reason: draft.reason.trim() === '',
    by: draft.by.trim() === '',
  };
  const missing = FIELDS.filter((field) => lacks[field]);

  return {
    draft,
    change(next) {
      const changed = { ...draft, ...next };
      begun.set(place, changed);
      setDraft(changed);
    },
    asked: tries > 0 && missing.length > 0,
    missing,
    tries,
    needsStatus,
    async save() {
      const told = isConclusion(item) ? 'conclusion' : status;
      const fingerprint = fingerprintOf(review, item);
      if (missing.length > 0 || told === null || fingerprint === null) {
        setTries(tries + 1);
        return false;
      }
      rememberSigner(draft.by.trim());
      const entry: ReviewEntry = {
        kind: 'verdict',
        by: draft.by.trim(),
        scheme: open.scheme.id,
        subject: key,
        item,
        follows: draft.follows === OWN ? '' : draft.follows,
        status: told,
        finding,
        reason: draft.reason.trim(),
        // Of what was in sight: whatever changed meanwhile reopens it.
        fingerprint,
      };
      const done = await session.recordReview(entry);
      if (done) begun.drop(place);
      return done;
    },
  };
}

function judgedStatus(status: string | null): JudgedStatus | null {
  return status === 'met' || status === 'unmet' || status === 'not-applicable' ? status : null;
}
