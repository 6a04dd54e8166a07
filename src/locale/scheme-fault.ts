import type { Expected, SchemeFault } from '../scheme/scheme-fault';

/** A fault of a scheme document in one sentence: where, what is there, what to do. */
export function schemeFaultSentence(fault: SchemeFault): string {
  const place = placeInWords(fault.path);
  const words = faultWords(fault);
  const code = fault.path === '' ? '' : `（${fault.path}）`;
  return `${place}${code}：${words}`;
}

function faultWords(fault: SchemeFault): string {
  switch (fault.code) {
    case 'format-unknown':
      return `格式版本“${fault.params.found}”读不懂。请写1。`;
    case 'format-newer':
      return `格式版本是${fault.params.found}，本版只认得到${fault.params.known}。请更新后再打开。`;
    case 'key-missing':
      return `缺“${keyInWords(fault.params.key)}”（${fault.params.key}）。请补上。`;
    case 'key-unknown':
      return `多了“${fault.params.key}”，没有这一项。请删去，或改正写法。`;
    case 'type-wrong':
      return `应是${expectedWords(fault.params.expected)}，写的是${foundWords(fault.params.found)}。请改正。`;
    case 'choice-unknown':
      return `写的是“${fault.params.found}”，只能写${listWords(fault.params.allowed)}。请选其一。`;
    case 'text-empty':
      return '是空的。请填写。';
    case 'text-too-long':
      return `有${fault.params.found}字，最多${fault.params.most}字。请缩短。`;
    case 'text-control':
      return '含有换行或不可见的字符。请删去。';
    case 'id-malformed':
      return `代号“${fault.params.found}”不合要求。请只用字母、数字、点和短横，64个以内。`;
    case 'id-reserved':
      return `代号“${fault.params.found}”另有用处。请换一个。`;
    case 'date-unreal':
      return `“${fault.params.found}”不是日历上的日期。请写成2017-10-20这样。`;
    case 'month-unreal':
      return `“${fault.params.found}”不是年月。请写成2017-07这样。`;
    case 'number-below':
      return `写的是${fault.params.found}，最小${fault.params.limit}。请改正。`;
    case 'number-above':
      return `写的是${fault.params.found}，最大${fault.params.limit}。请改正。`;
    case 'points-too-fine':
      return `写的是${fault.params.found}，分数最多两位小数。请改正。`;
    case 'number-not-whole':
      return `写的是${fault.params.found}，应是整数。请改正。`;
    case 'share-above-one':
      return '份额大于1。请写成[1, 3]这样，前数不大于后数。';
    case 'list-too-short':
      return `至少要有${fault.params.least}条。请补上。`;
    case 'list-too-long':
      return `有${fault.params.found}条，最多${fault.params.most}条。请删减。`;
    case 'id-twice':
      return `代号“${fault.params.id}”与${placeInWords(fault.params.first)}重复。请改其一。`;
    case 'column-missing':
      return `缺“${keyInWords(fault.params.column)}”栏（${fault.params.column}）。请补上。`;
    case 'header-missing':
      return `缺“${keyInWords(fault.params.field)}”（${fault.params.field}）。请补上。`;
    case 'form-unknown':
      return `没有代号为“${fault.params.found}”的表。请改为已有的代号。`;
    case 'item-unknown':
      return `没有代号为“${fault.params.found}”的项。请改为已有的代号。`;
    case 'row-width':
      return `这一行各格合起来占${fault.params.found}栏，应占${fault.params.columns}栏。请改正。`;
    case 'entry-unknown':
      return `没有名为“${fault.params.found}”的填写处。请改为已有的“行代号/格代号”。`;
    case 'condition-unknown':
      return `没有代号为“${fault.params.found}”的适用条件。请改为已有的代号。`;
    case 'words-absent':
      return `${placeInWords(fault.params.found)}（${fault.params.found}）没有“${fault.params.words}”。请改正位置或数值。`;
    case 'unit-twice':
      return `“${fault.params.unit}”已见于${placeInWords(fault.params.first)}。一个单位只列一处，请删其一。`;
    case 'words-twice':
      return `“${fault.params.words}”与${placeInWords(fault.params.first)}相同。请改其一。`;
    case 'component-unknown':
      return `综合考评没有代号为“${fault.params.found}”的部分。请改为已有的代号。`;
    case 'figure-unknown':
      return `没有代号为“${fault.params.found}”的数值口径。请改为已有的代号，或补上这条数值口径。`;
    case 'band-unknown':
      return `没有代号为“${fault.params.found}”的名次档。请改为已有的代号。`;
    case 'grade-unknown':
      return `综合评价没有“${fault.params.found}”这个等次。请改为已有的等次。`;
    case 'score-form-unknown':
      return `没有代号为“${fault.params.found}”的评分表。请改为评分表的代号。`;
    case 'ratio-length':
      return `等次有${fault.params.grades}个，比例写了${fault.params.found}个数。请一一对应。`;
    case 'range-reversed':
      return '止数小于起数。请改正。';
    case 'bands-overlap':
      return `与${placeInWords(fault.params.first)}有相同的名次。请改正起止。`;
    case 'effects-mixed':
      return '各读法改的不是同一件事。请拆成几条口径。';
    case 'effect-twice':
      return `与${placeInWords(fault.params.first)}改的是同一件事。请合并。`;
  }
}

