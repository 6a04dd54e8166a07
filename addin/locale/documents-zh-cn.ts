import type { DocumentId } from '../commands/documents';

/** 复函 …, and 委托函 for any filler. */
export type DocumentKind = Exclude<DocumentId, `commission:${string}`> | 'commission';

/** The strings of the page 文书, which come with it, in Chinese. */
export const DOCUMENTS_ZH_CN = {
  list: '文书',
  none: '还没有可以写文书的会审结果。',
  noneNext: '先把各方填好的查核表放进本工作簿，在“会审”中比对，再回到这里。',
  comparing: '正在比对各方的表…',
  noLetters: '这份通知没有规定文书。',
  toReview: '去会审',
  toRubric: '去定口径',
  batch: (people: string) => `${people}查核`,
  source: '内容取自会审结果，改表后重新生成即可。',
  name: {
    reply: '复函',
    annex: '审核附表',
    opinions: '会审意见表',
    recheck: '复核清单',
    problems: '问题清单',
    commission: '委托函',
  } satisfies Record<DocumentKind, string>,
  named: (name: string, annex: string) => `${name}（${annex}）`,
  to: (name: string, filler: string) => `${name}：${filler}`,
  nothing: {
    reply: '没有查核对象。',
    annex: '主管部门没有查任何一项。',
    opinions: '各表没有差异，不需要会审意见。',
    recheck: '没有要复核的指标。',
    problems: '没有未达到要求的指标。',
    commission: '没有查核对象。',
  } satisfies Record<DocumentKind, string>,
  asForm: '按口径，附表是纪实表，随表打印，不另生成。',
  ready: {
    reply: () => '各项都已写明。',
    annex: (rows: number) => `查了${rows}项。`,
    opinions: (rows: number) => `${rows}处差异，均已记录。`,
    recheck: (rows: number) => `${rows}项待复核，可带去填写。`,
    problems: (rows: number) => `${rows}条，按单位分列。`,
    commission: (rows: number) => `名单${rows}人。`,
  } satisfies Record<DocumentKind, (rows: number) => string>,
  missing: (count: number, first: string) => `还缺${count}处：${first}`,
  moreGaps: (count: number) => `看另外${count}处`,
  fold: '收起',
  show: (name: string) => `预览${name}`,
  preview: (name: string) => `${name}预览`,
  gaps: '缺的各处',
  make: '生成.docx',
  makeNamed: (name: string) => `生成${name}`,
  makeLabel: (name: string) => `${name}：生成.docx`,
  insert: '插入为工作表',
  insertNamed: (name: string) => `插入${name}`,
  insertLabel: (name: string) => `${name}：插入为工作表`,
  insertWhy: '这里不能确定文件会送到，改为插入工作表，可以打印。',
  foot: (count: number) =>
    count === 0 ? '没有待定的地方。' : `缺${count}处，生成后以“〔待定〕”标出。`,
  making: '正在生成…',
  made: (file: string) => `已生成“${file}”，在下载文件夹中。`,
  inserted: (name: string) => `已插入工作表“${name}”。`,
  notMade: (name: string) => `没有生成${name}。请再试一次。`,
  fields: '文书要写明的',
  unit: '落款单位',
  unitHint: '不填时只印“（单位公章）”。',
  received: '收到委托函日期',
  receivedHint: '填了才写报送期限。',
  addressee: '主送单位',
  route: '承办科室',
  choose: '请选',
  routeOf: (title: string, of: string) => `${title}：${of}`,
};

export type DocumentsWords = typeof DOCUMENTS_ZH_CN;
