import { annexForms, composeReplyAnnex } from '../../../src/document/compose-reply-annex';
import { composeReplyLetter } from '../../../src/document/compose-reply-letter';
import { partReply, type ReplyPart, type ReplyParts } from '../../../src/document/reply-letters';
import { praiseQuestions, type PraiseQuestion } from '../../../src/document/reply-praise';
import type { LetterHead, ReviewedBatch } from '../../../src/document/review-letter';
import { listedName } from '../../../src/review/subject-key';
import type { DocumentEntry, LetterField, LetterSaid } from './documents';
import { plain } from './plain-entry';

/** One 复函 among those of a batch. */
export interface ReplyEntry {
  /** Under which is kept who signs it. */
  readonly field: 'unit:reply' | `unit:reply:${string}`;
  /** The reading that says who writes; null where the notice leaves no doubt. */
  readonly reading: ReplyParts['reading'];
  /** Whom it leaves out, because its filler checks nothing of them. */
  readonly without: readonly string[];
  /** Of whom the fixed words are for a person to say, said or not. */
  readonly praise: readonly (PraiseQuestion & { readonly field: LetterField })[];
}

/** The 复函 and its 审核附表: of all their fillers, or by decision of each, signed by itself (L24). */
export function replyEntries(
  batch: ReviewedBatch,
  headOf: (field: LetterField) => LetterHead,
  said: LetterSaid,
): readonly DocumentEntry[] {
  const reply = batch.scheme.letters?.reply;
  if (!reply) return [];
  const { parts, reading } = partReply(batch);
  return parts.flatMap((part): readonly DocumentEntry[] => {
    const { filler } = part;
    const head: LetterHead = {
      ...headOf(unitField(filler)),
      praise: (subject) => said(praiseField(filler, subject)),
    };
    const entry = replyEntry(part, reading, head);
    const about = { filler: titleOf(batch, part), reply: entry };
    const forms = annexForms(part);
    const annex = forms.length > 0 ? null : composeReplyAnnex(part);
    return [
      {
        ...plain(filler === null ? 'reply' : `reply:${filler}`, composeReplyLetter(part, head)),
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

function replyEntry(part: ReplyPart, reading: ReplyEntry['reading'], head: LetterHead): ReplyEntry {
  const { filler, without } = part;
  return {
    field: unitField(filler),
    reading,
    without: without.map(({ subject }) => listedName(subject)),
    praise: praiseQuestions(part, head).map((question) => ({
      ...question,
      field: praiseField(filler, question.subject),
    })),
  };
}

function unitField(filler: string | null): ReplyEntry['field'] {
  return filler === null ? 'unit:reply' : `unit:reply:${filler}`;
}

/** Where an answer about the fixed words is kept: of each letter its own, because each tells other conclusions. */
function praiseField(filler: string | null, subject: string): LetterField {
  return filler === null ? `praise:${subject}` : `praise:${filler}:${subject}`;
}

function titleOf({ scheme }: ReviewedBatch, { filler }: ReplyPart): string {
  return scheme.fillers?.find(({ id }) => id === filler)?.title ?? '';
}