/** `forms[0].sections[2].items[1].base` → 「第1张表第3部分第2项的分值」. */
function placeInWords(path: string): string {
  if (path === '') return '整份细则文件';
  let words = '';
  let holder = '';
  for (const [step] of path.matchAll(/[A-Za-z]+(\[\d+\])*|\[\d+\]/g)) {
    const [key = '', ...indexes] = step.split(/[[\]]+/).filter((part) => part !== '');
    const [first, ...others] = indexes.map((index) => Number(index) + 1);
    const name = HELD[`${holder}.${key}`] ?? keyInWords(key);
    holder = key;
    if (first === undefined) words += words === '' ? name : `的${name}`;
    else words += `第${first}${COUNTED[key] ?? `个${name}`}`;
    for (const other of others) words += `第${other}个`;
  }
  return words;
}

const COUNTED: Readonly<Record<string, string>> = {
  forms: '张表',
  sections: '部分',
  items: '项',
  columns: '栏',
  rosters: '组名单',
  units: '个单位',
  quotas: '条名额规定',
  decisions: '条口径',
  options: '种读法',
  quotes: '处引文',
  header: '个表头',
  aliases: '个别名',
  share: '个数',
  passages: '段正文',
  above: '行表前的字',
  blocks: '块',
  rows: '行',
  cells: '格',
  below: '行表后的字',
  parts: '段',
  fillers: '个填报方',
  conditions: '个适用条件',
  parameters: '个年份或季度',
  places: '处',
  components: '个部分',
  rounds: '次',
  ratio: '个数',
  bands: '档名次',
  streaks: '条连年规定',
  grades: '个等次',
  figures: '条数值口径',
  by: '个部分',
};

/** Keys that mean something else inside one holder. */
const HELD: Readonly<Record<string, string>> = {
  'bands.from': '起',
  'bands.to': '止',
  'deducts.from': '出处',
  'figures.unit': '计量单位',
};

const NAMES: Readonly<Record<string, string>> = {
  format: '格式版本',
  id: '代号',
  title: '标题',
  shortTitle: '简称',
  edition: '版次',
  issuer: '发文单位',
  shortIssuer: '发文单位简称',
  issued: '发文日期',
  months: '计分月数',
  from: '计分起始月',
  forms: '表',
  rosters: '名单',
  quotas: '名额规定',
  decisions: '口径',
  kind: '种类',
  annex: '附件号',
  orientation: '纸张方向',
  header: '表头',
  columns: '栏目',
  sections: '部分',
  total: '合计行',
  label: '印出的字',
  blank: '空白处',
  printed: '印出的分值',
  of: '所据',
  width: '栏宽',
  items: '项',
  text: '核查内容',
  standard: '评分标准',
  base: '分值',
  cluster: '合并标题',
  units: '单位',
  name: '名称',
  aliases: '别名',
  quote: '原文',
  quotes: '引文',
  threshold: '分数线',
  share: '份额',
  question: '问题',
  options: '读法',
  explanation: '说明',
  effect: '效果',
  cap: '最高分',
  pool: '范围',
  floor: '最低分',
  policy: '办法',
  passages: '正文',
  ref: '出处',
  unofficial: '非官方表样',
  above: '表前的字',
  titles: '栏目行',
  blocks: '块',
  side: '左侧的字',
  applies: '适用条件',
  rows: '行',
  item: '指标',
  cells: '格',
  words: '印出的字',
  span: '所占栏数',
  entry: '填写处',
  below: '表后的字',
  parts: '段',
  align: '位置',
  subject: '对象',
  apart: '区分之处',
  areas: '地区',
  fillers: '填报方',
  conditions: '适用条件',
  parameters: '年份和季度',
  places: '各处',
  value: '数值',
  path: '位置',
  before: '提前数',
  appraisal: '综合考评',
  components: '各部分',
  weight: '权重',
  rounds: '各次名称',
  graded: '等次比例',
  grades: '等次',
  ratio: '比例',
  bands: '名次档',
  to: '去处',
  deducts: '扣分',
  points: '分数',
  streaks: '连年规定',
  band: '名次档',
  years: '年数',
  measure: '措施',
  honour: '评优条件',
  grade: '等次',
  conversion: '折算',
  figures: '数值口径',
  figure: '数值口径',
  least: '最小值',
  most: '最大值',
  full: '各部分满分',
  component: '部分',
  by: '先比的部分',
  remainder: '余数归属',
  digits: '小数位数',
  whose: '所看',
  form: '表',
  section: '核实项目',
  content: '核查内容',
  highlight: '特色亮点',
  facts: '扣分情况',
  score: '得分',
  rank: '排名',
  unit: '被核查单位',
  team: '核查组',
  date: '时间',
};

function keyInWords(key: string): string {
  return Object.hasOwn(NAMES, key) ? (NAMES[key] ?? key) : key;
}

function expectedWords(expected: Expected): string {
  switch (expected) {
    case 'text':
      return '文字';
    case 'number':
      return '数';
    case 'list':
      return '列表';
    case 'record':
      return '一组有名称的内容';
    case 'choice':
      return '限定的几种写法之一';
  }
}

const FOUND: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  boolean: '是否',
  list: '列表',
  object: '一组有名称的内容',
  null: '空值',
  undefined: '空值',
};

function foundWords(found: string): string {
  return FOUND[found] ?? '别的内容';
}

function listWords(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join('、');
}
