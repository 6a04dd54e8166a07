import { bareEnd } from '../base/bare-end';
import type { RecordedDraw } from '../ledger/fold-draws';
import { findReplacements } from '../lottery/find-replacements';
import { formatCheckCode } from '../lottery/lot-list';
import { shareInWords } from '../lottery/share-words';
import type { DocumentBlock, OfficialDocument } from './document';
import { drawRule, drawSteps } from './draw-steps';

/** What a 摇号记录 says beside the draw itself. */
export interface DrawRecordRequest {
  readonly drawn: RecordedDraw;
  /** Made before for the same purpose; they stay in the record. */
  readonly earlier: readonly RecordedDraw[];
  /** 「对“三表”填报情况和结论一致的，按10%比例进行抽查核实」: what was drawn for, with the notice it is from. */
  readonly purpose: string;
  /** The notice's words for the share, and the reading in force. */
  readonly basis: { readonly quote: string; readonly label: string };
  /** 人 of a list of persons, 个 of anything else. */
  readonly counted: '人' | '个';
}

const LABELS = [
  { title: '', width: 5 },
  { title: '', width: 31 },
];
/** Longest line of a list that stands in three columns, and in two. */
const SHORT_LINE = 9;
const MIDDLE_LINE = 14;
/** Rows of a list in three columns for which a page has room. */
const MOST_ROWS = 9;
/** Lines of a longer list in one block of small print. */
const TOLD_TOGETHER = 40;
/** Hex digits of a lot that are printed: enough to tell any two of a list apart, and to compare by eye. */
const LOT_DIGITS = 12;

/** 摇号记录: what was drawn from what, and how anybody does it again by hand (O5–O7). Null where the row no longer holds its draw. */
export function composeDrawRecord(request: DrawRecordRequest): OfficialDocument | null {
  const { drawn } = request;
  if (!drawn.draw) return null;
  return {
    name: '摇号记录',
    title: '摇号记录',
    orientation: 'portrait',
    gaps: [],
    blocks: [
      { kind: 'table', columns: LABELS, rows: facts(request) },
      { kind: 'note', text: '抽取结果（按签号从小到大）' },
      outcome(drawn),
      { kind: 'note', text: '名单（序号为名单次序，与抽取无关）' },
      ...listBlocks(drawn.record.lines),
      { kind: 'note', text: drawRule(drawn.draw) },
      signatures(),
      // Nobody has to sign commands: they stand below, for whoever checks.
      ...drawSteps(drawn.draw).map((text): DocumentBlock => ({ kind: 'note', text })),
    ],
  };
}

function facts(request: DrawRecordRequest): readonly (readonly string[])[] {
  const { drawn, earlier, purpose, basis, counted } = request;
  const { record, draw } = drawn;
  const { share, product } = shareInWords(record.lines.length, record);
  const size = record.lines.length;
  const quoted = basis.quote === '' ? '' : `依据：“${basis.quote}”。`;
  return [
    ['事由', purpose],
    [
      '名单',
      `共${size}${counted}，${dayInWords(record.on)}${record.lockedAt}锁定。校验码${formatCheckCode(record)}。`,
    ],
    [
      '比例',
      `${size}${counted} × ${share} = ${product}，${drawnWords(drawn, counted)}。${quoted}口径：${basis.label}。`,
    ],
    ['种子', `${draw?.seed ?? ''}（名单锁定后当场报出，${record.drawnAt}）`],
    ...(earlier.length === 0 ? [] : [['再次抽取', again(record.reason, earlier)]]),
  ];
}

/** Who withdrew and whom nobody is left to replace is not drawn: the two numbers stand side by side. */
function drawnWords({ record: { count }, draw }: RecordedDraw, counted: string): string {
  const drawn = (draw?.lots ?? []).filter(({ state }) => state === 'drawn').length;
  return drawn < count
    ? `应抽${count}${counted}，名单已用完，实抽${drawn}${counted}`
    : `抽取${count}${counted}`;
}

