import { bareEnd } from '../base/bare-end';
import { parseLocalDate } from '../base/local-date';
import type { SubjectReview } from '../review/review-fillings';
import { saysNothing } from '../review/says-nothing';
import { effectInForce } from '../scheme/decision-effect';
import type { ReplyRemark, ReplyTemplate } from '../scheme/letters';
import type { DocumentBlock, DocumentGap, DocumentRun } from './document';
import { fillSlots, joinRuns, textRun } from './fill-slots';
import { dayWords } from './letter-words';
import { readDiscipline } from './read-discipline';
import type { RecordedDiscipline, ReviewedBatch } from './review-letter';

/** Whether any form of a person, or what was put on record beside the forms, tells of 处分 or 组织处理. */
export function tellsDiscipline(
  batch: Pick<ReviewedBatch, 'disciplines'>,
  { remarks = [] }: ReplyTemplate,
  person: SubjectReview,
): boolean {
  return (
    recordedOf(batch, person).length > 0 ||
    remarks
      .filter(({ matter }) => matter === 'discipline')
      .some(({ place }) => writtenAt(person, place).some(({ text }) => readDiscipline(text).told))
  );
}

/** 处分 and 书面说明 as the forms have them, word for word, by decision (L8–L10, L22). */
export function remarkParagraphs(
  batch: ReviewedBatch,
  reply: ReplyTemplate,
  person: SubjectReview,
): readonly DocumentBlock[] {
  const { scheme, choices } = batch;
  const policy = effectInForce(scheme, choices, 'letter-remarks')?.effect.policy ?? 'shown';
  if (policy === 'shown') return [];
  const recorded = recordedOf(batch, person);
  return (reply.remarks ?? []).flatMap((remark) =>
    paragraphsOf(remark, reply.from, person, remark.matter === 'discipline' ? recorded : []),
  );
}

function recordedOf(
  { disciplines }: Pick<ReviewedBatch, 'disciplines'>,
  { subject }: SubjectReview,
): readonly RecordedDiscipline[] {
  return disciplines?.get(subject.key) ?? [];
}

function paragraphsOf(
  remark: ReplyRemark,
  from: readonly string[],
  person: SubjectReview,
  recorded: readonly RecordedDiscipline[],
): readonly DocumentBlock[] {
  const disciplined = remark.matter === 'discipline';
  const told = writtenAt(person, remark.place).filter(({ text }) =>
    disciplined ? readDiscipline(text).told : !saysNothing(text),
  );
  const own = [...new Set(told.filter(({ filler }) => from.includes(filler)).map(textOf))];
  const { name, key } = person.subject;
  if (own.length === 0) {
    // Another filler's words, or a record's, are not this letter's: it has to say for itself. A mere remark of another's stays where it is.
    const missing = disciplined ? missingDiscipline(key, told, recorded) : null;
    if (missing === null) return [];
    const runs = [...fillSlots(remark.words, { name, text: missing }), textRun('。')];
    return [{ kind: 'paragraph', runs: joinRuns(runs) }];
  }
  // One 影响期 on record is surely that of the one 处分 told.
  const known = own.length === 1 && recorded.length === 1 ? recorded : [];
  return own.map((text) => {
    const untermed = disciplined && !readDiscipline(text).termed;
    const term = untermed ? termRuns(key, known) : [];
    const runs = [...fillSlots(remark.words, { name, text }), ...term, textRun('。')];
    return { kind: 'paragraph', runs: joinRuns(runs) };
  });
}

function missingDiscipline(
  key: string,
  [other]: readonly Written[],
  [recorded]: readonly RecordedDiscipline[],
): DocumentGap | null {
  if (other) {
    const { filler } = other;
    return { code: 'discipline-elsewhere', subject: key, params: { filler } };
  }
  if (!recorded) return null;
  const { evidence } = recorded;
  return { code: 'discipline-recorded', subject: key, params: { evidence } };
}

/** 「（影响期2017年1月10日至2018年1月9日）」 where it is on record with both its days, else open. */
function termRuns(key: string, [recorded]: readonly RecordedDiscipline[]): readonly DocumentRun[] {
  const [from, to] = [recorded?.from, recorded?.to].map((day) => parseLocalDate(day ?? ''));
  if (from && to) return [textRun(`（影响期${dayWords(from)}至${dayWords(to)}）`)];
  const gap: DocumentGap = { code: 'discipline-term', subject: key, params: {} };
  return [textRun('（影响期'), { kind: 'gap', gap }, textRun('）')];
}

interface Written {
  readonly filler: string;
  readonly text: string;
}

function textOf({ text }: Written): string {
  return bareEnd(text);
}

function writtenAt({ subject }: SubjectReview, place: string): readonly Written[] {
  return subject.fillings.flatMap(({ filler, remarks = [] }) =>
    remarks
      .filter((remark) => remark.place === place && remark.text.trim() !== '')
      .map(({ text }) => ({ filler, text })),
  );
}
