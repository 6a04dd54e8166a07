import { quoteWords } from '../../src/locale/zh-cn-words';
import type { Severity } from '../../src/base/issue';

const OPTIONS = '--today、--decide、--seed、--working-days、--documents、--json';
/** So many names are told before 等. */
const NAMES = 6;

/** What keeps a sheet or a list out of a review, or has to be said first. */
export type ReviewIssue =
  | {
      readonly code: 'filler-unknown';
      readonly file: string;
      readonly sheet: string;
      readonly written: string;
    }
  | { readonly code: 'other-notice'; readonly file: string; readonly title: string }
  | {
      readonly code: 'readings-differ';
      readonly decision: string;
      readonly question: string;
      readonly options: readonly string[];
    }
  | { readonly code: 'line-twice'; readonly line: string }
  /** What two workbooks say of a person's condition or verdict. */
  | { readonly code: 'logs-differ'; readonly person: string; readonly about: string }
  /** Of which year 全年工作日 are, as workbooks say. */
  | { readonly code: 'working-years-differ'; readonly years: readonly CountedYear[] }
  | { readonly code: 'working-year-unknown'; readonly year: number }
  /** A sealed form of whom no sheet is left. */
  | {
      readonly code: 'seal-gone';
      readonly person: string;
      readonly filler: string;
      readonly form: string;
      readonly seal: string;
    }
  /** Sealed forms and persons recorded of a notice of which no sheet is left. */
  | {
      readonly code: 'notice-gone';
      readonly file: string;
      readonly title: string;
      readonly forms: number;
      readonly persons: number;
    }
  /** A sheet of which something was said and that nobody can tell any more. */
  | {
      readonly code: 'sheet-lost';
      readonly file: string;
      readonly sheet: string;
      /** There is one of the name, which holds something else. */
      readonly there: boolean;
      readonly said: readonly string[];
      readonly alike: readonly string[];
    }
  /** Of whom something was recorded, and who has no sheet; with those it may be. */
  | { readonly code: 'person-unheld'; readonly person: string; readonly maybe: readonly string[] }
  | { readonly code: 'marks-left'; readonly file: string; readonly sheets: readonly string[] };

/** A year with its working days; null where its arrangement is not known. */
export interface CountedYear {
  readonly year: number;
  readonly days: number | null;
}

/** What to do about it stands in the sentence. */
export function reviewIssueSentence(issue: ReviewIssue): string {
  switch (issue.code) {
    case 'filler-unknown':
      return issue.written === ''
        ? '没有写是哪一方填的，没有比对。请在核分里打开，写明填报方。'
        : `填报方写的是${quoteWords(issue.written)}，本通知没有这一方，没有比对。请在核分里打开，写明填报方。`;
    case 'other-notice':
      return `里面还有${quoteWords(issue.title)}的表，没有比对。请另放一个文件夹。`;
    case 'readings-differ':
      return `口径不一致：${issue.question}有的文件定为${issue.options.map(quoteWords).join('，有的定为')}，按推定的算。请用--decide写明。`;
    case 'line-twice':
      return `名单里有两个${quoteWords(issue.line)}，分不开，不能摇号。请先写明各是谁。`;
    case 'logs-differ':
      return `两个工作簿对${issue.person}记的“${issue.about}”不同，都没有采用。请只留一份。`;
    case 'working-years-differ':
      return `全年工作日有的文件记的是${issue.years.map(describeYear).join('，有的是')}，都没有采用。请用--working-days写明。`;
    case 'working-year-unknown':
      return `全年工作日记的是${issue.year}年，这一年的放假安排不在核分里，没有采用。请用--working-days写明。`;
    case 'seal-gone': {
      const { form, gone } = REVIEW_WORDS.seal;
      return `${issue.person}：${gone(form(issue.filler, issue.form), issue.seal)}`;
    }
    case 'notice-gone':
      return issue.forms > 0
        ? `${quoteWords(issue.title)}封存过${issue.forms}张表，现在一张也没有。请找回原表，或撤回封存。`
        : `${quoteWords(issue.title)}记录里有${issue.persons}人，现在一张表也没有。请找回原表。`;
    case 'sheet-lost': {
      const { there, said, alike } = issue;
      const found = alike.length === 0 ? '' : `与原来一样的是${shortened(alike.map(quoteWords))}。`;
      return `${there ? '这张表的内容换了' : '找不到这张表'}，原来记着它${said.join('、')}，没有算。${found}请在核分里指明是哪张表。`;
    }
    case 'person-unheld': {
      const { person, maybe } = issue;
      const asked = maybe.length === 0 ? '' : `是不是${maybe.map(quoteWords).join('、')}？`;
      return `记录里有${quoteWords(person)}，现在没有这个人的表，没有算给谁。${asked}请在核分里指明。`;
    }
    case 'marks-left':
      return `${shortened(issue.sheets.map(quoteWords))}上有会审标记未清除。打印或发出以前，请在核分里清除标记。`;
  }
}

