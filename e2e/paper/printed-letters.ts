import { parseLocalDate } from '../../src/base/local-date';
import { publishedCalendar } from '../../src/calendar/working-calendar';
import { composeCommission } from '../../src/document/compose-commission';
import { composeProblemList } from '../../src/document/compose-problem-list';
import { composeReplyAnnex } from '../../src/document/compose-reply-annex';
import { composeReplyLetter } from '../../src/document/compose-reply-letter';
import {
  composeRecheckList,
  composeReviewOpinions,
} from '../../src/document/compose-review-opinions';
import type { OfficialDocument } from '../../src/document/document';
import { sampleBatch, wholeReply, type SamplePerson } from '../../src/document/sample-batch';

/** A letter or record that goes through LibreOffice to paper; `id` also names its files. */
export interface PrintedLetter {
  readonly id: string;
  readonly document: OfficialDocument;
}

const BLOCKS = { blocks: ['member', 'helper'] };

const SETTLED: readonly SamplePerson[] = [
  { name: '某甲', post: '市甲局科长', ...BLOCKS },
  { name: '某乙', post: '市乙局科长', ...BLOCKS },
  { name: '某丙', post: '县丙乡党委副书记、乡长', ...BLOCKS },
];

/** Of 某丁 much is told differently; of 某戊 a form is missing. */
const OPEN: readonly SamplePerson[] = [
  {
    name: '某丁',
    post: '市丁局副局长',
    blocks: ['duty', 'member', 'helper'],
    texts: {
      'party-group': { 'helper.1': '6次', 'member.3': '4次' },
      'inspection-team': { 'helper.1': '5次', 'member.3': '2次' },
      'party-work': { 'member.3': '4次', 'duty.4': '未开展', 'duty.6': '未召开' },
      'poverty-relief': { 'helper.1': '6次' },
    },
    remarks: {
      'party-work': {
        'rewards/text': '2016年12月受党内警告处分，影响期12个月，已于2017年12月届满。',
      },
    },
  },
  { name: '某戊', post: '市戊局科长', ...BLOCKS, without: ['party-work annex-2'] },
];

const WORDS = ['情况', '指标达到要求', '在履行', '某甲同志', '（具体）', '“三表”', '查核', '书'];
const MODULUS = 2 ** 31 - 1;
const MARKS = ['，', '。', '、', '；', '', '12个月', '《函》', '2017年', '6次'];

/** A batch of which all is known, one of which much is open, and every letter and record of both. */
export const PRINTED_LETTERS: readonly PrintedLetter[] = [
  ...lettersOf('settled', SETTLED),
  ...lettersOf('open', OPEN),
  { id: 'letter one reply', document: replyOf(SETTLED.slice(0, 1)) },
  { id: 'letter many marks', document: manyMarks() },
];

function lettersOf(id: string, people: readonly SamplePerson[]): readonly PrintedLetter[] {
  const batch = sampleBatch(people);
  const head = { unit: '中共某市委市直属机关工作委员会', on: parseLocalDate('2017-11-27') };
  const made = {
    reply: replyOf(people),
    annex: composeReplyAnnex(wholeReply(people)),
    opinions: composeReviewOpinions(batch, head),
    recheck: composeRecheckList(batch),
    problems: composeProblemList(batch),
    commission: composeCommission(batch, {
      unit: '某市委组织部',
      on: parseLocalDate('2017-11-20'),
      filler: 'party-work',
      to: '市直机关工委',
      route: 'section-3',
      received: parseLocalDate('2017-11-22'),
      calendar: publishedCalendar(),
    }),
  };
  return Object.entries(made).flatMap(([name, document]) =>
    document ? [{ id: `letter ${id} ${name}`, document }] : [],
  );
}

function replyOf(people: readonly SamplePerson[]): OfficialDocument {
  const head = { unit: '市某工委', on: parseLocalDate('2017-11-27') };
  const letter = composeReplyLetter(wholeReply(people), head);
  if (!letter) throw new Error('no letter');
  return letter;
}

/** Long paragraphs in which every kind of mark and number comes to stand at the edge. */
function manyMarks(): OfficialDocument {
  // Park and Miller's numbers are chance enough, and the same everywhere.
  let state = 5;
  const pick = (from: readonly string[]): string => {
    state = (state * 16807) % MODULUS;
    return from[Math.floor((state / MODULUS) * from.length)] ?? '';
  };
  const paragraph = (): string =>
    Array.from({ length: 40 }, () => pick(WORDS) + pick(MARKS)).join('');
  return {
    name: '样张',
    title: '关于某甲等同志查核情况的复函',
    orientation: 'portrait',
    gaps: [],
    blocks: Array.from({ length: 30 }, () => ({
      kind: 'paragraph',
      runs: [{ kind: 'text', text: paragraph() }],
    })),
  };
}
