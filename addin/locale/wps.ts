/** What the page of the pane says in WPS 表格 when it cannot show the pane. WPS 表格 speaks Chinese, and so does its face. */
export const WPS_WORDS = {
  cannot: {
    browser: '这是核分的窗格，要在WPS表格里打开。安装方法见同一文件夹里的install.html。',
    'other-program': '核分只用于WPS表格。请打开一个表格文件，再点“核分”一栏的按钮。',
    'too-old': '此版本WPS表格缺少核分要用的接口。请升级WPS后重试。',
    'no-workbook': '没有打开的工作簿。请先新建或打开一个工作簿，再点“核分”一栏的按钮。',
  },
  paneDied: '窗格出了差错，表格不受影响。请关闭窗格，再点“核分”一栏的“检查”重新打开。',
  notOpened: '核分窗格没有打开，表格不受影响。请关闭窗格，再点“核分”一栏的“检查”重试。',
} as const;
