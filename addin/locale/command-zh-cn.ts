import type { BlockedReason, CommandGroup, CommandId } from '../commands/command';

interface Label {
  readonly label: string;
  readonly tip: string;
}

/** Why a command cannot be done now, and what to do; the remedy is empty where nothing is asked. */
interface Reason {
  readonly why: string;
  readonly now: string;
}

const LABELS: Readonly<Record<CommandId, Label>> = {
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
};

const GROUPS: Readonly<Record<CommandGroup, string>> = {
  filling: '填报',
  problems: '问题',
  gathering: '汇审',
  basis: '依据',
};

const BLOCKED: Readonly<Record<BlockedReason, Reason>> = {
  'no-form': {
    why: '本工作簿还没有核分表',
    now: '请先在“表格”页插入，或打开已有核分表的工作簿。',
  },
  'other-sheet': {
    why: '当前工作表不是核分表',
    now: '请转到要填的一张，选中一项，再点“填入”。',
  },
  'no-problem': { why: '没有发现问题', now: '' },
  'nothing-to-fill': {
    why: '当前项没有要填入的内容',
    now: '请选中要填的一项，写明扣分情况，或在窗格里选定。',
  },
};

/** What the commands of tab 核分 are called on every face, in Chinese. */
export const COMMAND_ZH_CN = {
  labels: LABELS,
  groups: GROUPS,
  blocked: BLOCKED,
  /** Both as one line, where there is no room for two. */
  sentence: (why: string, now: string) => `${why}。${now}`,
  lastProblem: '已到最后一处，再按从头开始',
  firstProblem: '已到第一处，再按从最后开始',
};
