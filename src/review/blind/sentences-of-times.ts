import type { Requirement } from './requirements';
import { sum, type Told } from './truth';

/**
 * A way to tell a truth. Clauses are parted by `|`; a leading `~` says that they stand in any order. `{done}` is a number of the truth.
 */
export interface Sentence {
  readonly says: string;
  /** What it tells beside the whole, so that a difference in just that can be seen. */
  readonly tells: readonly Told[];
}

function whole(...says: readonly string[]): Sentence[] {
  return says.map((text) => ({ says: text, tells: [] }));
}

function parted(...says: readonly string[]): Sentence[] {
  return says.map((text) => ({ says: text, tells: ['parts'] }));
}

const OFTEN: Readonly<Record<number, readonly string[]>> = {
  2: ['每半年'],
  4: ['每季度', '每季'],
  6: ['每两个月', '每2个月', '每２个月'],
  12: ['每月', '每个月'],
  52: ['每周', '每星期'],
};

/** 每月1次 and what else says how often it was, when it was as often as this in a year. */
function rates(done: number): Sentence[] {
  return (OFTEN[done] ?? []).flatMap((often) =>
    whole(`${often}{one}次`, `${often}{verb}{one}次`, `${often}{one}次|全年共{done}次`),
  );
}

function inParts(parts: readonly number[], done: number): Sentence[] {
  const [first] = parts;
  const even = parts.every((part) => part === first) && done > 0;
  const halves = parted(
    '上半年{h1}次|下半年{h2}次',
    '全年{done}次|其中上半年{h1}次',
    '{does}{done}次（上半年{h1}次，下半年{h2}次）',
    '上半年{verb}{h1}次|下半年{verb}{h2}次|合计{done}次',
  );
  const quarters = parted(
    '一季度{p1}次|二季度{p2}次|三季度{p3}次|四季度{p4}次',
    '第一季度{p1}次|第二季度{p2}次|第三季度{p3}次|第四季度{p4}次',
    '{does}{done}次，其中一季度{p1}次、二季度{p2}次、三季度{p3}次、四季度{p4}次',
  );
  const evenly =
    parts.length === 2
      ? parted('上、下半年各{p1}次', '上半年和下半年各{p1}次', '每半年{p1}次')
      : parted('每季度{p1}次', '四个季度各{p1}次', '每季度各{verb}{p1}次');
  return [...(parts.length === 2 ? halves : [...halves, ...quarters]), ...(even ? evenly : [])];
}

const NEVER = whole(
  '未{verb}',
  '全年未{verb}',
  '一次也没有{verb}',
  '一次也没有',
  '从未{verb}',
  '没有{verb}过',
  '{zero}次',
  '一次都未{verb}',
  '无',
);

/** Ways to say how often something that is due so often was attended or held. */
export function sentencesOfDue(
  { kind, does, verb }: Pick<Requirement, 'does' | 'verb'> & { readonly kind: 'attended' | 'held' },
  parts: readonly number[],
  due: number,
): Sentence[] {
  const done = sum(parts);
  const [should, did, less] =
    kind === 'attended' ? ['应到', '实到', '缺席'] : [`应${verb}`, `实际${verb}`, '少'];
  const always = whole(
    '全年{done}次',
    '{does}{done}次',
    '全年共{verb}{done}次',
    '共{done}次',
    `~${should}{due}次|${did}{done}次`,
  );
  if (done === 0) {
    return whole(
      '全年未{verb}',
      ...NEVER.map(({ says }) => says),
      `${should}{due}次|${did}{zero}次`,
    );
  }
  if (done > due) {
    return [...always, ...inParts(parts, done)];
  }
  if (done === due) {
    const often = OFTEN[due]?.[0] ?? '';
    const kept = whole(
      `${often}按时${verb}`,
      `${often}均按时${verb}`,
      `${often}按要求${does}`,
      '{due}次均按时{verb}',
    );
    const present = whole(
      '应{verb}{due}次|无缺席',
      '{does}{due}次|从未缺席',
      '~{verb}{due}次|缺席{zero}次',
    );
    return [
      ...always,
      ...kept,
      ...(kind === 'attended' ? present : []),
      ...rates(done),
      ...inParts(parts, done),
    ];
  }
  const missing = whole(
    `${less}{missed}次`,
    `~{verb}{done}次|${less}{missed}次`,
    `~${should}{due}次|${did}{done}次|${less}{missed}次`,
    `应{verb}{due}次|${less}{missed}次`,
    '{due}次中有{missed}次未{verb}',
    '{due}次中{verb}{done}次',
    '有{missed}次未{verb}|其余{done}次均按时{verb}',
  );
  const absent = whole(
    '缺{missed}次',
    '除缺席{missed}次外，均按时{verb}',
    '因病请假{missed}次|其余均按时{verb}',
    '因公出差缺席{missed}次|实到{done}次',
  );
  const months = whole('有{missed}个月未{verb}', '有{missed}个月未{verb}|其余{done}个月均{verb}');
  return [
    ...always,
    ...missing,
    ...(kind === 'attended' ? absent : []),
    ...(due === 12 ? months : []),
    ...inParts(parts, done),
  ];
}

/** Ways to say how often something was done. */
export function sentencesOfCount(done: number, parts: readonly number[]): Sentence[] {
  if (done === 0) {
    return NEVER;
  }
  const dated = [
    '{does}{done}次（{day}）',
    '{day}{does}{done}次',
    '{verb}{done}次|时间为{day}',
    '{done}次（{day}）',
  ].map((says): Sentence => ({ says, tells: ['day'] }));
  return [
    ...whole(
      '{does}{done}次',
      '全年{does}{done}次',
      '{done}次',
      '共{does}{done}次',
      '一年来{does}{done}次',
      '全年共{done}次',
    ),
    ...(parts[0] === parts[1] ? rates(done) : []),
    ...(done === 1 ? dated : inParts(parts, done)),
  ];
}

/** Ways to say how often it was in each of three years. */
export function sentencesOfYears([first, second, third]: readonly number[]): Sentence[] {
  const even = first === second && second === third;
  return [
    ...parted(
      '~2015年{y1}次|2016年{y2}次|2017年{y3}次',
      '~2015年{verb}{y1}次|2016年{verb}{y2}次|2017年{verb}{y3}次',
      '2015年、2016年、2017年分别{verb}{y1}次、{y2}次、{y3}次',
      '2015年至2017年分别为{y1}次、{y2}次、{y3}次',
      '三年共{all}次，其中2015年{y1}次、2016年{y2}次、2017年{y3}次',
      '2015年{y1}次|2016年{y2}次|2017年{y3}次|三年合计{all}次',
    ),
    ...(first === second ? parted('2015年、2016年各{y1}次|2017年{y3}次') : []),
    ...(even && first !== 0
      ? parted('2015年至2017年每年{y1}次', '近三年每年{verb}{y1}次', '2015、2016、2017年各{y1}次')
      : []),
  ];
}
