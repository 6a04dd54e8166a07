import { blankState } from '../../addin/commands/blank-state';
import { decisionStates } from '../../addin/commands/decisions';
import type { SessionState } from '../../addin/commands/session-state';
import { openScheme } from '../../src/scheme/open-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { rankUnits } from '../../src/ranking/rank-units';
import { manyUnits, openAppraisalOf } from './fixture-appraisal';
import { CARD_1, CARD_2, DECISIONS } from './fixture-card';
import { CHARTED_FORMS, CHARTED_TOTALS } from './fixture-charts';
import { halfFilledRecord } from './fixture-record';
import { openForm, problem, PROBLEMS, SHEET, SCHEME, points } from './fixture-form';

const at = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const EMPTY: SessionState = {
  ...blankState(BUILTIN_SCHEMES, { now: () => new Date(2018, 10, 6, 10, 42) }),
  ready: true,
  pulse: { state: 'checked', at: '10:42' },
};

const FORM = openForm();

export const FILLING: SessionState = {
  ...EMPTY,
  sheets: [SHEET],
  forms: [FORM],
  form: FORM,
  active: { sheet: SHEET, area: at(5, 5), item: '一・1', itemsSelected: 1 },
  card: CARD_1,
  decisions: DECISIONS,
};

export const PROBLEM: SessionState = {
  ...FILLING,
  active: { sheet: SHEET, area: at(14, 6), item: '三・3', itemsSelected: 1 },
  card: CARD_2,
};

export const OUTSIDE: SessionState = {
  ...FILLING,
  active: { sheet: SHEET, area: at(2, 1), item: null, itemsSelected: 0 },
  card: null,
};

export const START: SessionState = {
  ...EMPTY,
  sheets: [{ id: 'x', name: 'Sheet1', visibility: 'visible' }],
  offer: {
    sheet: { id: 'x', name: 'Sheet1', visibility: 'visible' },
    title: '2017年三季度实地核查评分细则',
    matched: 15,
    of: 15,
  },
};

const HALF_FILLED = halfFilledRecord();
const TWICE = HALF_FILLED.problems.find(({ issue }) => issue.code === 'tick-twice')?.issue.cell;

/** A form without points, the cursor on a row that was ticked twice. */
export const RECORD: SessionState = {
  ...EMPTY,
  sheets: [HALF_FILLED.sheet],
  records: [HALF_FILLED],
  record: HALF_FILLED,
  active: {
    sheet: HALF_FILLED.sheet,
    area: at(TWICE?.row ?? 0, TWICE?.column ?? 0),
    item: null,
    itemsSelected: 0,
  },
};

const KEPT = PROBLEMS[2] ?? problem('note', '', 0, 0, '', '');

const CLEAN_FORM = { ...openForm([], []), unit: '州乙局' };
const NEXT_FORM = {
  ...openForm(),
  unit: '州丙委',
  sheet: { id: 's3', name: '州丙委', visibility: 'visible' as const },
};

export const CLEAN: SessionState = {
  ...FILLING,
  forms: [CLEAN_FORM, NEXT_FORM],
  form: {
    ...CLEAN_FORM,
    kept: [
      {
        ...KEPT,
        recordId: 'k1',
        sentence: '得分5分，未按通报扣分。',
        reason: '所涉人员已调离',
        by: '某甲',
        on: '2018-11-06',
      },
    ],
  },
  active: { sheet: SHEET, area: at(2, 1), item: null, itemsSelected: 0 },
  card: null,
};

export const NOT_DONE: SessionState = {
  ...FILLING,
  pulse: { state: 'unchecked', at: '' },
  notice: {
    severity: 'ask',
    title: '没有填入：单元格正在编辑',
    text: '请先按Enter或Esc结束编辑，再点“重试”。拟填内容已保留。',
    retry: () => undefined,
  },
};

/** Rows of the log went with an undo, and a deed was not done after it. */
export const LOST_LOG: SessionState = {
  ...NOT_DONE,
  lostLog: { rows: 12, by: '某戊', on: '2018-11-06', sheet: true },
};

export const CONFLICT: SessionState = {
  ...FILLING,
  card: {
    ...CARD_1,
    proposal: {
      ...CARD_1.proposal,
      state: 'conflict',
      conflict: { sheetText: '会议少1次', paneText: '会议研究少2次，扣2分。' },
    },
  },
};

export const WRITTEN: SessionState = {
  ...FILLING,
  written: { deed: 'fill', sentence: '已填入F6、G6。', cells: [], undoable: true },
  card: { ...CARD_1, proposal: { ...CARD_1.proposal, state: 'same', text: null } },
};

