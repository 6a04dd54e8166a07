/** The strings with which days off and days worked instead are given, in Chinese. */
export const CALENDAR_ZH_CN = {
  title: '放假安排',
  open: '补充放假、调休…',
  close: '收起放假安排',
  year: '年份',
  off: '放假的日子',
  worked: '调休上班的日子',
  write: '写成“1月1日至3日、9月20日”。',
  published: '国务院公布的安排已收录，只填本地另有的，如州庆。',
  unpublished: '这一年的安排还没有收录，填了才能推算。',
  unread: (texts: string) => `读不出：${texts}。请写成这一年的日子，如“1月1日至3日”。`,
  both: (days: string) => `${days}既放假又上班，请改一处。`,
  by: '署名（必填）',
  needBy: '请先署名。',
  keep: (year: number) => `记下${year}年的安排`,
  kept: (year: number, days: number) => `${year}年共${days}个工作日。`,
};

export type CalendarWords = typeof CALENDAR_ZH_CN;
