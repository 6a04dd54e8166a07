import { bareEnd } from '../../src/base/bare-end';
import type { ListFault } from '../../src/lottery/lot-list';
import { sayTime } from './time';

/** The strings of the page 抽签, which come with it, in Chinese. */
export const DRAW_ZH_CN = {
  notice: '通知',
  none: '已有的通知都没有要求抽签。',
  list: '名单',
  share: '比例',
  seed: '种子（当场报数）',
  result: '结果',
  source: '名单从哪里来',
  agreed: (count: number) => `三方填报和结论都一致的${count}人`,
  agreedNone: '本工作簿没有会审的表，列不出三方都一致的人。请列自己的名单。',
  roster: (count: number) => `通知的名单，${count}个单位`,
  own: '自己的名单',
  ownTitle: '自己的名单',
  ownHint: '一行一个，写“单位 姓名”；从表格粘贴的，不要标题行。',
  ownCount: (count: number, unit: string) => `自己的名单，${count}${unit}`,
  listed: (count: number, unit: string) => `抽取时的名单，${count}${unit}`,
  locked: (code: string, at: string) =>
    `名单已锁定，校验码 ${code}（${sayTime(at)}）。名单变动须重新抽取。`,
  toLock: '名单核对无误后锁定，锁定后才报种子。',
  unlock: '解锁修改',
  look: (count: number, unit: string) => `看${count}${unit}`,
  fold: '收起',
  fault: (fault: ListFault): string => {
    switch (fault.code) {
      case 'list-empty':
        return '名单是空的。请先列出要抽的人或单位。';
      case 'line-blank':
        return `第${fault.at + 1}行是空的。请删去这一行，或补上姓名。`;
      case 'line-twice':
        return `“${fault.line}”列了${fault.at.length}次（第${fault.at.map((at) => at + 1).join('、')}行）。请只留一行；确是两人的，请写明单位以区别。`;
    }
  },
  moreFaults: (count: number) => `另有${count}处。`,
  arithmetic: (size: number, unit: string, share: string, product: string) =>
    `${size}${unit} × ${share} = ${product}，抽取`,
  drawn: (count: number, unit: string) => `${count}${unit}`,
  noShare: '名单列好后计算。',
  basis: (quote: string) => `依据：“${quote}”`,
  waits: (unit: string) => `不足抽1${unit}，按口径与后面的批次合并后再抽。`,
  seedHint: '名单锁定后，由到场人员报数填入。',
  seedBefore: '名单还没有锁定，种子不能先填。',
  seedEmpty: '还没有填种子。请由到场人员报数后填入。',
  order: '次序',
  name: '姓名',
  unit: '单位',
  place: '名单第几',
  lineName: '名称',
  same: '同一名单、同一种子，复算结果相同。',
  broken: '这次抽签的记录被改动过，名单和校验码对不上，结果不能采用。请再抽一次，并写明原因。',
  confirmed: '一致',
  differs: '不一致',
  left: (reason: string) => `退出：${reason}`,
  came: (line: string) => `递补${line}`,
  openLine: (line: string) => `${line}：登记抽查核实结果，或退出`,
  checkTitle: (line: string) => `${line}抽查核实`,
  finding: (needed: boolean): string => (needed ? '核实情况（必填）' : '核实情况'),
  findingNeed: '请写明核实情况。',
  nameNeed: '请先署名。',
  by: '署名（必填）',
  keepCheck: '记下结果',
  withdraw: '退出…',
  withdrawDeed: '退出并递补',
  withdrawTitle: (line: string) => `${line}退出`,
  again: '再抽一次…',
  againTitle: '再抽一次',
  againDeed: '再抽一次',
  againNote: (reason: string) => `再抽一次，原因：${bareEnd(reason)}。前一次仍留在记录里。`,
  cancelAgain: '不再抽',
  earlier: (count: number) => `之前抽过${count}次`,
  earlierLine: (nth: number, seed: string, lines: string, code: string) =>
    `第${nth}次：种子${seed}，抽中${lines}，校验码 ${code}`,
  because: (reason: string) => `再抽原因：${reason}`,
  changed: '名单已变动，须重新抽取',
  changedLocked: '名单锁定后已变动：请先解锁、再锁定，再报种子',
  unasked:
    '这一次没有写再抽原因：可能有两处同时抽取，两次都留在记录里。请商定以哪次为准，不用这次的，再抽一次并写明原因。',
  exhausted: (due: number, lacking: number, unit: string) =>
    `应抽${due}${unit}，名单已用完，实抽${due - lacking}${unit}。请补充名单后再抽一次。`,
  added: (lines: string) => `新增：${lines}。`,
  gone: (lines: string) => `减少：${lines}。`,
  time: (at: string) => sayTime(at),
  lock: '锁定名单',
  draw: '抽取',
  write: '写入摇号记录',
  footLock: '锁定后不能改名单，校验码随名单变。',
  footDraw: '抽取后记入本工作簿，再抽须写原因。',
  footWrite: '记录含名单、种子、算法和复算步骤。',
  purpose: (notice: string, quote: string) => `${notice}：“${quote}”`,
  listSep: '、',
};

export type DrawWords = typeof DRAW_ZH_CN;