/** Drawing again is told with its reason, and what stood before with its seed. */
function again(reason: string, earlier: readonly RecordedDraw[]): string {
  const before = earlier.map(({ record, draw }, at) => {
    const lines = draw?.lots.flatMap(({ line, state }) => (state === 'drawn' ? [line] : []));
    return `第${at + 1}次：种子${draw?.seed ?? '—'}，抽中${lines?.join('、') ?? '—'}，校验码${formatCheckCode(record)}`;
  });
  return `本次为第${earlier.length + 1}次，原因：${reason === '' ? '未写明' : bareEnd(reason)}。${before.join('；')}。`;
}

function outcome({ record, draw }: RecordedDraw): DocumentBlock {
  const lots = draw?.lots ?? [];
  const reasons = new Map(record.withdrawn.map(({ line, reason }) => [line, reason]));
  const replaced = new Map(
    findReplacements(
      { lots, count: record.count },
      record.withdrawn.map(({ line }) => line),
    ).map(({ line, by }) => [line, by]),
  );
  const came = new Map([...replaced].flatMap(([line, by]) => (by === null ? [] : [[by, line]])));
  const last = lots.reduce((most, { state }, at) => (state === 'waiting' ? most : at), -1);
  return {
    kind: 'table',
    columns: [
      { title: '次序', width: 4 },
      { title: '抽中', width: 10 },
      { title: '名单第几', width: 6 },
      { title: `签号前${LOT_DIGITS}位`, width: 10 },
      { title: '说明', width: 12 },
    ],
    rows: lots.slice(0, last + 1).map(({ line, lot, at, state }, order) => {
      const by = replaced.get(line);
      const instead = by === null ? '，名单已无人递补' : by === undefined ? '' : `，由${by}递补`;
      const left = `退出：${bareEnd(reasons.get(line) ?? '')}${instead}`;
      const for_ = came.get(line);
      const note = state === 'withdrawn' ? left : for_ === undefined ? '' : `递补${for_}`;
      return [String(order + 1), line, String(at + 1), lot.slice(0, LOT_DIGITS), note];
    }),
  };
}

/** A list too long for a table beside all the rest on one page is told line after line. */
function listBlocks(lines: readonly string[]): readonly DocumentBlock[] {
  if (lines.length <= MOST_ROWS * 3) return [listTable(lines)];
  const told = lines.map((line, at) => `${at + 1}. ${line}`);
  return Array.from({ length: Math.ceil(told.length / TOLD_TOGETHER) }, (_, part) => ({
    kind: 'note',
    text: `${told.slice(part * TOLD_TOGETHER, (part + 1) * TOLD_TOGETHER).join('；')}。`,
  }));
}

/** The list in as many columns as its longest line leaves room for. */
function listTable(lines: readonly string[]): DocumentBlock {
  const longest = lines.reduce((most, line) => Math.max(most, [...line].length), 0);
  const across = longest <= SHORT_LINE ? 3 : longest <= MIDDLE_LINE ? 2 : 1;
  const down = Math.ceil(lines.length / across);
  return {
    kind: 'table',
    columns: Array.from({ length: across }, () => [
      { title: '序号', width: 3 },
      { title: '名单', width: 36 / across - 3 },
    ]).flat(),
    rows: Array.from({ length: down }, (_, row) =>
      Array.from({ length: across }, (_, column) => {
        const at = column * down + row;
        const line = lines[at];
        return line === undefined ? ['', ''] : [String(at + 1), line];
      }).flat(),
    ),
  };
}

/** Two lines high, to sign in. */
function signatures(): DocumentBlock {
  const roles = ['主持人：', '报数人：', '监督人：', '记录人：'];
  return {
    kind: 'table',
    columns: roles.map(() => ({ title: '', width: 9 })),
    rows: [roles.map((role) => `${role}\n`)],
  };
}

/** `2017-11-22` → 「2017年11月22日」. */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
