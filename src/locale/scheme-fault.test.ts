import { describe, expect, it } from 'vitest';
import type { SchemeFault } from '../scheme/scheme-fault';
import { schemeFaultSentence } from './scheme-fault';

/** One fault of every code, so that each sentence is seen. */
const FAULTS: readonly (readonly [SchemeFault, string])[] = [
  [
    { path: 'format', code: 'format-newer', params: { found: 3, known: 1 } },
    '格式版本（format）：格式版本是3，本版只认得到1。请更新后再打开。',
  ],
  [
    { path: '', code: 'key-missing', params: { key: 'title' } },
    '整份细则文件：缺“标题”（title）。请补上。',
  ],
  [
    { path: 'forms[0].sections[2].items[1]', code: 'key-unknown', params: { key: 'points' } },
    '第1张表第3部分第2项（forms[0].sections[2].items[1]）：多了“points”，没有这一项。请删去，或改正写法。',
  ],
  [
    {
      path: 'forms[0].sections[2].items[1].base',
      code: 'points-too-fine',
      params: { found: '0.125' },
    },
    '第1张表第3部分第2项的分值（forms[0].sections[2].items[1].base）：写的是0.125，分数最多两位小数。请改正。',
  ],
  [
    { path: 'months', code: 'type-wrong', params: { expected: 'number', found: 'string' } },
    '计分月数（months）：应是数，写的是文字。请改正。',
  ],
  [
    { path: 'from', code: 'month-unreal', params: { found: '2017年7月' } },
    '计分起始月（from）：“2017年7月”不是年月。请写成2017-07这样。',
  ],
  [
    {
      path: 'forms[1].orientation',
      code: 'choice-unknown',
      params: { allowed: ['portrait', 'landscape'], found: 'wide' },
    },
    '第2张表的纸张方向（forms[1].orientation）：写的是“wide”，只能写“portrait”、“landscape”。请选其一。',
  ],
  [
    { path: 'quotas[0].share', code: 'share-above-one', params: { found: 'list' } },
    '第1条名额规定的份额（quotas[0].share）：份额大于1。请写成[1, 3]这样，前数不大于后数。',
  ],
  [
    {
      path: 'rosters[1].units[0].name',
      code: 'unit-twice',
      params: { unit: '州甲局', first: 'rosters[0].units[2].aliases[1]' },
    },
    '第2组名单第1个单位的名称（rosters[1].units[0].name）：“州甲局”已见于第1组名单第3个单位第2个别名。一个单位只列一处，请删其一。',
  ],
  [
    { path: 'decisions[1]', code: 'effect-twice', params: { first: 'decisions[0]' } },
    '第2条口径（decisions[1]）：与第1条口径改的是同一件事。请合并。',
  ],
  [
    {
      path: 'forms[0].columns[1].id',
      code: 'id-twice',
      params: { id: 'base', first: 'forms[0].columns[0]' },
    },
    '第1张表第2栏的代号（forms[0].columns[1].id）：代号“base”与第1张表第1栏重复。请改其一。',
  ],
  [
    {
      path: 'parameters[0].places[1].path',
      code: 'words-absent',
      params: { found: 'forms[0].title', words: '2018年' },
    },
    '第1个年份或季度第2处的位置（parameters[0].places[1].path）：第1张表的标题（forms[0].title）没有“2018年”。请改正位置或数值。',
  ],
  [
    {
      path: 'forms[0].blocks[1].rows[2].applies',
      code: 'condition-unknown',
      params: { found: 'guest' },
    },
    '第1张表第2块第3行的适用条件（forms[0].blocks[1].rows[2].applies）：没有代号为“guest”的适用条件。请改为已有的代号。',
  ],
  [
    {
      path: 'appraisal.components[1].title',
      code: 'words-twice',
      params: { words: '实地核查', first: 'appraisal.components[0].title' },
    },
    '综合考评第2个部分的标题（appraisal.components[1].title）：“实地核查”与综合考评第1个部分的标题相同。请改其一。',
  ],
  [
    {
      path: 'decisions[2].options[0].effect.by[1]',
      code: 'component-unknown',
      params: { found: 'poll' },
    },
    '第3条口径第1种读法的效果第2个部分（decisions[2].options[0].effect.by[1]）：综合考评没有代号为“poll”的部分。请改为已有的代号。',
  ],
  [
    {
      path: 'appraisal.components[0].graded.grades[1].figure',
      code: 'figure-unknown',
      params: { found: 'fair' },
    },
    '综合考评第1个部分的等次比例第2个等次的数值口径（appraisal.components[0].graded.grades[1].figure）：没有代号为“fair”的数值口径。请改为已有的代号，或补上这条数值口径。',
  ],
  [
    {
      path: 'review.triggers[1].domains',
      code: 'name-unknown',
      params: { found: 'party' },
    },
    '会审第2种情形的各方面（review.triggers[1].domains）：会审没有代号为“party”的内容。请改为已有的代号。',
  ],
  [
    { path: 'review.conclusions[2].share', code: 'share-order', params: {} },
    '会审第3种结论的份额（review.conclusions[2].share）：结论应从好到差，第一种不写份额，以后逐种增大。请改正。',
  ],
  [
    { path: 'appraisal.streaks[0].band', code: 'band-unknown', params: { found: 'last' } },
    '综合考评第1条连年规定的名次档（appraisal.streaks[0].band）：没有代号为“last”的名次档。请改为已有的代号。',
  ],
  [
    { path: 'appraisal.honour.grade', code: 'grade-unknown', params: { found: '优' } },
    '综合考评的评优条件的等次（appraisal.honour.grade）：综合评价没有“优”这个等次。请改为已有的等次。',
  ],
  [
    {
      path: 'appraisal.components[1].form',
      code: 'score-form-unknown',
      params: { found: 'annex-9' },
    },
    '综合考评第2个部分的表（appraisal.components[1].form）：没有代号为“annex-9”的评分表。请改为评分表的代号。',
  ],
  [
    {
      path: 'appraisal.components[0].graded.ratio',
      code: 'ratio-length',
      params: { grades: 3, found: 2 },
    },
    '综合考评第1个部分的等次比例的比例（appraisal.components[0].graded.ratio）：等次有3个，比例写了2个数。请一一对应。',
  ],
  [
    { path: 'appraisal.bands[1].to', code: 'range-reversed', params: {} },
    '综合考评第2档名次的止（appraisal.bands[1].to）：止数小于起数。请改正。',
  ],
  [
    { path: 'appraisal.bands[1]', code: 'bands-overlap', params: { first: 'appraisal.bands[0]' } },
    '综合考评第2档名次（appraisal.bands[1]）：与综合考评第1档名次有相同的名次。请改正起止。',
  ],
  [
    { path: 'figures[0].unit', code: 'type-wrong', params: { expected: 'text', found: 'null' } },
    '第1条数值口径的计量单位（figures[0].unit）：应是文字，写的是空值。请改正。',
  ],
];

describe('a fault of a scheme document says where, what and what to do', () => {
  it.each(FAULTS)('%j', (fault, sentence) => {
    expect(schemeFaultSentence(fault)).toBe(sentence);
  });
});
