import { describe, expect, it } from 'vitest';
import { formatArea, formatCell } from '../base/cell';
import type { SheetBlueprint } from './blueprint';
import { gridOfBlueprint } from './grid-of-blueprint';
import { parseIdentity } from './identity';
import { readRecord } from './record/read-record';
import { notApplicable } from './record/not-applicable';
import { FORM, OPENED, layOut, row, textAt } from './sample-record-form';

describe('L53 what is printed', () => {
  const sheet = layOut();

  it('title, lines, column titles, sides, words and blanks, each row under its id', () => {
    expect([2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => row(sheet, number).slice(0, -1))).toEqual(
      [
        'title|某市干部履职情况查核表||||',
        'who|查核对象：某甲||时间：2017年10月23日||',
        'titles|项目|内容|情况|是|否',
        'd1|履行责任情况|1.每年讲党课至少1次。|||',
        'd2||2.每月开会。|||',
        'm1|走访人数||满意率（%）||',
        'm2|查核情况|经查核，XXX同志……|||',
        'sign|查核人签字：||||',
        'remark|备注：没有党内职务的只填第二部分。||||',
      ].map((each) => expect.stringMatching(new RegExp(`^${each.replace(/[|.（）%]/g, '\\$&')}`))),
    );
  });

  it('sides and spans are merged, and so are the lines', () => {
    expect(sheet.merges.map(formatArea)).toEqual([
      'B2:F2',
      'B3:C3',
      'D3:F3',
      'B5:B6',
      'E7:F7',
      'C8:F8',
      'B9:F9',
      'B10:F10',
    ]);
  });

  it('the form prints on one sheet of paper, without keys, working column and page number', () => {
    expect(sheet.print).toMatchObject({ orientation: 'portrait', titleRows: [3, 3] });
    expect(sheet.print && formatArea(sheet.print.area)).toBe('B2:F10');
    expect(sheet.print?.footer).toBeUndefined();
    expect(parseIdentity(textAt(sheet, 'G1'))).toMatchObject({
      form: 'annex-9',
      subject: '某甲',
      filler: '考察组',
    });
  });

  it('a form nobody is named in keeps the notice’s blanks', () => {
    const blank = layOut({ subject: '', filler: '', date: '' });
    expect(row(blank, 3)).toContain('查核对象：||时间：2017年 月 日');
    expect(textAt(blank, 'G2')).toBe('');
  });

  it('what is known of an entry stands in it', () => {
    const sheet = layOut({ values: { 'm2/told': '经查核，无问题。' } });
    expect(textAt(sheet, 'C8')).toBe('经查核，无问题。');
  });

  it('a form of ours says that it is not official', () => {
    const sheet = layOut({ form: { ...FORM, unofficial: true } });
    expect(row(sheet, 3)).toMatch(/^unofficial\|（非官方表样：/);
    expect(sheet.print && formatArea(sheet.print.area)).toBe('B2:F11');
  });
});

describe('L53 what was laid out', () => {
  it('reads back as it was filled, without an issue', () => {
    const scheme = { ...OPENED.scheme, forms: [FORM] };
    const opened = { ...OPENED, scheme };
    const sheet = layOut({ opened, values: { 'd1/yes': '√', 'm1/visited': '12' } });
    const filled = readRecord([opened], gridOfBlueprint(sheet));
    expect(filled?.issues).toEqual([]);
    expect(filled?.subject.text).toBe('某甲');
    expect(
      filled?.entries.filter(({ text }) => text !== '').map(({ place, text }) => [place, text]),
    ).toEqual([
      ['who/name', '某甲'],
      ['who/date', '2017年10月23日'],
      ['d1/yes', '√'],
      ['m1/visited', '12'],
    ]);
  });
});

describe('L58 what stands where nothing applies', () => {
  const read = (facts: string) => {
    const opened = { ...OPENED, scheme: { ...OPENED.scheme, forms: [FORM] } };
    const sheet = layOut({ opened, conditions: [], values: { 'd1/facts': facts } });
    const issues = readRecord([opened], gridOfBlueprint(sheet))?.issues ?? [];
    return issues.map(({ code, cell }) => [code, cell && formatCell(cell)]);
  };

  it.each(['讲党课1次', '没有讲党课', '12次'])('%s is asked about', (facts) => {
    expect(read(facts)).toEqual([['entry-not-applicable', 'D5']]);
  });

  it.each(['', '/', '——', '无', '不适用', '不适用，没有党内职务'])('%j is not', (facts) => {
    expect(read(facts)).toEqual([]);
  });
});

