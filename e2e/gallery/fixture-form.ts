import { NO_POINTS, pointsOfHundredths, type Points } from '../../src/base/points';
import type { Severity } from '../../src/base/issue';
import type { Item, Scheme } from '../../src/scheme/scheme';
import type { ItemCheck } from '../../src/scoring/check/form-check';
import type { Line } from '../../src/scoring/line';
import type { OpenForm } from '../../addin/commands/session-state';
import type { Problem } from '../../addin/commands/card/problem';

/** Points from whole or half points, for fixtures. */
export function points(value: number): Points {
  return pointsOfHundredths(Math.round(value * 100));
}

const COUNTS: readonly (readonly [string, number])[] = [
  ['一', 4],
  ['二', 3],
  ['三', 3],
  ['四', 4],
  ['五', 3],
  ['六', 2],
  ['七', 3],
  ['八', 1],
];

/** 一·1 … 八·1, as the pictures number a form that prints no numbers. */
export const ITEM_IDS: readonly string[] = COUNTS.flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}・${index + 1}`),
);

export const BLANK_IDS: readonly string[] = ['五・1', '五・2', '六・2', '七・2'];

export const ITEM_1: Item = {
  id: '一・1',
  text: '全年主持班子会议研究党建工作不少于4次，党建工作有计划、有总结。',
  standard: '会议研究每少一次扣1分，无计划和总结汇报各扣1分，直至扣完基分。',
  base: points(4),
};

export const ITEM_2: Item = {
  id: '三・3',
  text: '深化争创“学习型机关、学习型支部、学习型党员”活动，落实中心组学习、周五集中学习、干部网络在线学习，开展调查研究活动。',
  standard:
    '中心组学习每季度不少于1次，每周集中学习每月不少于2次，深入基层调查研究全年不少于5次，每少1次扣1分，直至扣完基分；干部网络在线学习未达到规定学分，发现一人扣1分，直至扣完基分。',
  base: points(5),
};

function itemOf(id: string): Item {
  if (id === ITEM_1.id) return ITEM_1;
  if (id === ITEM_2.id) return ITEM_2;
  return { id, text: `${id}的内容。`, standard: '未落实的，扣1分。', base: points(4) };
}

export const SCHEME: Scheme = {
  format: 1,
  id: 'example-2018',
  title: '2018年述职评议考核',
  shortTitle: '2018年述职评议考核',
  edition: '1',
  issuer: '湘西州直工委',
  issued: '2018-11-01',
  months: 12,
  forms: [
    {
      kind: 'score',
      id: 'score',
      annex: '附件2',
      title: '2018年述职评议考核评分细则',
      shortTitle: '评分细则',
      orientation: 'landscape',
      header: [],
      columns: [],
      sections: COUNTS.map(([section]) => ({
        title: section,
        items: ITEM_IDS.filter((id) => id.startsWith(section)).map(itemOf),
      })),
      total: { label: '小计', printed: points(100) },
    },
  ],
  rosters: [],
  quotas: [],
  decisions: [],
};

export const SHEET = { id: 's1', name: '州甲局', visibility: 'visible' } as const;

const EMPTY_SCORE = {
  deductions: [],
  deducted: NO_POINTS,
  bonus: NO_POINTS,
  score: null,
  questions: [],
  derivation: '',
  arithmetic: '',
  sentence: '',
};

export function itemCheck(id: string, lines: readonly Line[] = []): ItemCheck {
  return {
    item: id,
    factsText: '',
    written: null,
    writtenScore: null,
    lines,
    reading: { tally: {}, facts: [], questions: [], stated: null, unread: [] },
    derived: EMPTY_SCORE,
    attainable: { kind: 'listed', scores: [] },
    filled: !BLANK_IDS.includes(id),
  };
}

/** A problem with its sentence; the code only has to be one that needs no parameters. */
export function problem(
  severity: Severity,
  place: string,
  row: number,
  column: number,
  item: string,
  sentence: string,
  clauses: readonly string[] = [],
): Problem {
  return {
    key: `${item}${place}${severity}`,
    sheet: SHEET.id,
    issue: {
      code: 'key-disagrees',
      severity,
      params: { label: item },
      clauses,
      cell: { row, column },
      item,
    },
    sentence,
    itemLabel: item,
    place,
  };
}

export const PROBLEMS: readonly Problem[] = [
  problem('note', 'F7', 6, 5, '一・2', '加5分须有命名挂牌文件，尚未写明文号。'),
  problem('ask', 'F11', 10, 5, '二・2', '“组织生活有时不规范”没有写明几项，无法计分。请写明项数。'),
  problem('must', 'G15', 14, 6, '三・3', '得分填2.5分，按本项条款得不到；按F15所写事实应得2分。', [
    '每少1次扣1分',
    '发现一人扣1分',
  ]),
  problem('must', 'G19', 18, 6, '四・4', '得分填6分，超过分值5分。'),
];

/** The form of the pictures: 23 items, 19 filled, four problems. */
export function openForm(problems: readonly Problem[] = PROBLEMS, blank = BLANK_IDS): OpenForm {
  return {
    sheet: SHEET,
    scheme: SCHEME,
    formId: 'score',
    formTitle: '2018年述职评议考核评分细则',
    unit: '州甲局',
    filler: '第一组',
    check: {
      form: {
        scheme: SCHEME.id,
        form: 'score',
        identity: null,
        unit: { text: '州甲局', cell: null },
        team: { text: '', cell: null },
        date: { text: '', cell: null },
        rows: ITEM_IDS.map((item, index) => ({
          item,
          highlight: null,
          facts: { cell: { row: index + 5, column: 5 }, value: null, formula: null },
          score: { cell: { row: index + 5, column: 6 }, value: null, formula: null },
        })),
        total: null,
        issues: [],
      },
      items: ITEM_IDS.map((id) => itemCheck(id)),
      total: blank.length === 0 ? points(92.5) : null,
      provisional: points(78),
      blankItems: blank,
      issues: [],
    },
    problems,
    kept: [],
  };
}
