import type { LotDraw } from '../lottery/draw-lots';

/** Why nobody could know the outcome beforehand and how it came about, in words for those who sign. */
export function drawRule({ count }: LotDraw): string {
  return `名单锁定时算出校验码，名单以后改动一个字，校验码就不同；种子在锁定以后当场报出。签号由种子和名单算出，从小到大取前${count}个；有人退出的，由下一个递补，其余不变。名单先后不影响结果。`;
}

/** How anybody does a draw again by hand, as it is printed in the annex; the same rules as Y1–Y7. */
export function drawSteps({ lots, hash, seed }: LotDraw): readonly string[] {
  const [first] = lots;
  const example =
    first === undefined
      ? ''
      : `例：printf '%s\\n%s\\n%s' ${quoted(seed)} 全码 ${quoted(first.line)} | sha256sum，得${first.lot.slice(0, 16)}…`;
  return [
    '附：复算步骤（任何会算SHA-256的程序都可以，不必用核分）',
    '1.名单每行写作“单位 姓名”（中间一个空格），存成UTF-8文本。',
    `2.全码：printf '%s' "$(LC_ALL=C sort 名单.txt)" | sha256sum，应得${hash}；前八位即校验码。`,
    `3.签号：对“种子、换行、全码、换行、该行”求SHA-256。${example}`,
  ];
}

/** As a shell takes it word for word. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", `'\\''`)}'`;
}
