import { keyInWords, placeInWords } from './scheme-place';
import type { Expected, SchemeFault } from '../scheme/scheme-fault';

/** A fault of a scheme document in one sentence: where, what is there, what to do. */
export function schemeFaultSentence(fault: SchemeFault): string {
  const place = placeInWords(fault.path);
  const words = faultWords(fault);
  const code = fault.path === '' ? '' : `（${fault.path}）`;
  return `${place}${code}：${words}`;
}

function faultWords(fault: SchemeFault): string {
  switch (fault.code) {
    case 'format-unknown':
      return `格式版本“${fault.params.found}”读不懂。请写1。`;
    case 'format-newer':
      return `格式版本是${fault.params.found}，本版只认得到${fault.params.known}。请更新后再打开。`;
    case 'key-missing':
      return `缺“${keyInWords(fault.params.key)}”（${fault.params.key}）。请补上。`;
    case 'key-unknown':
      return `多了“${fault.params.key}”，没有这一项。请删去，或改正写法。`;
    case 'type-wrong':
      return `应是${expectedWords(fault.params.expected)}，写的是${foundWords(fault.params.found)}。请改正。`;
    case 'choice-unknown':
      return `写的是“${fault.params.found}”，只能写${listWords(fault.params.allowed)}。请选其一。`;
    case 'text-empty':
      return '是空的。请填写。';
    case 'text-too-long':
      return `有${fault.params.found}字，最多${fault.params.most}字。请缩短。`;
    case 'text-control':
      return '含有换行或不可见的字符。请删去。';
    case 'id-malformed':
      return `代号“${fault.params.found}”不合要求。请只用字母、数字、点和短横，64个以内。`;
    case 'id-reserved':
      return `代号“${fault.params.found}”另有用处。请换一个。`;
    case 'date-unreal':
      return `“${fault.params.found}”不是日历上的日期。请写成2017-10-20这样。`;
    case 'month-unreal':
      return `“${fault.params.found}”不是年月。请写成2017-07这样。`;
    case 'number-below':
      return `写的是${fault.params.found}，最小${fault.params.limit}。请改正。`;
    case 'number-above':
      return `写的是${fault.params.found}，最大${fault.params.limit}。请改正。`;
    case 'points-too-fine':
      return `写的是${fault.params.found}，分数最多两位小数。请改正。`;
    case 'number-not-whole':
      return `写的是${fault.params.found}，应是整数。请改正。`;
    case 'share-above-one':
      return '份额大于1。请写成[1, 3]这样，前数不大于后数。';
    case 'list-too-short':
      return `至少要有${fault.params.least}条。请补上。`;
    case 'list-too-long':
      return `有${fault.params.found}条，最多${fault.params.most}条。请删减。`;
    case 'id-twice':
      return `代号“${fault.params.id}”与${placeInWords(fault.params.first)}重复。请改其一。`;
    case 'column-missing':
      return `缺“${keyInWords(fault.params.column)}”栏（${fault.params.column}）。请补上。`;
    case 'header-missing':
      return `缺“${keyInWords(fault.params.field)}”（${fault.params.field}）。请补上。`;
    case 'form-unknown':
      return `没有代号为“${fault.params.found}”的表。请改为已有的代号。`;
    case 'item-unknown':
      return `没有代号为“${fault.params.found}”的项。请改为已有的代号。`;
    case 'row-width':
      return `这一行各格合起来占${fault.params.found}栏，应占${fault.params.columns}栏。请改正。`;
    case 'entry-unknown':
      return `没有名为“${fault.params.found}”的填写处。请改为已有的“行代号/格代号”。`;
    case 'condition-unknown':
      return `没有代号为“${fault.params.found}”的适用条件。请改为已有的代号。`;
    case 'words-absent':
      return `${placeInWords(fault.params.found)}（${fault.params.found}）没有“${fault.params.words}”。请改正位置或数值。`;
    case 'unit-twice':
      return `“${fault.params.unit}”已见于${placeInWords(fault.params.first)}。一个单位只列一处，请删其一。`;
    case 'words-twice':
      return `“${fault.params.words}”与${placeInWords(fault.params.first)}相同。请改其一。`;
    case 'component-unknown':
      return `综合考评没有代号为“${fault.params.found}”的部分。请改为已有的代号。`;
    case 'figure-unknown':
      return `没有代号为“${fault.params.found}”的数值口径。请改为已有的代号，或补上这条数值口径。`;
    case 'band-unknown':
      return `没有代号为“${fault.params.found}”的名次档。请改为已有的代号。`;
    case 'grade-unknown':
      return `综合评价没有“${fault.params.found}”这个等次。请改为已有的等次。`;
    case 'score-form-unknown':
      return `没有代号为“${fault.params.found}”的评分表。请改为评分表的代号。`;
    case 'ratio-length':
      return `等次有${fault.params.grades}个，比例写了${fault.params.found}个数。请一一对应。`;
    case 'name-unknown':
      return `会审没有代号为“${fault.params.found}”的内容。请改为已有的代号。`;
    case 'share-order':
      return '结论应从好到差，第一种不写份额，以后逐种增大。请改正。';
    case 'range-reversed':
      return '止数小于起数。请改正。';
    case 'bands-overlap':
      return `与${placeInWords(fault.params.first)}有相同的名次。请改正起止。`;
    case 'effects-mixed':
      return '各读法改的不是同一件事。请拆成几条口径。';
    case 'effect-twice':
      return `与${placeInWords(fault.params.first)}改的是同一件事。请合并。`;
  }
}

function expectedWords(expected: Expected): string {
  switch (expected) {
    case 'text':
      return '文字';
    case 'number':
      return '数';
    case 'list':
      return '列表';
    case 'record':
      return '一组有名称的内容';
    case 'choice':
      return '限定的几种写法之一';
  }
}

const FOUND: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  boolean: '是否',
  list: '列表',
  object: '一组有名称的内容',
  null: '空值',
  undefined: '空值',
};

function foundWords(found: string): string {
  return FOUND[found] ?? '别的内容';
}

function listWords(words: readonly string[]): string {
  return words.map((each) => `“${each}”`).join('、');
}
