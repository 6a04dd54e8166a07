import type { BlockedReason, CommandGroup, CommandId } from '../commands/command';
import type { BenchCommandId } from '../workbench/bench-command';

type Label = { readonly label: string; readonly tip: string };

const COMMANDS: Readonly<Record<CommandId | BenchCommandId, Label>> = {
  'page-check': { label: '检查', tip: '对照细则查本表' },
  'page-forms': { label: '表格', tip: '插入通知所附的表' },
  'previous-problem': { label: '上一处', tip: '转到上一处问题（Ctrl+Alt+B）' },
  'next-problem': { label: '下一处', tip: '转到下一处问题（Ctrl+Alt+N）' },
  fill: { label: '填入', tip: '把拟填的得分和情况写入本行（Ctrl+Alt+I）' },
  'page-gather': { label: '收表', tip: '读入填好的表' },
  'page-totals': { label: '汇总', tip: '总分、排名、名额' },
  'page-review': { label: '会审', tip: '比对三方填报' },
  'page-draw': { label: '抽签', tip: '按比例抽取，可复算' },
  'page-documents': { label: '文书', tip: '复函、通报、清单' },
  'page-rubric': { label: '细则', tip: '识读标准，定口径' },
  new: { label: '新建', tip: '换成空白工作簿' },
  open: { label: '打开', tip: '打开一个.xlsx文件（Ctrl+O）' },
  save: { label: '保存', tip: '存为.xlsx文件（Ctrl+S）' },
  sample: { label: '示例', tip: '示例数据：在空白的核分表里填入虚构的情况和得分' },
};

const GROUPS: Readonly<Record<CommandGroup | 'file', string>> = {
  filling: '填报',
  problems: '问题',
  gathering: '汇审',
  basis: '依据',
  file: '文件',
};

const BLOCKED: Readonly<Record<BlockedReason, string>> = {
  'no-form': '本工作簿还没有核分表',
  'no-problem': '没有发现问题',
  'nothing-to-fill': '当前项没有要填入的内容',
};

/** Every visible string of the workbench page in Chinese: its own language, complete. */
export const WORKBENCH_ZH_CN = {
  title: '核分',
  bar: '核分命令',
  sheet: '工作表',
  pane: '核分窗格',
  closePane: '关闭窗格',
  resizePane: '窗格宽度',
  closeMessage: '知道了',
  commands: COMMANDS,
  groups: GROUPS,
  blocked: BLOCKED,
  starting: '正在打开…',
  untitled: '未命名工作簿',
  /** Download name without the ending; the day is YYYY-MM-DD. */
  fileName: (day: string) => `核分-${day}`,
  state: {
    untouched: '没有改动',
    changed: '有改动，未另存',
    saved: (time: string) => `${time}已保存`,
  },
  ask: {
    title: '要先保存吗？',
    text: (name: string, deed: 'new' | 'open') =>
      `“${name}”有改动，还没有保存为文件。${deed === 'new' ? '新建' : '打开另一个文件'}会换掉它。`,
    save: '保存后继续',
    discard: '不保存',
    cancel: '取消',
  },
  drop: '松开鼠标，打开这个文件',
  message: {
    opened: (name: string, sheets: number) => `已打开${name}，共${sheets}张工作表。`,
    saved: (name: string) => `已保存为${name}，在浏览器的下载文件夹。`,
    notSaved: '没有保存：表格没有交出内容。请按Esc结束编辑，再点“保存”。',
    unreadableSheets: (file: string) => `${file}：表格放不进来，没有打开。请对方另存后重发。`,
    oneFile: '一次只能打开一个文件。收回的多份表请用“收表”。',
    brokenSnapshot: '上次的内容没有读出，原样留在浏览器里。现从空白开始；另存过的文件请点“打开”。',
    notKept: '此浏览器不能自动保留内容。关闭前请点“保存”。',
    keptElsewhere: '另一个窗口正开着工作簿。这里的内容不会自动保留，关闭前请点“保存”。',
    notStarted: '表格没有打开。请刷新页面；仍不行，请换用新版浏览器。',
    paneFailed: '窗格没有显示出来，表格不受影响。请点“保存”，再刷新页面。',
    lastProblem: '已到最后一处，再按从头开始。',
    firstProblem: '已到第一处，再按从末尾开始。',
  },
};
