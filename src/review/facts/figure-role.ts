/** What a number is beside others of its finding: 应到12次, 缺2次, 共14次, 其余8次. */
export type FigureRole =
  'due' | 'held' | 'short' | 'over' | 'total' | 'rest' | 'right' | 'wrong' | null;

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ['wrong', /答?错\p{Script=Han}{0,2}$/u],
  ['right', /(?:答对|(?<!核)对|正确)\p{Script=Han}{0,2}$/u],
  ['due', /(?:应|须|需)(?!知)(?:当|该)?\p{Script=Han}{0,4}$/u],
  ['short', /(?:缺|少|差|欠|请假|未\p{Script=Han}{1,3}|拖欠)[席勤了开到缴]?$/u],
  ['over', /(?:超|多)(?:出|了|开)?$/],
  ['total', /(?:共|合计|总计|累计|总共|计(?!划))\p{Script=Han}{0,4}$/u],
  ['rest', /(?:其余|其他|剩|余|另)\p{Script=Han}{0,3}$/u],
  ['held', /(?:实(?!地|施|行)际?|到会?|参加|出席)\p{Script=Han}{0,4}$/u],
];
const SHORT_BEHIND =
  /^(?:(?!无|不)\p{Script=Han}){0,6}?(?:请假|未|没有?|缺席)(?![\d一二两三四五六七八九十])/u;

/** What the words before and behind a number make of it. */
export function roleOf(before: string, behind: string): FigureRole {
  const told = ROLES.find(([, pattern]) => pattern.test(before));
  if (told) return told[0];
  return SHORT_BEHIND.test(behind) ? 'short' : null;
}
