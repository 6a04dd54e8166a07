import type { EntryIssue } from '../sheet/record/record-issue';
import { quoteWords } from './zh-cn-words';

/** What is wrong with what is written in a form without points. */
export function entrySentence(issue: EntryIssue): string {
  switch (issue.code) {
    case 'subject-empty':
      return `没有写${issue.params.label}。请填写。`;
    case 'tick-twice':
      return '同一项打了不止一个勾，只能选一个。请擦去多余的。';
    case 'tick-unclear':
      return `写的是${quoteWords(issue.params.written)}，看不出是否选中。请打“√”，不选的留空。`;
    case 'entry-no-number':
      return `${issue.params.label}写的是${quoteWords(issue.params.written)}，应填数字。请改正。`;
    case 'number-below-zero':
      return `${issue.params.label}写的是${issue.params.written}，小于0。请改正。`;
    case 'number-is-text':
      return `${issue.params.label}写的是文字${quoteWords(issue.params.written)}，公式看不出是数，没有读它。请改成数字。`;
    case 'typed-moved':
      return `${issue.params.label}的行次序动过，旁边的判定、数量是否一起移动看不出来，没有读它。请核对后按提示改回行的标识。`;
    case 'percent-fraction':
      return `${issue.params.label}写的是${issue.params.written}，是否为${issue.params.meant}？请只填百分号前的数。`;
    case 'percent-outside':
      return `${issue.params.label}写的是${issue.params.written}，百分数应在0至100之间。请改正。`;
    case 'date-unread':
      return `${issue.params.label}写的是${quoteWords(issue.params.written)}，看不出是哪一天。请写成“2017年11月7日”这样。`;
    case 'choice-unknown':
      return `写的是${quoteWords(issue.params.written)}，只能选${issue.params.options.join('、')}。请选其一。`;
    case 'entry-is-formula':
      return `${issue.params.label}是公式，没有读它。请直接填写。`;
    case 'entry-uncalculated':
      return `${issue.params.label}是公式，还没有算出结果，不知写的是什么。请重算后保存，或者直接填写。`;
    case 'entry-calculated':
      return `${issue.params.label}是公式，按算出的${quoteWords(issue.params.written)}读。请直接填写，以免别处一改就变。`;
    case 'words-astray':
      return `这里写了${quoteWords(issue.params.written)}，不在表样的任何一栏，没有读它。请并入所属的栏，或者删去。`;
    case 'entry-not-applicable':
      return `此栏不适用，却写了${quoteWords(issue.params.written)}，是否填错行？请核对。`;
    case 'entry-is-error':
      return `${issue.params.label}是错误值${issue.params.written}。请改正。`;
    case 'record-row-missing':
      return `缺${issue.params.label}这一行，没有读它。请补回这一行。`;
    case 'entry-lost':
      return `找不到“${issue.params.label}”，这一处没有检查。请补回这几个字。`;
  }
}
