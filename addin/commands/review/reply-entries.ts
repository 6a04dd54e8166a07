import { annexForms, composeReplyAnnex } from '../../../src/document/compose-reply-annex';
import { composeReplyLetter } from '../../../src/document/compose-reply-letter';
import { partReply, type ReplyPart, type ReplyParts } from '../../../src/document/reply-letters';
import type { LetterHead, ReviewedBatch } from '../../../src/document/review-letter';
import { listedName } from '../../../src/review/subject-key';
import type { DocumentEntry, LetterField } from './documents';
import { plain } from './plain-entry';

/** One 复函 among those of a batch. */
export interface ReplyEntry {
  /** Under which is kept who signs it. */
  readonly field: 'unit:reply' | `unit:reply:${string}`;
  /** The reading that says who writes; null where the notice leaves no doubt. */
  readonly reading: ReplyParts['reading'];
  /** Whom it leaves out, because its filler checks nothing of them. */
  readonly without: readonly string[];
}

/** The 复函 and its 审核附表: of all their fillers, or by decision of each, signed by itself (L24). */
export function replyEntries(
  batch: ReviewedBatch,
  headOf: (field: LetterField) => LetterHead,
): readonly DocumentEntry[] {
  const reply = batch.scheme.letters?.reply;
  if (!reply) return [];
  const { parts, reading } = partReply(batch);
  return parts.flatMap((part): readonly DocumentEntry[] => {
    const entry = replyEntry(part, reading);
    const about = { filler: titleOf(batch, part), reply: entry };
    const { filler } = part;
    const forms = annexForms(part);
    const annex = forms.length > 0 ? null : composeReplyAnnex(part);
    return [
      {
        ...plain(
          filler === null ? 'reply' : `reply:${filler}`,
          composeReplyLetter(part, headOf(entry.field)),
        ),
        ...about,
        annex: reply.annex,
      },
      {
        ...plain(filler === null ? 'annex' : `annex:${filler}`, annex),
        ...about,
        asForms: forms,
      },
    ];
  });
}

function replyEntry({ filler, without }: ReplyPart, reading: ReplyEntry['reading']): ReplyEntry {
  return {
    field: filler === null ? 'unit:reply' : `unit:reply:${filler}`,
    reading,
    without: without.map(({ subject }) => listedName(subject)),
  };
}

function titleOf({ scheme }: ReviewedBatch, { filler }: ReplyPart): string {
  return scheme.fillers?.find(({ id }) => id === filler)?.title ?? '';
}