function describeYear({ year, days }: CountedYear): string {
  return days === null ? `${year}年` : `${year}年（${days}天）`;
}

/** Where it stands, as people find it. */
export function reviewIssuePlace(issue: ReviewIssue): string {
  switch (issue.code) {
    case 'filler-unknown':
    case 'sheet-lost':
      return REVIEW_WORDS.sheet(issue.file, issue.sheet);
    case 'other-notice':
    case 'notice-gone':
    case 'marks-left':
      return issue.file;
    case 'working-years-differ':
    case 'working-year-unknown':
    case 'seal-gone':
    case 'person-unheld':
    case 'readings-differ':
    case 'line-twice':
    case 'logs-differ':
      return '';
  }
}

/** All but a reminder leave something out that somebody meant to be compared. */
export function reviewIssueSeverity({ code }: ReviewIssue): Severity {
  return code === 'marks-left' ? 'note' : 'ask';
}

/** Words of `review`: complaints are one line each, answers are read by a person without `--json`. */
export const REVIEW_WORDS = {
  needsFolder: 'review后面要写一个文件夹。',
  unknownOption: (option: string) => `review没有“${option}”这个选项。可用的选项：${OPTIONS}。`,
  needsDay: (written: string) => `--today要写成2017-11-14这样，写的是“${written}”。`,
  needsDays: (written: string) => `--working-days要写1至366的整数，写的是“${written}”。`,
  folder: {
    'not-found': (folder: string) => `${folder}：找不到这个文件夹。请核对路径。`,
    'not-a-folder': (folder: string) => `${folder}：不是文件夹。请写放表的文件夹。`,
    'not-allowed': (folder: string) => `${folder}：没有权限打开。请先取得读取权限。`,
    unreadable: (folder: string) => `${folder}：打不开。请换一个文件夹再试。`,
  },
  noWorkbooks: (folder: string, others: readonly string[]) =>
    `${folder}：里面没有表格文件（.xlsx、.xls、.et）${others.length === 0 ? '' : `，别的文件有${others.length}个：${shortened(others)}`}。`,
  nothingToReview: (folder: string) =>
    `${folder}：里面没有要会审的查核表。请核对是不是发出去的那份。`,
  reading: (done: number, of: number) => `正在读：${done}/${of}个文件`,
  stopped: (done: number, of: number) => `已停下：${of}个文件读了${done}个，没有比对。`,
  notOpened: (names: readonly string[]) =>
    `另有${names.length}个不是表格文件，没有打开：${shortened(names)}。`,
  sheet: (file: string, sheet: string) => `${file}“${sheet}”表`,
  heading: (title: string, today: string) => `${title}会审（${today}）`,
  counts: (persons: number, states: readonly (readonly [string, number])[]) =>
    `共${persons}人：${states.map(([state, count]) => `${state}${count}人`).join('，')}。`,
  workingDays: (days: number, year: number) => `全年工作日按工作簿里记的${year}年算：${days}天。`,
  workingDaysGiven: (
    days: number,
    instead: { readonly year: number; readonly days: number } | null,
  ) =>
    `全年工作日按--working-days写明的算：${days}天${instead === null ? '' : `，没有用工作簿里记的${instead.year}年（${instead.days}天）`}。`,
  person: (name: string, heading: string, state: string) =>
    `${name === '' ? '（没有写姓名）' : name}${heading === '' ? '' : `（${heading}）`}：${state}`,
  difference: (item: string, kind: string, sides: string) => `  ${item}　${kind}：${sides}`,
  side: (filler: string, words: string) => `${filler}${words}`,
  reworded: (count: number) => `  另有${count}项只是写法不同，视为一致。`,
  conclusion: (domain: string, filler: string, label: string, why: string) =>
    `  ${domain}　${filler}：${label}　${why}`,
  agreed: (domain: string, count: number, label: string) =>
    `  ${domain}　${count}方：${label}　全部达到。`,
  open: '待会审',
  behindConclusion: '结论因此不同',
  line: (sentence: string) => `  ${sentence}`,
  suspected: (filler: string, item: string, title: string) =>
    `${filler}在${item}写的可能是“${title}”。请核实后记录。`,
  document: (file: string, gaps: number) => `写好${file}${gaps > 0 ? `，${gaps}处待定` : ''}`,
  reverify: '要复核的指标：',
  reverifyLine: (person: string, items: readonly string[]) => `  ${person}：${items.join('、')}`,
  /** What was said of a sheet. */
  said: {
    whose: (person: string) => `是${person}的`,
    filler: (filler: string) => `由${filler}填`,
  },
  /** Where every difference of a person is decided. */
  settled: '已复核',
  conclusionsOpen: '结论待定',
  decided: (about: {
    readonly who: string | null;
    readonly words: string;
    readonly made: string;
  }) =>
    `    已定：${about.who === null ? '各方都不采信' : `采信${about.who}`}，${about.words}（${about.made}）。`,
  made: (by: string, on: string) => (by === '' ? on : `${by}，${on}`),
  reopened: (fillers: readonly string[]) =>
    `    复核后${fillers.length === 0 ? '' : fillers.join('、')}有改动，须重核。`,
  reopenedItem: (item: string, fillers: readonly string[]) =>
    `${item}（复核后${fillers.join('、')}有改动）`,
  seal: {
    form: (filler: string, form: string) => `${filler}的${form}`,
    intact: (form: string, code: string, made: string) => `${form}已封存：${code}（${made}）。`,
    changed: (form: string, code: string, now: string) =>
      `${form}封存后有改动：封存时${code}，现在${now}。`,
    gone: (form: string, code: string) =>
      `${form}封存过（${code}），现在没有这张表。请找回原表，或撤回封存。`,
    twice: (form: string) =>
      `${form}不止一张，有的与封存时相同，有的不同，看不出以哪张为准。请只留一张。`,
    unsealed: (form: string) => `${form}还没有封存。`,
    awaited: (form: string) => `${form}还没有到。`,
    lead: '各方都封存以后，才比对和显示填报的内容。',
  },
  draw: {
    none: '抽查核实：没有一致的人，不抽。',
    count: (label: string, size: number, count: number) =>
      `抽查核实（${label}）：一致的${size}人，抽${count}人。`,
    waits: (label: string, size: number) =>
      `抽查核实（${label}）：一致的${size}人，不足一个整份，并入下一批。`,
    check: (code: string) => `  名单校验码：${code}`,
    drawn: (seed: string) => `  种子“${seed}”抽中：`,
    noSeed: '  还没有种子。公布种子后用--seed写明再抽。',
    line: (at: number, line: string) => `    ${at}. ${line}`,
  },
} as const;

function shortened(names: readonly string[]): string {
  const told = names.slice(0, NAMES).join('、');
  return names.length > NAMES ? `${told}等` : told;
}
