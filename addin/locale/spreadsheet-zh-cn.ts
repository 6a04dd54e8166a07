/** What the embedded spreadsheet says in Chinese and its makers left untranslated: otherwise a code would stand on the screen. */
export const SPREADSHEET_ZH_CN = {
  'sheets-formula': {
    progress: {
      analyzing: '正在分析公式',
      calculating: '正在计算',
      'array-analysis': '正在分析数组公式',
      'array-calculation': '正在计算数组公式',
      done: '已算完',
    },
  },
  'sheets-ui': {
    info: { error: '提示', forceStringInfo: '这一格是文字，不参加计算。' },
    merge: {
      confirm: {
        warning: '合并只留左上角一格的内容，其余各格的内容会去掉。',
        dismantleMergeCellWarning: '这样会拆开已合并的格。',
      },
    },
    filter: {
      confirm: {
        error: '不能这样筛选',
        notAllowedToInsertRange: '筛选范围内不能插入。请先取消筛选。',
      },
    },
  },
};
