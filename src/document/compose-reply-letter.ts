import type { ReplySentence, ReplyTemplate } from '../scheme/letters';
import type { SubjectReview } from '../review/review-fillings';
import type { DocumentBlock, DocumentGap, DocumentRun, OfficialDocument } from './document';
import { wordsOfRuns } from './document-words';
import { fillSlots, gapsOf, joinRuns, textRun } from './fill-slots';
import type { SlotValue } from './fill-slots';
import { ordinalWords, peopleWords } from './letter-words';
import { isGap, letterDomains } from './conclude-letter';
import { missingForms } from './missing-forms';
import { remarkParagraphs } from './reply-remarks';
import { praiseRuns } from './reply-praise';
import type { ReplyPart } from './reply-letters';
import { postOf, signatureOf } from './review-letter';
import type { LetterHead, ReviewedBatch } from './review-letter';

/** 复函: what its fillers found of each person, in the words of the notice's own template (SPEC-letters). Null where the notice has none. */
export function composeReplyLetter(
  { batch, from }: Pick<ReplyPart, 'batch' | 'from'>,
  head: LetterHead,
): OfficialDocument | null {
  const { letters } = batch.scheme;
  const { subjects } = batch.review;
  if (!letters?.reply || subjects.length === 0) return null;
  const reply = { ...letters.reply, from };
  const people = peopleWords(
    letters,
    subjects.map(({ subject }) => subject.name),
  );
  const words = (template: string): string => wordsOfRuns(fillSlots(template, { people }));
  const blocks: readonly DocumentBlock[] = [
    { kind: 'salutation', text: reply.to },
    { kind: 'paragraph', runs: fillSlots(reply.opening, { people }) },
    ...subjects.flatMap((person, at) =>
      personBlocks(batch, reply, person, subjects.length > 1 ? at + 1 : null, head),
    ),
    { kind: 'signature', lines: signatureOf(reply.seal, head) },
  ];
  return {
    name: reply.name,
    title: words(reply.title),
    orientation: 'portrait',
    blocks,
    gaps: gapsOf(blocks),
  };
}

function personBlocks(
  batch: ReviewedBatch,
  reply: ReplyTemplate,
  person: SubjectReview,
  number: number | null,
  head: LetterHead,
): readonly DocumentBlock[] {
  const { name, key } = person.subject;
  const domains = letterDomains(batch, person, reply.from);
  const missing = missingForms(batch, person, reply.from);
  const findings = sentence(
    reply.findings,
    { name },
    domains.map(({ title, count }) => ({
      domain: title,
      met: isGap(count) ? count : String(count.met),
      unmet: isGap(count) ? count : String(count.unmet),
    })),
    clausesOf(missing, domains.length, reply.findings),
  );
  const labels = new Map(batch.rules.review.conclusions.map(({ id, label }) => [id, label]));
  const concluded = sentence(
    reply.conclusion,
    { name },
    domains.map(({ title, conclusion }) => ({
      domain: title,
      conclusion: isGap(conclusion)
        ? conclusion
        : (labels.get(conclusion) ?? { code: 'conclusion-unread', subject: key, params: {} }),
    })),
    clausesOf(missing, domains.length, reply.conclusion),
    praiseRuns(batch, reply, person, head, { domains, missing }),
  );
  return [
    headingOf(reply, person, number),
    { kind: 'paragraph', runs: findings },
    ...remarkParagraphs(batch, reply, person),
    { kind: 'paragraph', runs: concluded },
  ];
}

/** 「一、某甲同志，现任某局副局长」; alone in a letter a person has no number. */
function headingOf(
  { person: template, from }: ReplyTemplate,
  person: SubjectReview,
  number: number | null,
): DocumentBlock {
  const { name, key } = person.subject;
  const post = postOf(person, from);
  const runs = fillSlots(number === null ? template.one : template.several, {
    ordinal: ordinalWords(number ?? 1),
    name,
    post: post === '' ? { code: 'post-blank', subject: key, params: {} } : post,
  });
  if (number !== null && post !== '') return { kind: 'heading', text: wordsOfRuns(runs) };
  return { kind: 'paragraph', runs };
}

function sentence(
  { lead, domain, between, end }: ReplySentence,
  about: Readonly<Record<string, SlotValue>>,
  domains: readonly Readonly<Record<string, SlotValue>>[],
  after: readonly DocumentRun[],
  before: readonly DocumentRun[] = [],
): readonly DocumentRun[] {
  const clauses = domains.flatMap((slots, at) => [
    ...(at === 0 ? [] : [textRun(between)]),
    ...fillSlots(domain, { ...about, ...slots }),
  ]);
  const runs = [...fillSlots(lead, about), ...before, ...clauses, ...after];
  return joinRuns([...runs, ...fillSlots(end, about)]);
}

/** What is missing stands in the place of its clause. */
function clausesOf(
  gaps: readonly DocumentGap[],
  before: number,
  { between }: ReplySentence,
): readonly DocumentRun[] {
  return gaps.flatMap((gap, at): readonly DocumentRun[] => [
    ...(before + at === 0 ? [] : [textRun(between)]),
    { kind: 'gap', gap },
  ]);
}
