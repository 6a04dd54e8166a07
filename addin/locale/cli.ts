import type { Severity } from '../../src/base/issue';

/** So many places are named before 等. */
const SPANS = 4;

/** Words of the headless face: complaints are one line each, answers are read by a person without `--json`. */
export const CLI_WORDS = {
  usage: [
    '用法：npm run -s hefen -- <命令> [--json]',
    '  schemes                列出已有的通知和表格',
    '  standards <文件.jsonl>  读评分标准，每行一条，答案每行一条',
    '  check 文件…            检查填好的评分表（.xlsx，也读.xls、.et）',
    '  lint <通知>            细则体检；写通知的代号，或细则文件（.json）的路径',
    '  export <通知> --out <文件夹>  把表格写成文件，每个填报方一个（.xlsx）',
    '      --roster <名单>     按名单发放（.csv、.xlsx）；不写时按通知自己的名单',
    '      --year N --quarter N  改为另一年、另一季度',
    '      --as-written        名单中与通知相近的名称照写，不再问',
    '      --overwrite         覆盖文件夹里的同名文件',
    '  rank <文件>            综合得分、名次和结果；文件是综合得分表、评分表或汇总表（.xlsx、.xls），',
    '                         或每行一个得分的表（.csv），列名unit、component、value，可加round、system、person',
    '      --scheme <通知>     文件里看不出是哪个通知时写明',
    '      --figure 代号=数    发文方给的数，如各等次计几分；可写多次',
    '      --decide 代号=选项  按另一种口径算；可写多次',
    '  review <文件夹>        会审：把文件夹里各方填的查核表按人逐项比对',
    '      --today 年-月-日    按这一天算，不写时按今天',
    '      --decide 代号=选项  按另一种口径比；可写多次',
    '      --seed 种子        用公布的种子抽查核实',
    '      --working-days 天数  一年的工作日数，有指标按工作日算时写明',
    '      --documents 文件夹  把复函、审核附表、会审意见表、各方的表写成.docx，放进文件夹',
  ].join('\n'),
  noCommand: '没有写命令。可用的命令：schemes、standards、check、lint、export、rank、review。',
  unknownCommand: (command: string) =>
    `没有“${command}”这个命令。可用的命令：schemes、standards、check、lint、export、rank、review。`,
  notYet: (command: string) =>
    `“${command}”还没有做好。可用的命令：schemes、standards、check、lint、export、rank、review。`,
  unknownOption: (option: string) => `没有“${option}”这个选项。可用的选项：--json。`,
  needsOneFile: (command: string) => `${command}后面要写一个文件名。`,
  needsScheme: (command: string) => `${command}后面要写一个通知的代号，或细则文件的路径。`,
  needsFiles: (command: string) => `${command}后面要写文件名。`,
  needsNothing: (command: string) => `${command}后面不写别的。`,
  open: {
    'not-found': (file: string) => `${file}：找不到这个文件。请核对文件名和路径。`,
    'is-folder': (file: string) => `${file}：是文件夹，不是文件。请写里面的文件名。`,
    'not-a-file': (file: string) => `${file}：不是存着的文件。请先存成文件。`,
    'too-large': (file: string) => `${file}：文件过大，没有打开。请删去图片等附件后另存。`,
    'not-allowed': (file: string) => `${file}：没有权限打开。请先取得读取权限。`,
    unreadable: (file: string) => `${file}：打不开。请另存一份再试。`,
  },
  line: {
    notText: (file: string) => `${file}：不是UTF-8文本。`,
    none: (file: string) => `${file}：一行也没有。`,
    'not-json': (place: string) => `${place}：这一行不是JSON。`,
    'not-object': (place: string) => `${place}：这一行不是一条标准，要写成{"id","text","base"}。`,
    field: (place: string, field: string) => `${place}：“${field}”没有写，或写得不对。`,
  },
  noScheme: (named: string, ids: readonly string[]) =>
    `没有“${named}”这个通知。已有的通知：${ids.join('、')}。自己的细则要写文件（.json）的路径。`,
  notJson: (file: string) => `${file}：不是JSON。`,
  schemeFaults: (file: string, first: string, count: number) =>
    `${file}：细则文件有${count}处不合要求。${count > 1 ? '第一处：' : ''}${first}`,
  findingCounts: (found: readonly Severity[]) => {
    if (found.length === 0) return '没有发现问题。';
    const kinds = (['must', 'ask', 'note'] as const).flatMap((kind) => {
      const count = found.filter((each) => each === kind).length;
      return count > 0 ? [`${SEVERITIES[kind]}${count}处`] : [];
    });
    return `${kinds.join('，')}。`;
  },
  findingLine: (severity: Severity, sentence: string) => `  ${SEVERITIES[severity]}　${sentence}`,
  questionLine: (question: string, options: readonly string[]) =>
    `      口径：${question}（${options.join('／')}）`,
  figureLine: (question: string) => `      口径：${question}（由发文方定）`,
  nothingOfOurs: '里面没有认得的评分表。请核对是不是发出去的那份。',
  onlyAlike: (sheet: string, form: string) =>
    `“${sheet}”表像是${form}，但标识列和隐藏行都不在了，不能直接检查。请在装有核分的Excel、WPS或工作台里打开，选“按此表检查”。`,
  formLine: (sheet: string, form: string, total: string | null) =>
    `  “${sheet}”表：${form}，${total === null ? '合计未定' : `合计${total}分`}`,
  recordLine: (sheet: string, form: string) => `  “${sheet}”表：${form}`,
  formBlank: '整张表还没有填写。请填写。',
  itemsBlank: '各项都还没有填写。请填写。',
  entryBlank: (label: string) => (label === '' ? '没有填写。' : `${label}没有填写。`),
  blocksBlank: (sides: readonly string[]) =>
    `${sides.join('、')}整块没有填写。适用于本人的请填写。`,
  /** `columns` are what the blank places of these rows stand under; empty where whole rows are blank. */
  rowsBlank: (labels: readonly string[], columns: string, count: number) => {
    const places =
      labels.length > SPANS ? `${labels.slice(0, SPANS).join('、')}等` : labels.join('、');
    const rows = count > 1 ? `${places}共${count}项` : places;
    return `${rows}${columns === '' ? '' : `的${columns}`}没有填写。`;
  },
  scoreBlank: '得分为空。请填写，或写明为什么不评。',
  noIssues: '  没有问题。',
  issueLine: (place: string, severity: Severity, sentence: string) =>
    `  ${place}　${SEVERITIES[severity]}　${sentence}`,
  place: (sheet: string, cell: string, item: string) =>
    [`“${sheet}”表${cell}`, item].filter((part) => part !== '').join(' '),
  clauseLine: (clause: string) => `      依据：“${clause}”`,
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  must: '必改',
  ask: '待定',
  note: '提醒',
};
