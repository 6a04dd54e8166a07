import type { SubjectReview } from '../review/review-fillings';
import { saysNothing } from '../review/says-nothing';
import { effectInForce } from '../scheme/decision-effect';
import type { ReplyRemark, ReplyTemplate } from '../scheme/letters';
import type { DocumentBlock, DocumentGap, DocumentRun } from './document';
import { fillSlots, joinRuns, textRun } from './fill-slots';
import { readDiscipline } from './read-discipline';
import type { ReviewedBatch } from './review-letter';

/** Whether any form of a person tells of 处分 or 组织处理. */
export function tellsDiscipline({ remarks = [] }: ReplyTemplate, person: SubjectReview): boolean {
  return remarks
    .filter(({ matter }) => matter === 'discipline')
    .some(({ place }) => writtenAt(person, place).some(({ text }) => readDiscipline(text).told));
}

/** 处分 and 书面说明 as the forms have them, word for word, by decision (L8–L10). */
export function remarkParagraphs(
  { scheme, choices }: ReviewedBatch,
  reply: ReplyTemplate,
  person: SubjectReview,
): readonly DocumentBlock[] {
  const policy = effectInForce(scheme, choices, 'letter-remarks')?.effect.policy ?? 'shown';
  if (policy === 'shown') return [];
  return (reply.remarks ?? []).flatMap((remark) => paragraphOf(remark, reply.from, person));
}

function paragraphOf(
  remark: ReplyRemark,
  from: readonly string[],
  person: SubjectReview,
): readonly DocumentBlock[] {
  const disciplined = remark.matter === 'discipline';
  const told = writtenAt(person, remark.place).filter(({ text }) =>
    disciplined ? readDiscipline(text).told : !saysNothing(text),
  );
  const own = [...new Set(told.filter(({ filler }) => from.includes(filler)).map(textOf))];
  const { name, key } = person.subject;
  const gap = (code: string, params: DocumentGap['params'] = {}): DocumentGap => ({
    code,
    subject: key,
    params,
  });
  const [other] = told;
  if (own.length === 0 && other) {
    // Another filler's words are not this letter's: it has to say for itself. A mere remark of another's stays where it is.
    if (!disciplined) return [];
    const missing = gap('discipline-elsewhere', { filler: other.filler });
    const runs = [...fillSlots(remark.words, { name, text: missing }), textRun('。')];
    return [{ kind: 'paragraph', runs: joinRuns(runs) }];
  }
  return own.map((text) => {
    const untermed = disciplined && !readDiscipline(text).termed;
    const term: readonly DocumentRun[] = untermed
      ? [textRun('（影响期'), { kind: 'gap', gap: gap('discipline-term') }, textRun('）')]
      : [];
    const runs = [...fillSlots(remark.words, { name, text }), ...term, textRun('。')];
    return { kind: 'paragraph', runs: joinRuns(runs) };
  });
}

interface Written {
  readonly filler: string;
  readonly text: string;
}

function textOf({ text }: Written): string {
  return text.trim().replace(/[。．.]+$/u, '');
}

function writtenAt({ subject }: SubjectReview, place: string): readonly Written[] {
  return subject.fillings.flatMap(({ filler, remarks = [] }) =>
    remarks
      .filter((remark) => remark.place === place && remark.text.trim() !== '')
      .map(({ text }) => ({ filler, text })),
  );
}