describe('L54 what is open', () => {
  const open = (sheet: SheetBlueprint) =>
    sheet.cells
      .filter((cell) => cell.style?.locked === false && cell.row > 1)
      .map((cell) => formatCell(cell));

  it('every entry and nothing else', () => {
    expect(open(layOut())).toEqual(
      ['B3', 'D3', 'D5', 'E5', 'F5', 'D6', 'E6', 'F6', 'C7', 'E7', 'F7'].concat([
        'C8',
        'D8',
        'E8',
        'F8',
        'B9',
      ]),
    );
  });

  it('a block that does not apply stays printed, locked, and says why', () => {
    const sheet = layOut({ conditions: [] });
    expect(open(sheet)).not.toContain('D5');
    expect(textAt(sheet, 'C5')).toBe('1.每年讲党课至少1次。');
    expect(textAt(sheet, 'G5')).toBe('不适用：没有党内职务');
    expect(sheet.validations.map(({ area }) => formatArea(area))).toEqual(['C7', 'E7:F7']);
  });

  it.each([
    ['有党内职务', '不适用：没有党内职务'],
    ['是县管干部', '不适用：不是县管干部'],
    ['第一书记', '不适用：不是第一书记'],
  ])('%s, where it does not hold: %s', (label, words) => {
    expect(notApplicable({ id: 'any', label, quote: '' })).toBe(words);
  });

  it('so is a single row', () => {
    const [duty, ...others] = FORM.blocks;
    if (!duty) throw new Error('no block');
    const rows = duty.rows.map((each) =>
      each.id === 'd2' ? { ...each, applies: 'in-party' } : each,
    );
    const block = { id: 'duty', side: '履行责任情况', rows };
    const sheet = layOut({ conditions: [], form: { ...FORM, blocks: [block, ...others] } });
    expect(textAt(sheet, 'G5')).toContain('打了两个勾');
    expect(textAt(sheet, 'G6')).toBe('不适用：没有党内职务');
    expect(open(sheet)).toContain('D5');
    expect(open(sheet)).not.toContain('D6');
  });

  it('nobody having said whether it applies, it is open and not asked for', () => {
    const sheet = layOut({ conditions: null });
    expect(open(sheet)).toContain('D5');
    expect(textAt(sheet, 'G5')).not.toContain('还没有打勾');
  });
});

describe('L55 what warns', () => {
  const sheet = layOut();

  it('ticks, numbers and percents are validated, as warnings', () => {
    expect(sheet.validations.map(({ area, rule }) => [formatArea(area), rule])).toEqual([
      ...['E5', 'F5', 'E6', 'F6'].map((cell) => [cell, { kind: 'list', options: ['√'] }]),
      ['C7', { kind: 'decimal', min: 0, max: 1_000_000_000 }],
      ['E7:F7', { kind: 'decimal', min: 0, max: 100 }],
    ]);
    expect(new Set(sheet.validations.map(({ alert }) => alert))).toEqual(new Set(['warning']));
  });

  it('the working column tells two ticks in a row, and none once the block has some', () => {
    const ticks = ['E5', 'F5']
      .map((cell) => `(TRIM(SUBSTITUTE(${cell},"\u3000"," "))<>"")`)
      .join('+');
    expect(textAt(sheet, 'G5')).toBe(
      `=IF(${ticks}>1,"同一行打了两个勾",` +
        `IF(AND(${ticks}=0,COUNTA(E5:E6,F5:F6)>0),"还没有打勾",""))`,
    );
  });

  it('it tells texts where numbers are due and percents above 100, by the cell’s name', () => {
    expect(textAt(sheet, 'G7')).toContain('"C7："&"应填数字"');
    expect(textAt(sheet, 'G7')).toContain('IF(N(E7)>100,"E7："&"超过100%"');
  });

  it('a row of words alone and a signature have nothing to warn of', () => {
    expect(textAt(sheet, 'G8')).toBe('');
    expect(textAt(sheet, 'G9')).toBe('');
  });
});
