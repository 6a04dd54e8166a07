import { hashText } from '../base/hash-text';
import { effectInForce } from '../scheme/decision-effect';
import type { ReplyTemplate } from '../scheme/letters';
import type { SubjectReview } from '../review/review-fillings';
import type { DocumentGap, DocumentRun } from './document';
import { isGap, letterDomains } from './conclude-letter';
import type { LetterDomain } from './conclude-letter';
import { textRun } from './fill-slots';
import { missingForms } from './missing-forms';
import type { LetterHead, ReviewedBatch } from './review-letter';
import { disciplinesTold } from './tell-discipline';
import type { DisciplineTold } from './tell-discipline';

/** Whether the fixed words stand of one person. */
export type PraiseAnswer = 'written' | 'omitted';

/** What a person has to say of the fixed words of the template: both sentences that do not go together (L27). */
export interface PraiseQuestion {
  /** The person's key. */
  readonly subject: string;
  readonly name: string;
  /** 能够自觉遵守党章党规. */
  readonly praise: string;
  /** What speaks against it; none where only a conclusion does. */
  readonly told: readonly DisciplineTold[];
  /** What was said of just this; null where nothing was, or of what stood there before. */
  readonly answer: PraiseAnswer | null;
  /** How an answer to just this is kept. */
  readonly answerAs: (answer: PraiseAnswer) => string;
}

/** What a letter says of a person besides: conclusions, and forms that are not there. */
export interface LetterFindings {
  readonly domains: readonly LetterDomain[];
  readonly missing: readonly DocumentGap[];
}

/** 「能够自觉遵守党章党规」: by decision or as said of the person, and never of somebody whose conclusion is still open. */
export function praiseRuns(
  batch: ReviewedBatch,
  reply: ReplyTemplate,
  person: SubjectReview,
  head: LetterHead,
  found: LetterFindings,
): readonly DocumentRun[] {
  const praise = textRun(reply.conclusion.praise);
  const asked = praiseOf(batch, reply, person, head, found);
  const answer = typeof asked === 'string' || 'code' in asked ? asked : (asked.answer ?? asked);
  if (answer === 'written') return [praise];
  if (answer === 'omitted') return [];
  return [{ kind: 'gap', gap: 'code' in answer ? answer : gapOf(answer) }, textRun('，')];
}

/** What of the fixed words is for a person to say, answered or not, in the order of the letter. */
export function praiseQuestions(
  { batch, from }: { readonly batch: ReviewedBatch; readonly from: readonly string[] },
  head: LetterHead,
): readonly PraiseQuestion[] {
  const { reply } = batch.scheme.letters ?? {};
  if (!reply) return [];
  return batch.review.subjects.flatMap((person) => {
    const domains = letterDomains(batch, person, from);
    const missing = missingForms(batch, person, from);
    const found = praiseOf(batch, { ...reply, from }, person, head, { domains, missing });
    return typeof found === 'string' || 'code' in found ? [] : [found];
  });
}

/** The words' answer, what has to be settled before it, or the question. */
function praiseOf(
  batch: ReviewedBatch,
  reply: ReplyTemplate,
  person: SubjectReview,
  head: LetterHead,
  { domains, missing }: LetterFindings,
): PraiseAnswer | DocumentGap | PraiseQuestion {
  const { scheme, choices, rules } = batch;
  const policy = effectInForce(scheme, choices, 'letter-praise')?.effect.policy ?? 'else-asked';
  if (policy === 'always') return 'written';
  const conclusions = domains.map(({ conclusion }) => conclusion);
  const [best] = rules.review.conclusions;
  const told = disciplinesTold(batch, reply, person);
  const lower = conclusions.some((each) => !isGap(each) && each !== best?.id);
  if (told.length === 0 && !lower) {
    return [...conclusions.filter(isGap), ...missing][0] ?? 'written';
  }
  // A remark or a finding that only seems to tell of one drops no words by itself.
  const plain = lower || told.some(({ kind }) => kind === 'own-place' || kind === 'record');
  if (policy === 'else-omitted' && plain) return 'omitted';
  const about = JSON.stringify([
    conclusions.map((each) => (isGap(each) ? null : each)),
    told.map(({ filler, label, text }) => [filler, label, text]),
  ]);
  const answerAs = (answer: PraiseAnswer): string => `${answer} ${hashText(about)}`;
  const { key: subject, name } = person.subject;
  const said = head.praise?.(subject) ?? '';
  const answer = (['written', 'omitted'] as const).find((each) => answerAs(each) === said) ?? null;
  return {
    subject,
    name,
    praise: reply.conclusion.praise.replace(/[，。]$/u, ''),
    told,
    answer,
    answerAs,
  };
}

function gapOf({ subject, praise, told: [first] }: PraiseQuestion): DocumentGap {
  if (!first) return { code: 'praise', subject, params: {} };
  const { filler, label, text } = first;
  return { code: 'praise-discipline', subject, params: { praise, filler, label, words: text } };
}
