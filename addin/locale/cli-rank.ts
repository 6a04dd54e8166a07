import type { Figure } from '../../src/scheme/appraisal';
import type { Decision } from '../../src/scheme/scheme';
import { formatPoints } from '../../src/base/points';

const OPTIONS = '--scheme、--figure、--decide、--json';

/** So many rows are named before 等. */
const ROWS = 6;

/** Words of `rank`: one line each. */
export const RANK_WORDS = {
  needsFile: 'rank后面要写一个文件名。',
  unknownOption: (option: string) => `rank没有“${option}”这个选项。可用的选项：${OPTIONS}。`,
  needsValue: (option: string) => `${option}后面要写内容。`,
  onlyOnce: (option: string) => `${option}只能写一次。`,
  needsAssignment: (option: string, written: string) =>
    `${option}后面要写“代号=${option === '--figure' ? '数' : '选项'}”，写的是“${written}”。`,
  noDecision: (scheme: string, id: string, ids: readonly string[]) =>
    ids.length === 0
      ? `${scheme}没有“${id}”这个口径，也没有别的口径。`
      : `${scheme}没有“${id}”这个口径。有：${ids.join('、')}。`,
  noOption: ({ id, options }: Decision, value: string) =>
    `${id}没有“${value}”这个选项。有：${options.map((each) => `${each.id}（${each.label}）`).join('、')}。`,
  noFigure: (scheme: string, id: string, ids: readonly string[]) =>
    ids.length === 0
      ? `${scheme}没有“${id}”这个数值口径，也没有别的数值口径。`
      : `${scheme}没有“${id}”这个数值口径。有：${ids.join('、')}。`,
  notFigure: ({ id, label, least, most }: Figure, value: string) =>
    `${id}（${label}）要写${formatPoints(least)}至${formatPoints(most)}之间的数，写的是“${value}”。`,
  noAppraisal: (scheme: string, others: readonly string[]) =>
    `${scheme}没有综合考评，各部分的得分合不成一个。有综合考评的通知：${others.join('、')}。`,
  noComponents: (file: string, known: readonly string[]) =>
    `${file}：组成部分一个也认不出。各通知的组成部分：${known.join('；')}。`,
  componentsOf: (scheme: string, titles: readonly string[]) => `${scheme}：${titles.join('、')}`,
  severalSchemes: (file: string, ids: readonly string[]) =>
    `${file}：${ids.join('、')}都说得通。请用--scheme写明是哪个通知。`,
  noHeader: (file: string, missing: readonly string[]) =>
    `${file}：第一行缺${missing.map((title) => `“${title}”`).join('、')}。第一行要写列名单位、部分、得分（或unit、component、value），各一列。`,
  columnTwice: (file: string, title: string) =>
    `${file}：“${title}”这一列写了不止一次。请只留一列。`,
  noRows: (file: string) => `${file}：只有列名，一行得分也没有。`,
  noSheetOf: (file: string, scheme: string) => `${file}：里面没有${scheme}的表。`,
  severalAppraisals: (file: string, sheets: readonly string[]) =>
    `${file}：有${sheets.length}张综合得分表（${sheets.map((name) => `“${name}”`).join('、')}）。请只留一张。`,
  nothingOfOurs: (file: string) =>
    `${file}：里面没有认得的综合得分表、评分表或汇总表，也没有unit、component、value三列。`,

  heading: (title: string, scheme: string, units: number, ranked: number) =>
    `${title}（${scheme}）：${units}个单位，${ranked}个有名次。`,
  declared: (digits: number) =>
    `综合得分四舍五入到${digits === 0 ? '整数' : `${digits}位小数`}，名次按精确值排。`,
  pool: (pool: string) => (pool === '' ? '牵头单位和没有牵头单位的：' : `${pool}所属：`),
  group: (filler: string) => (filler === '' ? '没有写核查组的：' : `${filler}：`),
  titles: {
    rank: '名次',
    pooledRank: '全部名次',
    unit: '单位',
    system: '牵头单位',
    total: '合计',
    composite: '综合得分',
    grade: '等次',
    consequences: '结果',
    distance: (points: string) => `距${points}分`,
  },
  open: '未定',
  /** 「后3名，年终绩效考核−3分」. */
  deduction: (band: string, from: string, points: string) => `${band}，${from}−${points}分`,
  otherwise: (band: string) => `（并列按另一种口径：${band === '' ? '不在其中' : band}）`,
  openMeasure: (measure: string) => `${measure}未定`,
  honour: (title: string, verdict: 'allowed' | 'barred' | 'open') => `${title}${HONOURS[verdict]}`,
  converted: (to: string, points: string) => `${to}${points}分`,
  noIssues: '没有问题。',
  tie: (pool: string, rank: number, units: readonly string[], score: string) =>
    `并列：${pool === '' ? '' : `${pool}所属`}第${rank}名${units.length}个，${score}分：${units.join('、')}`,
  share: (system: string, component: string, grades: readonly string[], exact: readonly string[]) =>
    `${system}所属的${component}：${grades.join('、')}；按比例为${exact.join('、')}`,
  shareCount: (grade: string, given: number, places: number) =>
    `${grade}${given}个（应${places}个）`,
  quota: (
    pool: string,
    points: string,
    counts: { readonly reached: number; readonly allowed: number; readonly size: number },
  ) =>
    `${pool === '' ? '全部单位' : pool}：${points}分及以上${counts.reached}个，${counts.size}个单位最多${counts.allowed}个`,
  quotaShown: '（另一种算法，供对照）',
  decision: (settled: boolean, question: string, label: string) =>
    `口径（${settled ? '定为' : '推定'}）：${question}${label}`,
  figure: (question: string, value: string | null) =>
    `口径（${value === null ? '未定' : '定为'}）：${question}${value ?? ''}`,
};

const HONOURS = { allowed: '可以评', barred: '不能评', open: '未定' } as const;

/** 「第3、5行」; a long list is cut. */
export function rowsPlace(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, ROWS).join('、');
  return lines.length > ROWS ? `第${shown}等${lines.length}行` : `第${shown}行`;
}