/** The page speaks of the notice it opens with. */
export const FORMS: SessionState = {
  ...FILLING,
  page: 'forms',
  decisions: DECISIONS.map((each) => ({ ...each, scheme: BUILTIN_SCHEMES[0]?.id ?? '' })),
};

export const INSERTING: SessionState = {
  ...EMPTY,
  page: 'forms',
  work: {
    title: '正在插入',
    done: 4,
    total: 11,
    current: '州委统战部',
    stopNote: '停止后保留已插入的4张。',
  },
};

const TOTALS = [97, 96.5, 95, 95, 94.5, 93, 92.5, 91, 90.5, 88];
const NAMES = '甲局 乙局 丙委 丁办 戊局 己局 庚院 辛局 壬委 癸办'.split(' ');

const QUOTA = {
  id: 'excellent',
  quote: '评分95分及以上单位不超过所核查对象的三分之一',
  threshold: points(95),
  share: [1, 3] as const,
};

export const TOTALLING: SessionState = {
  ...FILLING,
  page: 'totals',
  totals: [
    {
      scheme: BUILTIN_SCHEMES[0] ?? SCHEME,
      filler: '第一组',
      ranking: rankUnits({
        units: NAMES.map((name, index) => ({
          unit: `州${name}`,
          group: '第一组',
          total: points(TOTALS[index] ?? 0),
        })),
        group: '第一组',
        quotas: [QUOTA],
        pool: 'group',
      }),
      decisions: DECISIONS,
      summarySheet: { id: 'sum', name: '评分汇总表', visibility: 'visible' },
      missing: [],
      duplicated: [],
      unlisted: [],
      computedAt: '11月3日16时20分',
    },
  ],
};

/** Two quarters of five groups: every chart has something to draw. */
export const CHARTED: SessionState = {
  ...EMPTY,
  page: 'totals',
  forms: CHARTED_FORMS,
  totals: CHARTED_TOTALS,
};

const APPRAISED = openAppraisalOf();
const UNDECIDED = openAppraisalOf({});

/** 002: figures given but one, a tie across a limit, grades that miss the ratio, one unit open. */
export const APPRAISING: SessionState = {
  ...EMPTY,
  page: 'totals',
  sheets: [APPRAISED.open.sheet],
  appraisals: [APPRAISED.open],
  appraisal: APPRAISED.open,
  figures: APPRAISED.figures,
};

/** The same before the owner has given a single figure. */
export const FIGURES_MISSING: SessionState = {
  ...APPRAISING,
  appraisals: [UNDECIDED.open],
  appraisal: UNDECIDED.open,
  figures: UNDECIDED.figures,
};

const LARGE = openAppraisalOf({ conversion: '0.1' }, manyUnits(600));

export const APPRAISING_MANY: SessionState = {
  ...APPRAISING,
  appraisals: [LARGE.open],
  appraisal: LARGE.open,
  figures: LARGE.figures,
};

/** 检查 with a 综合得分表 in front. */
export const APPRAISAL_CHECK: SessionState = { ...APPRAISING, page: 'check' };

export const NOTHING_TO_TOTAL: SessionState = { ...EMPTY, page: 'totals' };

export const RUBRIC: SessionState = { ...FILLING, page: 'rubric' };

/** A notice as nobody has decided anything of it yet. */
function rubricOf(scheme: Scheme): SessionState {
  const page = { ...EMPTY, page: 'rubric' as const };
  return { ...page, schemes: [scheme], decisions: decisionStates(openScheme(scheme), []) };
}

export const [RUBRIC_2017 = RUBRIC, RUBRIC_2018 = RUBRIC] = BUILTIN_SCHEMES.map(rubricOf);

const TABLE = [
  '考核项目\t考核内容\t分值\t评分标准',
  '一、学习\t"集中学习\n全年不少于4次"\t5\t每少一次扣1分，扣完为止',
  '二、活动\t主题党日\t4\t未开展的扣2分',
  '\t谈心谈话\t3\t视情节轻重扣分',
  '合计\t\t12\t',
].join('\n');

export const PASTING: SessionState = {
  ...EMPTY,
  page: 'rubric',
  paste: { ...EMPTY.paste, open: true },
};
export const PASTED: SessionState = {
  ...PASTING,
  paste: { ...PASTING.paste, text: TABLE, title: '某局2026年度党建考核' },
};
export const PASTED_FAULT: SessionState = {
  ...PASTING,
  paste: { ...PASTING.paste, text: TABLE.replace('\t4\t', '\t四五分\t') },
};

export const LATER: SessionState = { ...FILLING, page: 'gather' };
