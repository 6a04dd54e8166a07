import { bareEnd } from '../base/bare-end';
import { parseLocalDate } from '../base/local-date';
import type { SubjectReview } from '../review/review-fillings';
import { saysNothing } from '../review/findings/says-nothing';
import { effectInForce } from '../scheme/decision-effect';
import type { ReplyRemark, ReplyTemplate } from '../scheme/letters';
import type { DocumentBlock, DocumentGap, DocumentRun } from './document';
import { fillSlots, joinRuns, textRun } from './fill-slots';
import { dayWords } from './letter-words';
import { readDiscipline } from './read-discipline';
import type { RecordedDiscipline, ReviewedBatch } from './review-letter';
import { disciplinesTold, recordedOf } from './tell-discipline';
import type { DisciplineTold } from './tell-discipline';

/** 处分 and 书面说明 as the forms have them, word for word, by decision (L8–L10, L22). */
export function remarkParagraphs(
  batch: ReviewedBatch,
  reply: ReplyTemplate,
  person: SubjectReview,
): readonly DocumentBlock[] {
  const { scheme, choices } = batch;
  const policy = effectInForce(scheme, choices, 'letter-remarks')?.effect.policy ?? 'shown';
  if (policy === 'shown') return [];
  const told = disciplinesTold(batch, reply, person);
  const recorded = recordedOf(batch, person);
  return (reply.remarks ?? []).flatMap((remark) => {
    const own = ownWords(remark, reply.from, person);
    if (own.length > 0) return own.map((text) => paragraphOf(remark, person, text, own, recorded));
    // Another filler's words, or a record's, are not this letter's: it has to say for itself. A mere remark of another's stays where it is.
    if (remark.matter !== 'discipline') return [];
    const missing = missingDiscipline(person, reply.from, told);
    if (missing === null) return [];
    const { name } = person.subject;
    const runs = [...fillSlots(remark.words, { name, text: missing }), textRun('。')];
    return [{ kind: 'paragraph', runs: joinRuns(runs) }];
  });
}

/** What the letter's own fillers wrote in the place of a remark, each wording once. */
function ownWords(
  { place, matter }: ReplyRemark,
  from: readonly string[],
  { subject }: SubjectReview,
): readonly string[] {
  const written = subject.fillings
    .filter(({ filler }) => from.includes(filler))
    .flatMap(({ remarks = [] }) => remarks.filter((remark) => remark.place === place));
  const told = written.filter(({ text }) =>
    matter === 'discipline' ? readDiscipline(text).told : !saysNothing(text),
  );
  return [...new Set(told.map(({ text }) => bareEnd(text)))];
}

/** One remark word for word; a 处分 told in it without its 影响期 leaves that open, wherever it is told (L9). */
function paragraphOf(
  { words }: ReplyRemark,
  { subject: { name, key } }: SubjectReview,
  text: string,
  own: readonly string[],
  recorded: readonly RecordedDiscipline[],
): DocumentBlock {
  const { told, termed } = readDiscipline(text);
  // One 影响期 on record is surely that of the one 处分 told.
  const known = own.length === 1 && recorded.length === 1 ? recorded : [];
  const term = told && !termed ? termRuns(key, known) : [];
  const runs = [...fillSlots(words, { name, text }), ...term, textRun('。')];
  return { kind: 'paragraph', runs: joinRuns(runs) };
}

/** What is told of a 处分 where no remark of the letter's own fillers tells it; null where nothing is (L9, L22, L26). */
function missingDiscipline(
  { subject: { key } }: SubjectReview,
  from: readonly string[],
  told: readonly DisciplineTold[],
): DocumentGap | null {
  const remarks = told.filter(({ kind }) => kind === 'own-place' || kind === 'remark');
  // A remark of this letter's own that tells of one stands in it word for word.
  if (remarks.some(({ filler }) => from.includes(filler))) return null;
  const [other] = remarks;
  if (other)
    return { code: 'discipline-elsewhere', subject: key, params: { filler: other.filler } };
  const finding = told.find(({ kind }) => kind === 'finding');
  if (finding) {
    const { filler, label, text } = finding;
    return { code: 'discipline-finding', subject: key, params: { filler, label, words: text } };
  }
  const recorded = told.find(({ kind }) => kind === 'record');
  if (!recorded) return null;
  return { code: 'discipline-recorded', subject: key, params: { evidence: recorded.text } };
}

/** 「（影响期2017年1月10日至2018年1月9日）」 where it is on record with both its days, else open. */
function termRuns(key: string, [recorded]: readonly RecordedDiscipline[]): readonly DocumentRun[] {
  const [from, to] = [recorded?.from, recorded?.to].map((day) => parseLocalDate(day ?? ''));
  if (from && to) return [textRun(`（影响期${dayWords(from)}至${dayWords(to)}）`)];
  const gap: DocumentGap = { code: 'discipline-term', subject: key, params: {} };
  return [textRun('（影响期'), { kind: 'gap', gap }, textRun('）')];
}
