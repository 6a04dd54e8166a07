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
];

describe('a fault of a scheme document says where, what and what to do', () => {
  it.each(FAULTS)('%j', (fault, sentence) => {
    expect(schemeFaultSentence(fault)).toBe(sentence);
  });
});
