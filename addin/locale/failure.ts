import type { HostError, HostErrorCode } from '../hosts/host';
import type { DeedName } from '../commands/core';

/** Deeds by the words that stand in every sentence about one that was not done. */
const DEEDS: Readonly<Record<DeedName, string>> = {
  fill: '填入',
  'undo-fill': '撤销',
  insert: '插入',
  'remove-inserted': '删除',
  'write-summary': '写入汇总表',
  'undo-summary': '恢复',
  arrange: '按名次排列',
  'look-ahead': '看出会变什么',
  mend: '改回',
  record: '记下',
  confirm: '填入判定',
  mark: '标出',
  'clear-marks': '清除标记',
  'keep-scheme': '存入',
  'remove-scheme': '移除',
  'read-table': '读取',
  sample: '填入示例',
  'go-to': '转到',
  read: '检查',
};

/** Why, and what to do now. */
const REASONS: Readonly<Record<HostErrorCode, { readonly why: string; readonly now: string }>> = {
  'sheet-not-found': {
    why: '工作表已不在',
    now: '这张表已被删除或移走。请看一下工作表标签，再试一次。',
  },
  'sheet-hidden': {
    why: '工作表已隐藏',
    now: '请先右击工作表标签，选“取消隐藏”，再试一次。',
  },
  'sheet-name-taken': {
    why: '工作表重名',
    now: '已有同名的工作表。请改名或选“另存为”，再试一次。',
  },
  'sheet-name-invalid': {
    why: '表名不能用',
    now: '表名为空、过长或含有不能用的字符。请改短后再试一次。',
  },
  'cell-locked': { why: '工作表受保护', now: '要写的格是锁定的。请在“审阅”中撤销保护，再试一次。' },
  'cell-being-edited': {
    why: '单元格正在编辑',
    now: '请先按Enter或Esc结束编辑，再点“重试”。拟填内容已保留。',
  },
  'structure-locked': {
    why: '工作簿结构受保护',
    now: '不能增删工作表。请在“审阅”中撤销“保护工作簿”，再试一次。',
  },
  'workbook-read-only': { why: '工作簿是只读的', now: '请另存一份，再在新的一份里操作。' },
  'log-newer': {
    why: '留痕表由较新版本的核分写成',
    now: '已有的记录照常能看，但本版本不往里写。请更新核分，再记一次。',
  },
  'workbook-closed': {
    why: '工作簿已关闭',
    now: '这个窗格属于已关闭的工作簿。请打开工作簿，再从“核分”栏打开窗格。',
  },
  'not-supported': { why: '此版本不支持', now: '请改在表上直接填写；检查照常进行。' },
  busy: { why: '表格正忙', now: '请稍等片刻，再点“重试”。' },
  unknown: {
    why: '原因不明',
    now: '表格没有接受这次写入，内容没有改动。请再试一次；仍不行，请保存后重新打开。',
  },
};

/** Where some of it may stand in the workbook, nobody is told that nothing does. */
const PARTLY_NOW =
  '表上可能已留下一部分改动。请先看一下表格，多出的可删去或按Ctrl+Z撤销，再决定是否重试。';

/** Title and text of the notice for a deed that was not done, or that may have been done in part. */
export function describeFailure(
  deed: DeedName,
  { code, partial, sheets }: Pick<HostError, 'code' | 'partial' | 'sheets'>,
): { readonly title: string; readonly text: string } {
  const { why, now } = REASONS[code];
  const which = sheets.length === 0 ? '' : `${namesOf(sheets)}：`;
  return partial
    ? { title: `${DEEDS[deed]}没有做完：${why}`, text: `${which}${PARTLY_NOW}` }
    : { title: `没有${DEEDS[deed]}：${why}`, text: `${which}${now}` };
}

/** As many as are read at a glance. */
const NAMED = 3;

function namesOf(sheets: readonly string[]): string {
  const named = sheets.slice(0, NAMED).map((name) => `“${name}”`);
  return sheets.length > NAMED ? `${named.join('')}等${sheets.length}张表` : named.join('');
}
