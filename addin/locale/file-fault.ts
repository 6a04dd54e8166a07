import type { ForeignFormat, Omission, XlsxFault } from '../files/xlsx-fault';

/** What is wrong with a file and what to do: 「州戊局.xlsx：文件损坏，打不开。请对方另存后重发。」 */
export function fileFaultSentence(file: string, fault: XlsxFault): string {
  return `${file}：${describeFault(fault)}`;
}

function describeFault(fault: XlsxFault): string {
  switch (fault.code) {
    case 'file-empty':
      return '文件是空的，没有内容。请对方重发。';
    case 'file-too-large':
      return `文件有${fault.params.megabytes}MB，超过${fault.params.limit}MB。请删去图片等附件后另存。`;
    case 'contents-too-large':
      return `文件展开后超过${fault.params.limit}MB，没有打开。请删去多余的内容后另存。`;
    case 'packed-too-tightly':
      return '文件压得过紧，展开会占满内存，没有打开。请对方另存后重发。';
    case 'sheets-too-large':
      return '表里的格子、列宽或公式过多，没有打开。请删去多余的内容后另存。';
    case 'damaged':
      return '文件损坏，打不开。请对方另存后重发。';
    case 'unsafe':
      return '文件的结构不合规范，为安全没有打开。请对方用表格软件另存后重发。';
    case 'encrypted':
      return '文件有打开密码，读不了。请取消密码，另存后重发。';
    case 'other-format':
      return FORMATS[fault.params.format];
    case 'would-lose':
      return `${listOmitted(fault.params.omissions)}存不进去，没有保存。请先留一份原文件。`;
    case 'no-sheets':
      return '文件里没有工作表。请对方重发。';
    default:
      return describeUnwritable(fault);
  }
}

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  xls: '是旧格式（.xls、.et）的表。请另存为.xlsx后再打开。',
  et: '是旧格式（.et）的表。请另存为.xlsx后再打开。',
  xlsb: '是二进制格式（.xlsb）的表。请另存为.xlsx后再打开。',
  ods: '是.ods格式的表。请另存为.xlsx后再打开。',
  docx: '是文字文档，不是表格。请发表格文件（.xlsx）。',
  pdf: '是PDF，不是表格。请发表格文件（.xlsx）。',
  html: '是网页，只是名字像表格。请用表格软件打开，另存为.xlsx。',
  xml: '是XML文件，不是.xlsx。请用表格软件打开，另存为.xlsx。',
  text: '是文本（如.csv），不是.xlsx。请用表格软件打开，另存为.xlsx。',
  image: '是图片，不是表格。请发表格文件（.xlsx）。',
  archive: '是压缩包。请先解压，再打开里面的.xlsx。',
  unknown: '不是.xlsx表格。请发表格文件（.xlsx）。',
};

/** Faults found before writing: what stands where, and how to make it fit a file. */
function describeUnwritable(fault: Unwritable): string {
  switch (fault.code) {
    case 'no-visible-sheet':
      return '工作表全部隐藏了，存不成。请先显示一张。';
    case 'sheet-name':
      return `工作表名“${fault.params.sheet}”不能用。请改为31字以内，不含: \\ / ? * [ ]。`;
    case 'sheet-name-taken':
      return `有两张工作表都叫“${fault.params.sheet}”。请给其中一张改名。`;
    case 'cell-outside':
      return `“${fault.params.sheet}”表${fault.params.cell}超出表格范围。请移到前面的行列。`;
    case 'text-too-long':
      return `“${fault.params.sheet}”表${fault.params.cell}有${fault.params.length}字，最多${fault.params.limit}字。请分写几格。`;
    case 'formula-too-long':
      return `“${fault.params.sheet}”表${fault.params.cell}的公式过长。请分成几步。`;
    case 'number-not-finite':
      return `“${fault.params.sheet}”表${fault.params.cell}的数没有大小。请改写。`;
    case 'merges-overlap':
      return `“${fault.params.sheet}”表${fault.params.area}与${fault.params.other}合并重叠。请取消其中一处。`;
    case 'list-too-long':
      return `“${fault.params.sheet}”表${fault.params.area}的下拉选项共${fault.params.length}字，最多${fault.params.limit}字。请减少选项。`;
    case 'list-option':
      return `“${fault.params.sheet}”表${fault.params.area}的下拉选项“${fault.params.option}”为空或带有逗号、引号。请改写。`;
  }
}

type Unwritable = Exclude<
  XlsxFault,
  {
    code:
      | 'file-empty'
      | 'file-too-large'
      | 'contents-too-large'
      | 'packed-too-tightly'
      | 'sheets-too-large'
      | 'damaged'
      | 'unsafe'
      | 'encrypted'
      | 'other-format'
      | 'would-lose'
      | 'no-sheets';
  }
>;

/** What a file held that was not taken over: 「图片2处、批注1处没有读入，另存后不会有。原文件不改动。」 Empty when nothing was left out. */
export function omissionSentence(omissions: readonly Omission[]): string {
  if (omissions.length === 0) return '';
  return `${listOmitted(omissions)}没有读入，另存后不会有。原文件不改动。`;
}

function listOmitted(omissions: readonly Omission[]): string {
  return omissions.map(describeOmission).join('、');
}

function describeOmission(omission: Omission): string {
  if (omission.code === 'cells-outside') return `${omission.area}以外的格`;
  if (omission.code === 'macros' || omission.code === 'layout') return OMITTED[omission.code];
  return `${OMITTED[omission.code]}${omission.count}处`;
}

const OMITTED: Readonly<Record<Exclude<Omission['code'], 'cells-outside'>, string>> = {
  pictures: '图片',
  charts: '图表',
  notes: '批注',
  links: '链接',
  tables: '表格样式区',
  pivots: '数据透视表',
  filters: '筛选',
  'page-setup': '页眉、页脚两侧的字或分栏符',
  names: '自定义名称',
  macros: '宏',
  layout: '字体、边框、行高列宽和打印设置',
  formulas: '公式（已读入结果）',
  'other-sheets': '图表等不是表格的工作表',
  shapes: '图形、文本框',
  objects: '嵌入的文件和按钮等控件',
  sparklines: '迷你图',
  'other-workbooks': '到别的工作簿的链接',
  'mixed-fonts': '格内部分字的字体',
  passwords: '工作表的保护密码',
  'workbook-protection': '工作簿结构的保护',
  validations: '其他类型的数据有效性',
  'conditional-formats': '其他类型的条件格式',
  'array-formulas': '数组公式（已按普通公式读入）',
};
