import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../base/grid';
import { numberOfPoints } from '../base/points';
import { itemsOf } from '../scheme/open-scheme';
import { NOTICE, SCORE_FORM } from './opened-notice';
import { readForm } from './read-form';
import { recogniseByWords } from './recognise-by-words';

const items = itemsOf(SCORE_FORM);

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  return { values, formulas: values.map((row) => row.map(() => null)) };
}

/** A sheet as somebody made it before there was a tool: other columns, no numbers, headings in one line, a sum of its own. */
function handMade(count = items.length): Grid {
  return gridOf([
    ['某单位核查打分表'],
    ['被核查单位：州甲局  核查组：第一组  核查时间：2017年10月23日'],
    ['得分', '扣分情况', '核查内容及评分标准', '分值'],
    ...items
      .slice(0, count)
      .map((item, at): CellValue[] => [
        at,
        at === 0 ? '' : `少${at}次`,
        (item.text + item.standard).replace(/^\d+、/, ''),
        `${numberOfPoints(item.base)}分`,
      ]),
    [90, '', '小计', 100],
  ]);
}

const AS_FORM = { adopted: { scheme: 'xiangxi-2017-q3', form: 'annex-2' } };

describe('a sheet made by hand', () => {
  it('L39 is recognised by its words in any columns, and only offered', () => {
    expect(recogniseByWords([NOTICE], handMade())).toEqual({
      scheme: 'xiangxi-2017-q3',
      form: 'annex-2',
      matched: 15,
      of: 15,
    });
    expect(readForm([NOTICE], handMade())).toBeNull();
  });

  it('L39 more than half of the items are enough, slips in the words included', () => {
    expect(recogniseByWords([NOTICE], handMade(8))?.matched).toBe(8);
    expect(recogniseByWords([NOTICE], handMade(7))).toBeNull();
    const slips = handMade().values.map((row) =>
      row.map((value, column) =>
        column === 2 && typeof value === 'string' ? value.replace(/情况|落实/g, '') : value,
      ),
    );
    expect(recogniseByWords([NOTICE], gridOf(slips))?.matched).toBeGreaterThan(12);
  });

  it('L39 nothing else is', () => {
    expect(recogniseByWords([NOTICE], gridOf([]))).toBeNull();
    expect(
      recogniseByWords(
        [NOTICE],
        gridOf([
          ['单位', '得分'],
          ['州甲局', 90],
        ]),
      ),
    ).toBeNull();
  });

  it('L40 is read like ours once somebody has agreed', () => {
    const filled = readForm([NOTICE], handMade(), AS_FORM);
    expect(filled?.unit.text).toBe('州甲局');
    expect(filled?.rows.map((row) => row.score?.value)).toEqual(items.map((_, at) => at));
    expect(filled?.rows[4]?.facts?.value).toBe('少4次');
    expect(filled?.total?.value).toBe(90);
    expect(filled?.issues.map(({ code }) => code)).toEqual(
      expect.not.arrayContaining(['keys-missing', 'total-overwritten', 'base-altered']),
    );
  });
});
