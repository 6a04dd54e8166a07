import type { Chance } from './chance';

/** One finding as written, the same facts with the numbers written otherwise, and the same with exactly one of them changed. */
export interface ChangedFinding {
  readonly indicator: string;
  readonly written: string;
  readonly again: string;
  readonly changed: string;
}

const DIGITS = [...'零一二三四五六七八九'];

/** A finding with places for its tokens: `{n}` a number, `{m}` a month, `{h}` a half, `{p}` a pace, `{e}` an end of a month, `{w}` what a number is of. */
const FINDINGS: readonly (readonly [string, string])[] = [
  ['亲自督查督办基层党建重点工作情况。', '督办重点任务{n}项，办结{n}项，下发督办单{n}张。'],
  ['亲自督查督办基层党建重点工作情况。', '{h}到{n}个支部督查，发现问题{n}个，整改{n}个。'],
  ['每年签订党建工作目标责任书。', '与{n}个下属单位签订责任书{n}份，{m}月{e}印发。'],
  ['每月按时召开支委会或党小组会。', '支委会{n}次、党小组会{n}次，均有记录。'],
  ['每月按时召开支委会或党小组会。', '{p}召开支委会，另于{m}月讲党课{n}次。'],
  ['每年到联系点开展帮扶 6 次以上。', '帮扶{n}次，走访{n}户，协调资金{n}万元。'],
  ['每年到联系点开展帮扶 6 次以上。', '{p}入户一次，{h}送物资{n}件，{m}月{e}慰问{n}人。'],
  ['履行抓班子带队伍职责情况。', '调整干部{n}名，其中提拔{n}名、交流{n}名，谈话{n}人次。'],
  ['贫困户对帮扶责任人的认可度。', '走访{n}户，满意{n}户，基本满意{n}户。'],
  ['是否建立驻村工作计划和台账。', '{m}月{e}制定计划，任务{n}项，完成{n}项，台账{n}本。'],
  ['是否提出帮扶措施并落实到位。', '种植{w}{n}亩，发放补贴{n}元，{m}月{e}验收。'],
  ['全年在村工作时间不得少于 60 个工作日。', '{h}在村{n}天，解决技术问题{n}个，培训{n}期{n}人。'],
];

const TOKENS: Readonly<Record<string, readonly string[]>> = {
  h: ['上半年', '下半年'],
  p: ['每月', '每季度', '每两个月', '每半年'],
  w: ['柑橘', '花椒', '核桃', '辣椒'],
  e: ['初', '上旬', '中旬', '下旬', '底'],
};

function inChinese(value: number): string {
  if (value < 10) return value === 2 ? '两' : (DIGITS[value] ?? '');
  const tens = Math.floor(value / 10);
  const head = tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return value % 10 === 0 ? head : head + (DIGITS[value % 10] ?? '');
}

function inFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** What stands in the place of a token; numbers by their value. */
function drawn(kind: string, chance: Chance): string | number {
  if (kind === 'n') return 2 + chance.below(40);
  if (kind === 'm') return 1 + chance.below(12);
  return chance.one(TOKENS[kind] ?? []);
}

/** Another of its kind, near or far. */
function other(kind: string, token: string | number, chance: Chance): string | number {
  for (;;) {
    const found =
      kind === 'n' && chance.percent(50)
        ? Number(token) + 1 + chance.below(2)
        : drawn(kind, chance);
    if (found !== token) return found;
  }
}

function write(token: string | number, way: number): string {
  if (typeof token === 'string') return token;
  return [String(token), inChinese(token), inFullWidth(token), ` ${String(token)} `][way] ?? '';
}

/** So many findings of officials, written by rules of their own: nothing here is taken from the readers. */
export function changeOne(count: number, chance: Chance): readonly ChangedFinding[] {
  return Array.from({ length: count }, () => {
    const [indicator, sentence] = chance.one(FINDINGS);
    const kinds = [...sentence.matchAll(/\{(\w)\}/g)].map(([, kind = '']) => kind);
    const tokens = kinds.map((kind) => drawn(kind, chance));
    const at = chance.below(kinds.length);
    const odd = tokens.map((token, place) =>
      place === at ? other(kinds[place] ?? '', token, chance) : token,
    );
    const say = (told: readonly (string | number)[], way: number): string => {
      let next = 0;
      // Nobody writes 两月 for February.
      return sentence
        .replace(/\{\w\}/g, () => write(told[next++] ?? '', way))
        .replace(/两(?=月[初上中下底讲])/g, '二');
    };
    const written = say(tokens, 0);
    return {
      indicator,
      written,
      again: say(tokens, 1 + chance.below(3)),
      changed: say(odd, chance.below(3)),
    };
  });
}
