/** What the pane in Excel says before and beside the pane itself. */
export const EXCEL_ZH_CN = {
  connecting: '正在连接Excel…',
  slow: '还没有连上Excel。请检查网络；内网使用，请管理员按部署说明改用本单位的office.js。',
  refused: {
    'no-office-js':
      '没有取到office.js，连不上Excel。请检查网络，再重新打开窗格；内网使用，请联系管理员。',
    outside: '这一页要在Excel里打开：请打开Excel，点“核分”选项卡上的按钮。',
    'too-old': '这个版本的Excel不能用核分。请换用Excel 2021、更新的版本或网页版Excel。',
    'not-opened': '已连上Excel，窗格没有打开；工作簿不受影响。请关闭窗格，再打开一次。',
  },
  paneFailed: '窗格没有显示出来，工作簿不受影响。',
  showAgain: '重新显示',
  notFollowing: {
    title: '没有接上表格的变动',
    text: '填写后请点“已查”旁的时间重新检查，或点“重试”。',
  },
};
