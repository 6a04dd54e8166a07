/** What stands behind a number as its unit; the longest first. */
export const UNIT =
  '(?:个工作日|工作日|个百分点|个?小时|分钟|个月|个季度|人次|户次|平方米|平米|㎡|公里|公顷|里(?=[长村公水]|的?路)|千米|毫升|公斤|千克|斤|吨(?!位)|万元|元|ml|km|m(?!l)|[次人名位个项篇份件条处张本册套台户只头包袋棵亩米块票道题分天周年轮期场堂节课回趟遍届笔封字页类种级门间座口组支辆样家]|起(?=[,;。、()]|均|都|已|$))';

const SCALES: Readonly<Record<string, readonly [string, number]>> = {
  元: ['元', 1],
  万元: ['元', 10_000],
  米: ['米', 1],
  m: ['米', 1],
  公里: ['米', 1000],
  千米: ['米', 1000],
  km: ['米', 1000],
  平方米: ['平方米', 1],
  平米: ['平方米', 1],
  '㎡': ['平方米', 1],
  毫升: ['毫升', 1],
  ml: ['毫升', 1],
  公斤: ['公斤', 1],
  千克: ['公斤', 1],
  斤: ['公斤', 0.5],
  吨: ['公斤', 1000],
  小时: ['小时', 1],
  分钟: ['小时', 1 / 60],
  时刻: ['时刻', 1],
  天: ['天', 1],
  工作日: ['天', 1],
  周: ['周', 1],
  个月: ['个月', 1],
  个季度: ['个季度', 1],
  年: ['年', 1],
  亩: ['亩', 1],
  公顷: ['亩', 15],
  里: ['米', 500],
  字: ['字', 1],
  分: ['分', 1],
  '%': ['%', 1],
  第: ['第', 1],
};

/** How a unit measures; things that are counted have no dimension. */
export function dimensionOf(written: string): {
  readonly dimension: string;
  readonly factor: number;
  readonly unit: string;
} {
  const unit = written
    .replace(/^个?半?(?=小时)|^个(?=工作日)|^个半(?=[月])/, '')
    .replace(/^月$/, '个月');
  const [dimension, factor] = SCALES[unit] ?? ['', 1];
  return { dimension, factor, unit };
}

const ALIKE: readonly string[] = [
  '次回场趟遍轮期堂节课届',
  '人名位',
  '户家',
  '份篇件张本册',
  '题道',
  '个项条',
];

/** 次 for 场: units that are said for one another. */
export function kindOfUnit(unit: string): string {
  return ALIKE.find((units) => unit !== '' && units.includes(unit))?.charAt(0) ?? unit;
}
