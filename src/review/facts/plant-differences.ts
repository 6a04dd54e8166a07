/** Tests' own: pairs of findings written by rules of their own; nothing here is taken from the readers. */
export interface PlantedPair {
  readonly indicator: string;
  readonly one: string;
  readonly other: string;
  /** Whether the two tell other numbers. */
  readonly differs: boolean;
}

/** A row of numbers that looks like chance and is the same every time. */
function createRow(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function inChinese(value: number): string {
  if (value < 10) return value === 2 ? '两' : (DIGITS[value] ?? '');
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return ones === 0 ? head : head + (DIGITS[ones] ?? '');
}

function inFullWidth(value: number): string {
  return [...String(value)]
    .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .join('');
}

interface Kind {
  readonly indicator: string;
  readonly unit: string;
  readonly verb: string;
  readonly thing: string;
  /** Months of one period it is due in. */
  readonly every: number;
}

const KINDS: readonly Kind[] = [
  {
    indicator: '1.每季度至少开展一次专题调研。',
    unit: '次',
    verb: '开展',
    thing: '专题调研',
    every: 3,
  },
  { indicator: '2.每月召开支委会至少1次。', unit: '次', verb: '召开', thing: '支委会', every: 1 },
  {
    indicator: '3.每 2 个月到户开展 1 次帮扶工作。',
    unit: '次',
    verb: '开展',
    thing: '入户帮扶',
    every: 2,
  },
  {
    indicator: '4.每年开展谈心谈话至少 2 次。',
    unit: '次',
    verb: '开展',
    thing: '谈心谈话',
    every: 12,
  },
  {
    indicator: '5.每半年参加一次组织生活会。',
    unit: '次',
    verb: '参加',
    thing: '组织生活会',
    every: 6,
  },
  {
    indicator: '6.每2月形成一篇工作进度小结。',
    unit: '篇',
    verb: '形成',
    thing: '工作小结',
    every: 2,
  },
];

const LEADS = ['', '查阅会议记录，', '经核查，', '翻阅台账，', '查看资料，'];
const ENDS = ['', '。', '，资料齐全', '，有记录'];

/** Ways to write so many of the year that is looked at. */
function writings(kind: Kind, value: number): readonly string[] {
  const { unit, verb, thing } = kind;
  const numbers = [String(value), inFullWidth(value), inChinese(value)];
  const plain = numbers.flatMap((number) => [
    `全年${number}${unit}`,
    `全年共${verb}${thing}${number}${unit}`,
    `全年${verb}${number}${unit}`,
    `全年 ${number} ${unit}`,
  ]);
  const halves = value >= 2 ? [parts(kind, value)] : [];
  return [...plain, ...halves, ...paces(kind, value)];
}

function parts({ unit }: Kind, value: number): string {
  const first = Math.floor(value / 2);
  return `上半年${first}${unit}，下半年${value - first}${unit}`;
}

const PACES: readonly (readonly [number, string])[] = [
  [12, '每月'],
  [6, '每两个月'],
  [6, '每2个月'],
  [4, '每季度'],
  [2, '每半年'],
];

/** 每月1次 where the number of the year is a whole number of times that. */
function paces({ unit, verb }: Kind, value: number): readonly string[] {
  return PACES.filter(([times]) => value % times === 0).flatMap(([times, words]) => [
    `${words}${value / times}${unit}`,
    `${words}${verb}${inChinese(value / times)}${unit}`,
  ]);
}

/** So many pairs that say the same in other words, and as many with one number changed. */
export function plantPairs(count: number, seed: number): readonly PlantedPair[] {
  const next = createRow(seed);
  const pick = (all: readonly string[]): string => all[next(all.length)] ?? '';
  const dress = (words: string): string => pick(LEADS) + words + pick(ENDS);
  const pairs: PlantedPair[] = [];
  for (let at = 0; at < count; at += 1) {
    const kind = KINDS[next(KINDS.length)];
    if (!kind) continue;
    const { indicator } = kind;
    const value = 1 + next(24);
    const changed = 1 + ((value - 1 + 1 + next(23)) % 24);
    const one = dress(pick(writings(kind, value)));
    pairs.push({ indicator, one, other: dress(pick(writings(kind, value))), differs: false });
    pairs.push({ indicator, one, other: dress(pick(writings(kind, changed))), differs: true });
  }
  return pairs;
}

/** Two things told in one cell, of which one number may be changed; and what was missed. */
export function plantDetails(count: number, seed: number): readonly PlantedPair[] {
  const next = createRow(seed);
  const pairs: PlantedPair[] = [];
  const indicator = '6.每月按时召开支委会或党小组会。';
  const say = (a: number, b: number, way: number): string => {
    const [x, y] = way % 2 === 0 ? [String(a), String(b)] : [inChinese(a), inChinese(b)];
    return way < 2 ? `支委会${x}次、党小组会${y}次` : `党小组会${y}次，支委会${x}次`;
  };
  for (let at = 0; at < count; at += 1) {
    const [a, b] = [1 + next(12), 1 + next(12)];
    const more = 13 + next(6);
    const one = say(a, b, next(4));
    pairs.push({ indicator, one, other: say(a, b, next(4)), differs: false });
    pairs.push({
      indicator,
      one,
      other: next(2) === 0 ? say(a, more, next(4)) : say(more, b, next(4)),
      differs: true,
    });
    const missed = 1 + next(6);
    const short = next(2) === 0 ? `缺${missed}次` : `缺席${inChinese(missed)}次`;
    pairs.push({ indicator, one: short, other: `缺${inFullWidth(missed)}次`, differs: false });
    pairs.push({
      indicator,
      one: short,
      other: `缺${inChinese(missed + 1 + next(5))}次`,
      differs: true,
    });
  }
  return pairs;
}
