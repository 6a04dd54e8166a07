/**
 * What the made-up forms say, and what the peers know how to read: for each item of notice 003 the phrases that cost
 * points, in points a time. Written by hand for these forms only. Hefen does not use it; it reads the notice.
 */
export interface Phrase {
  readonly words: string;
  /** Follows the count in 「支委会少2次」; empty where the phrase has no count. */
  readonly unit: string;
  readonly each: number;
  readonly most: number;
}

const flag = (points: number, ...words: readonly string[]): readonly Phrase[] =>
  words.map((each) => ({ words: each, unit: '', each: points, most: 1 }));
const count = (words: string, unit: string, each: number, most: number): Phrase => ({
  words,
  unit,
  each,
  most,
});

export interface KnownItem {
  readonly id: string;
  readonly base: number;
  readonly phrases: readonly Phrase[];
}

export const KNOWN_ITEMS: readonly KnownItem[] = [
  { id: '1', base: 5, phrases: flag(2, '未按要求落实牵头单位职责') },
  { id: '2', base: 5, phrases: flag(2, '未按要求落实基层支部职责') },
  { id: '3', base: 10, phrases: [count('反馈问题未按要求整改', '项', 1, 12)] },
  {
    id: '4',
    base: 5,
    phrases: flag(
      2,
      '每月主题党日计划未落实',
      '党支部主题学习讨论未落实',
      '“走新城、看新区、增信心、强奉献”活动未落实',
      '分层分类主题实践活动未落实',
    ),
  },
  {
    id: '5',
    base: 8,
    phrases: [
      count('支委会少', '次', 1, 3),
      count('党小组会少', '次', 1, 3),
      count('党员大会少', '次', 1, 1),
      count('专题党课少', '次', 1, 1),
    ],
  },
  { id: '6', base: 5, phrases: flag(2, '未召开专题组织生活会') },
  {
    id: '7',
    base: 5,
    phrases: flag(1, '学习型机关未推进', '学习型支部未推进', '学习型党员未推进'),
  },
  {
    id: '8',
    base: 6,
    phrases: [
      count('“7·26”讲话学习少', '次', 0.5, 1),
      count('中心组学习讨论少', '次', 0.5, 1),
      count('集中学习少', '次', 0.5, 6),
    ],
  },
  { id: '9', base: 10, phrases: [count('测试不及格', '人', 0.5, 5)] },
  {
    id: '10',
    base: 8,
    phrases: flag(2, '结对帮扶工作未落实', '“精准帮扶、办好实事”扶贫服务活动未落实'),
  },
  { id: '11', base: 6, phrases: flag(1, '社区报到服务未落实', '社区服务活动未落实') },
  {
    id: '12',
    base: 10,
    phrases: flag(
      2,
      '按期换届未落实',
      '党组织及党员信息采集未落实',
      '红星云关注运用未落实',
      '规范党费收缴管理未落实',
      '留存党费开户未落实',
    ),
  },
  { id: '13', base: 3, phrases: flag(1, '未按要求落实') },
  { id: '14', base: 5, phrases: flag(1, '“五化”建设未推进', '州直党建标准化建设未推进') },
  { id: '15', base: 7, phrases: flag(2, '党风廉政建设工作未开展', '廉政教育未开展') },
];

/** Scores an item can end with: every count of every phrase, floored at 0. */
export function attainableOf(item: KnownItem): ReadonlySet<number> {
  let left = new Set([item.base]);
  for (const phrase of item.phrases) {
    const next = new Set<number>();
    for (const score of left) {
      for (let times = 0; times <= phrase.most; times += 1) {
        next.add(Math.max(0, score - times * phrase.each));
      }
    }
    left = next;
  }
  // 「每次扣0.5分」 of item 9 is open: any half point.
  if (item.id === '9') for (let half = 0; half <= 20; half += 1) left.add(half / 2);
  return left;
}

export interface ReadByHand {
  readonly deducted: number;
  readonly question: boolean;
}

const COUNTED = /^(.*?)([0-9０-９]+)(次|项|人)$/;

/** Reads one cell with the phrases of its item: split at marks, look every piece up. A piece not found is a question. */
export function readByHand(item: KnownItem, text: string): ReadByHand {
  let deducted = 0;
  let question = false;
  for (const piece of text.split(/[；;，,。]/)) {
    const clause = piece.trim();
    if (clause === '' || /^扣[\d.]+分$/.test(clause)) continue;
    const counted = COUNTED.exec(clause);
    const words = counted ? counted[1] : clause;
    const phrase = item.phrases.find(
      (each) => each.words === words && (each.unit === '' || each.unit === counted?.[3]),
    );
    if (!phrase) question = true;
    else deducted += phrase.each * (counted ? Number(halfWidth(counted[2] ?? '')) : 1);
  }
  return { deducted, question };
}

function halfWidth(digits: string): string {
  return digits.replaceAll(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}
