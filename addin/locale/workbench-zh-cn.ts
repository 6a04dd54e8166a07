import type { BenchCommandId } from '../workbench/bench-command';
import { COMMAND_ZH_CN } from './command-zh-cn';

const FILE_COMMANDS: Readonly<
  Record<BenchCommandId, { readonly label: string; readonly tip: string }>
> = {
  new: { label: '新建', tip: '换成空白工作簿' },
  open: { label: '打开', tip: '打开一个.xlsx文件（Ctrl+O）' },
  save: { label: '保存', tip: '存为.xlsx文件（Ctrl+S）' },
  sample: { label: '示例', tip: '示例数据：在空白的核分表里填入虚构的情况和得分' },
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
  showAgain: '重新显示',
  command: COMMAND_ZH_CN,
  fileCommands: FILE_COMMANDS,
  fileGroup: '文件',
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
    saved: (name: string, unmarked: number) =>
      `已保存为${name}，在浏览器的下载文件夹。${unmarked > 0 ? `表上的${unmarked}处标记没有写进文件。` : ''}`,
    notSaved: '没有保存：表格没有交出内容。请按Esc结束编辑，再点“保存”。',
    unreadableSheets: (file: string) => `${file}：表格放不进来，没有打开。请对方另存后重发。`,
    oneFile: '一次只能打开一个文件。收回的多份表请用“收表”。',
    brokenSnapshot: '上次的内容没有读出，原样留在浏览器里。现从空白开始；另存过的文件请点“打开”。',
    notKept: '此浏览器不能自动保留内容。关闭前请点“保存”。',
    keptElsewhere: '另一个窗口正开着工作簿。这里的内容不会自动保留，关闭前请点“保存”。',
    notStarted: '表格没有打开。请刷新页面；仍不行，请换用新版浏览器。',
    paneFailed: '窗格没有显示出来，表格不受影响。请点“保存”，再刷新页面。',
  },
};
