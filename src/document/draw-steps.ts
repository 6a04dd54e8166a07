import type { LotDraw } from '../lottery/draw-lots';

/** How anybody does a draw again by hand, as it is printed under it; the same rules as Y1–Y7. */
export function drawSteps({ lots, hash, seed, count }: LotDraw): readonly string[] {
  const [first] = lots;
  const example =
    first === undefined
      ? ''
      : `例：printf '%s\\n%s\\n%s' ${quoted(seed)} 全码 ${quoted(first.line)} | sha256sum，得${first.lot.slice(0, 16)}…`;
  return [
    '复算：1.名单每行写作“单位 姓名”（中间一个空格），存成UTF-8文本。',
    `2.全码：printf '%s' "$(LC_ALL=C sort 名单.txt)" | sha256sum，应得${hash.slice(0, 16)}…；前八位即校验码。`,
    `3.签号：对“种子、换行、全码、换行、该行”求SHA-256。${example}`,
    `4.按签号从小到大取前${count}个；有人退出的，由下一个递补，其余不变。名单先后不影响结果。`,
  ];
}

/** As a shell takes it word for word. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", `'\\''`)}'`;
}
