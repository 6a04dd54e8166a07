import { pick, randomFrom } from './random';

const THINGS = ['值班记录', '学习计划', '整改台账', '巡查日志', '培训方案', '应急预案', '帮扶措施'];
const LEVELS = ['国家级', '省级', '市级', '县级'];
const POINTS = ['0.5', '1', '2', '3', '1.5'];

type Random = () => number;

const PATTERNS: readonly ((random: Random) => string)[] = [
  (random) => `无${pick(random, THINGS)}的，扣${pick(random, POINTS)}分；`,
  (random) => `${pick(random, THINGS)}每少一次扣${pick(random, POINTS)}分；`,
  (random) => `${pick(random, THINGS)}不规范的，发现一处扣${pick(random, POINTS)}分；`,
  (random) =>
    `${pick(random, THINGS)}覆盖率低于80%的，每降低1个百分点扣${pick(random, POINTS)}分；`,
  (random) => `${listOf(random)}不落实的，每项扣${pick(random, POINTS)}分；`,
  (random) => `获得${pick(random, LEVELS)}表彰的，加${pick(random, POINTS)}分；`,
  (random) => `未建立${pick(random, THINGS)}的，不得分；`,
  (random) => `${pick(random, THINGS)}不到位的，扣1至3分；`,
];

function listOf(random: Random): string {
  const from = Math.floor(random() * (THINGS.length - 3));
  return THINGS.slice(from, from + 3 + Math.floor(random() * 2)).join('、');
}

/** Clauses such as rubrics hold, one statement each, of all the patterns that the peers know too. */
export function makeUpClauses(howMany: number, seed = 2018): readonly string[] {
  const random = randomFrom(seed);
  return Array.from({ length: howMany }, () => pick(random, PATTERNS)(random));
}
