import type { LocalDate } from '../base/local-date';
import { deadlineAfter } from '../calendar/count-working-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { SubjectReview } from '../review/review-fillings';
import { effectInForce } from '../scheme/decision-effect';
import type { CommissionTemplate } from '../scheme/letters';
import type { DocumentBlock, DocumentGap, DocumentRun, OfficialDocument } from './document';
import { GAP_WORDS, wordsOfRuns } from './document-words';
import { fillSlots, gapsOf, joinRuns } from './fill-slots';
import { dayWords, peopleWords } from './letter-words';
import { postOf, signatureOf } from './review-letter';
import type { LetterHead, ReviewedBatch } from './review-letter';

/** What a person says of one 委托函. */
export interface CommissionRequest extends LetterHead {
  /** Whose check is asked for. */
  readonly filler: string;
  /** The unit it goes to, where several may be meant. */
  readonly to: string | null;
  /** The section that hands the names on, by id. */
  readonly route: string | null;
  /** The day it was received, from which the term runs; null where it is not known yet. */
  readonly received: LocalDate | null;
  readonly calendar: WorkingCalendar;
}

/** 委托函: whom to check and until when (L17–L19). Null where the notice has none, or this filler gets none. */
export function composeCommission(
  batch: ReviewedBatch,
  request: CommissionRequest,
): OfficialDocument | null {
  const { letters } = batch.scheme;
  const template = letters?.commission;
  const { subjects } = batch.review;
  const units = template?.to.find(({ filler }) => filler === request.filler)?.units;
  if (!letters || !template || !units || subjects.length === 0) return null;
  const people = peopleWords(
    letters,
    subjects.map(({ subject }) => subject.name),
  );
  const [only, other] = units;
  const unit = request.to ?? (other === undefined ? only : undefined);
  const addressee = { code: 'addressee-open', subject: null, params: { filler: request.filler } };
  const route = letters.routes?.find(({ id }) => id === request.route);
  const posts = subjects.map((person) => ({ person, post: postOf(person, []) }));
  const title = wordsOfRuns(fillSlots(template.title, { people }));
  const blocks: readonly DocumentBlock[] = [
    { kind: 'salutation', text: `${unit ?? GAP_WORDS}：` },
    { kind: 'paragraph', runs: fillSlots(template.body, { people, days: String(template.days) }) },
    ...termOf(batch, template, request),
    ...(letters.routes
      ? [{ kind: 'paragraph', runs: routeRuns(route?.title ?? null) } as const]
      : []),
    { kind: 'signature', lines: signatureOf(template.seal, request) },
    { kind: 'heading', text: template.annex },
    {
      kind: 'table',
      columns: [
        { title: '序号', width: 6 },
        { title: '姓名', width: 10 },
        { title: '单位及职务', width: 40 },
      ],
      rows: posts.map(({ person: { subject }, post }, at) => [
        String(at + 1),
        subject.name,
        post || GAP_WORDS,
      ]),
    },
  ];
  return {
    name: template.name,
    title,
    // One about the same people goes to another unit as well.
    file: `${title}（${unit ?? titleOfFiller(batch, request.filler)}）`,
    orientation: 'portrait',
    blocks,
    gaps: [
      ...(unit === undefined ? [addressee] : []),
      ...gapsOf(blocks),
      ...posts.flatMap(({ person, post }) => (post === '' ? [postBlank(person)] : [])),
    ],
  };
}

function titleOfFiller({ scheme }: ReviewedBatch, filler: string): string {
  return scheme.fillers?.find(({ id }) => id === filler)?.title ?? filler;
}

function postBlank({ subject }: SubjectReview): DocumentGap {
  return { code: 'post-blank', subject: subject.key, params: {} };
}

function routeRuns(route: string | null): readonly DocumentRun[] {
  if (route !== null) return [{ kind: 'text', text: `承办科室：${route}。` }];
  const gap = { code: 'route-open', subject: null, params: {} };
  return joinRuns([
    { kind: 'text', text: '承办科室：' },
    { kind: 'gap', gap },
    { kind: 'text', text: '。' },
  ]);
}

/** The day the term ends, where it was said when it began; a year whose holidays are not known is not guessed. */
function termOf(
  { scheme, choices }: ReviewedBatch,
  { dated, days }: CommissionTemplate,
  { received, calendar }: CommissionRequest,
): readonly DocumentBlock[] {
  if (received === null) return [];
  const counting = effectInForce(scheme, choices, 'term-counting')?.effect.policy ?? 'next-day';
  const end = deadlineAfter(calendar, { received, days, counting });
  const deadline = end.ok
    ? dayWords(end.value)
    : { code: 'calendar-unknown', subject: null, params: { year: end.failure.year } };
  return [
    { kind: 'paragraph', runs: fillSlots(dated, { received: dayWords(received), deadline }) },
  ];
}
