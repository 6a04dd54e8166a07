/** The strings of the page 表格 that come with it and not with the first screen, in Chinese: 发放, other periods, conditions. */
export const HANDOUT_ZH_CN = {
  title: '发放',
  fillersHint: '只给选了的各方做文件；都不选，各方都做。',
  lead: '每个填报方一个文件。填好发回后，打开即可检查。',
  back: '返回插入',
  forms: '选表',
  year: '年份',
  quarter: '季度',
  periodUnreal: '年份请写四位数，季度请写1至4。',
  periodNew: '本工作簿还没有这一期，插入时一并存入，随工作簿保存。',
  decidedApart: '这一期的口径另定：插入后，在“细则”里定。',
  applies: (subjects: number) => (subjects > 1 ? `适用情况（${subjects}个对象）` : '适用情况'),
  appliesHint: '选“否”的，那部分照印，表外注明不适用；未定的都留着填。',
  holds: '是',
  denied: '否',
  unsaid: '未定',
  sameAsAll: '同上',
  denyRest: '其余都选“否”',
  single: '逐个定…',
  saidOf: (holding: string, denied: string) =>
    [
      ...(holding === '' ? [] : [`是：${holding}`]),
      ...(denied === '' ? [] : [`否：${denied}`]),
    ].join('；'),
  pasteHeads: (label: string) =>
    `每行一个，或用顿号、逗号隔开；也可粘贴带标题行的表，${quoted(label)}等栏写是或否。`,
  columns: (heads: string, conditions: string) =>
    `可以有的列：${heads}；写是或否的列：${conditions}。如标题行“姓名　单位　现任职务”，下一行“某甲　市甲局　副局长”。`,
  ownColumns: '姓名、单位、县（市、区）、现任职务',
  namesakes: (names: string) => `同名的分开列：${names}。表里只写姓名。`,
  unusedHeads: (heads: string) => `没有读的列：${heads}。表上没有这一处。`,
  tooMany: (filler: string, found: number, most: number) =>
    `${filler === '' ? '表格' : `“${filler}”`}有${found}张，一个文件最多${most}张。请分成几份名单。`,
  left: (words: string) => `表上还有${words}没有改，通知里说的是别的事，请看一遍。`,
  names: '选名单',
  own: (fillers: number, units: number) => `通知的名单：${fillers}个填报方，${units}个单位`,
  blank: '不用名单，每种表一张空表',
  list: '粘贴名单，或选择文件',
  listHint: '一行一个；有几列的，连同标题行（单位、核查组、姓名等）一起给出。可读.csv和.xlsx。',
  listTitle: '名单',
  choose: '选择文件…',
  chosen: (name: string) => `已读入${name}。`,
  read: (names: number, asked: number) =>
    asked === 0 ? `列入${names}个。` : `列入${names}个，另有${asked}处待定。`,
  asked: '待定',
  told: (count: number) => `已处理${count}处，逐条看`,
  fold: '收起',
  named: (name: string) => `是，即“${name}”`,
  asWritten: (name: string) => `照写“${name}”`,
  leaveOut: '不列入',
  files: '文件',
  fileLine: (sheets: number) => `${sheets}张`,
  more: (count: number) => `其余${count}个略。`,
  held: (names: string) => `待定后再做：${names}。`,
  owed: {
    'not-owed': (filler: string, names: string, label: string) =>
      `${names}没有发给${filler}：按口径“${label}”，这一方没有这些人的表。`,
    'owed-open': (filler: string, names: string, label: string) =>
      `${names}的表照发给了${filler}。口径暂按“${label}”推定，这一方可能没有这些人的表；签定后就不发。`,
    lead: (form: string, filler: string, label: string) =>
      `${form}只发给${filler}：按口径“${label}”。`,
    'lead-open': (form: string, _: string, label: string) =>
      `${form}各方都发了：按口径“${label}”，还没有选由谁牵头。在“文书”中选定后只发给牵头的。`,
    several: (names: string, count: number) => `${names}等${count}人`,
  },
  unsplit: {
    unit: (filler: string, people: number) =>
      `${filler}的文件里有${people}人：名单没有写他们的“单位”，分不开。加上“单位”一栏，每个单位一个文件，互不可见。`,
    county: (filler: string, people: number) =>
      `${filler}的文件里有${people}人：名单没有写他们的“县（市、区）”，分不开。加上这一栏，每个县一个文件。`,
  },
  heldAll: '名单中有待定的，请先选定。',
  consequence: (files: number, sheets: number) =>
    `做成${files}个文件，共${sheets}张表，不改动本工作簿。`,
  nothing: '请先选表和名单。',
  mend: '上面有一处要先改。',
  make: (files: number) => (files > 0 ? `发放${files}个` : '发放'),
  working: (done: number, total: number) => `正在写文件：已写好${done}个，共${total}个`,
  stop: '停止',
  stopNote: '停止后保留已写好的文件。',
  done: (files: number) => `已写好${files}个文件，请下载。`,
  partly: (files: number, left: number) => `已写好${files}个文件，其余${left}个没有写。`,
  download: '下载',
  downloadOne: (name: string) => `下载${name}`,
  downloadAll: (files: number) => (files > 1 ? `下载${files}个（.zip）` : '下载'),
  again: '重新选',
  zip: (title: string) => `${title}发放`,
  cannot: '此处不能确保文件存得下来，发放请在网页工作台里做。本工作簿里可以逐张插入。',
};

export type HandoutWords = typeof HANDOUT_ZH_CN;

/** A label may be a quotation already: 「“四县一区”」. */
function quoted(label: string): string {
  return label.startsWith('“') ? label : `“${label}”`;
}
