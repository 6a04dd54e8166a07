import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOfDraft } from './document-of-draft';
import type { NoticeName } from './document-of-draft';
import { openScheme } from './open-scheme';
import { parseRubricTable } from './parse-rubric-table';
import { parseScheme } from './parse-scheme';

/** A table as text: cells between |, rows between line ends, ⏎ for a line end inside a cell. */
function table(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')));
}

/** `1.1 5 学习｜未开展扣1分` for each item, or the faults. */
function read(text: string): readonly string[] {
  const result = parseRubricTable(table(text));
  if (!result.ok) return result.failure.map((fault) => JSON.stringify(fault));
  return result.value.sections.flatMap(({ title, items }) =>
    items.map(({ text: content, standard, base }) =>
      `${title}/${base / 100}/${content}/${standard}`.replaceAll('\n', '⏎'),
    ),
  );
}

describe('T1 a pasted table', () => {
  it('T1 finds its columns by their titles, under the headings above them', () => {
    expect(
      read(`
        某局2026年度党建考核评分细则 | | | | |
        考核项目 | 考核内容 | 分值 | 评分标准 | 扣分情况 | 得分
        一、学习 | 中心组学习每季度1次 | 5 | 每少一次扣1分 | |
      `),
    ).toEqual(['一、学习/5/中心组学习每季度1次/每少一次扣1分']);
  });

  it('T1 in any order, with full-width numbers and 分', () => {
    expect(
      read(`
        序号 | 评分办法 | 指标内容 | 标准分
        1 | 未建立的扣２分 | 台账 | ５分
        2 | 逾期一次扣0.5分 | 报送 | 2.5
      `),
    ).toEqual(['/5/台账/未建立的扣２分', '/2.5/报送/逾期一次扣0.5分']);
  });

  it('T1 merged cells leave blanks: section and content are those of the row above', () => {
    expect(
      read(`
        考核项目 | 考核内容 | 分值 | 评分标准
        一、学习 | 集中学习 | 5 | 每少一次扣1分
        | 三会一课 | 4 | 未召开的扣2分
        | | 3 | 无记录的扣1分
        | | | 无签到的扣0.5分
        二、活动 | 主题党日 | 2 | 未开展的扣2分
      `),
    ).toEqual([
      '一、学习/5/集中学习/每少一次扣1分',
      '一、学习/4/三会一课/未召开的扣2分',
      '一、学习/3/三会一课/无记录的扣1分⏎无签到的扣0.5分',
      '二、活动/2/主题党日/未开展的扣2分',
    ]);
  });

  it('T1 a title row printed again on the next page is no item', () => {
    expect(
      read(`
        核实⏎项目 | 核查内容 | 分值 | 评分标准
        一 | 甲 | 1 | 无甲的扣1分
        核实⏎项目 | 核查内容 | 分值 | 评分标准
        二 | 乙 | 1 | 无乙的扣1分
      `),
    ).toEqual(['一/1/甲/无甲的扣1分', '二/1/乙/无乙的扣1分']);
  });

  it('T1 content and standard in one cell are told apart where the points begin', () => {
    expect(
      read(`
        项目 | 核查内容及评分标准 | 分值
        一 | 1、召开组织生活会。认真开展批评。未按要求落实的，扣2分。 | 5
        一 | 2、推进甲项建设；推进乙项建设；未按要求推进的，各扣1分。 | 5
      `),
    ).toEqual([
      '一/5/1、召开组织生活会。认真开展批评。/未按要求落实的，扣2分。',
      '一/5/2、推进甲项建设；推进乙项建设；/未按要求推进的，各扣1分。',
    ]);
  });

  it('T1 合计 is the printed total and no item', () => {
    const result = parseRubricTable(
      table(`
        考核内容 | 分值 | 评分标准
        台账 | 5 | 未建立的扣2分
        合  计 | 10 |
      `),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { printedTotal: { label: '合  计', points: 1000 } },
    });
  });
});

describe('T1 which of several columns', () => {
  it.each([
    [
      'the standard is where the points are, the content where most is said',
      '考核指标 | 考核内容 | 评分办法 | 分值 | 扣分标准\n党建 | 每月召开支委会 | 查资料 | 5 | 每少一次扣1分',
      '党建/5/每月召开支委会/每少一次扣1分',
    ],
    [
      'of three levels of indicators the one that says most',
      '一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准\n党建 | 组织 | 按期换届选举 | 5 | 未换届扣5分',
      '党建/5/按期换届选举/未换届扣5分',
    ],
    [
      'content and standard in one, between levels of indicators',
      '一级指标 | 二级指标 | 核查内容及评分标准 | 标准分\n党建 | 组织 | 按期换届。未换届扣5分。 | 5',
      '党建/5/按期换届。/未换届扣5分。',
    ],
  ])('T1 %s', (_, text, item) => {
    expect(read(text)).toEqual([item]);
  });

  it('T1 columns that nothing was taken from are told', () => {
    const result = parseRubricTable(
      table(
        '序号 | 二级指标 | 考核内容 | 分值 | 评分标准\n1 | 组织 | 按期换届选举 | 5 | 未换届扣5分',
      ),
    );
    expect(result.ok && result.value.unused).toEqual(['序号']);
  });
});

describe('T1 rows that are no item', () => {
  it('T1 headings with points, remarks and signatures stand between and below', () => {
    const result = parseRubricTable(
      table(`
        考核内容 | 分值 | 评分标准
        一、组织建设 | 10 |
        台账 | 5 | 未建立的扣2分
        考核内容（续） | 分值 | 评分标准
        报送 | 5 | 逾期扣1分
        合计（分） | 10 |
        备注：本表一式两份 | |
        考核人： | 负责人： |
      `),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        sections: [{ title: '一、组织建设', items: [{ text: '台账' }, { text: '报送' }] }],
        printedTotal: { points: 1000 },
        passedOver: [
          { row: 7, words: '备注：本表一式两份' },
          { row: 8, words: '考核人： 负责人：' },
        ],
      },
    });
  });

  it('T1 of several 小计 none is the total of all', () => {
    const result = parseRubricTable(
      table(`
        考核内容 | 分值 | 评分标准
        甲 | 5 | 无甲的扣2分
        小计 | 5 |
        乙 | 5 | 无乙的扣2分
        小计 | 5 |
      `),
    );
    expect(result.ok && result.value.printedTotal).toBeNull();
  });

  it('T1 the total of a form of our own is a formula without points to read', () => {
    expect(read('考核内容 | 分值 | 评分标准\n甲 | 5 | 无甲的扣2分\n合计 | | ')).toEqual([
      '/5/甲/无甲的扣2分',
    ]);
  });
});

describe('T2 a table that is no rubric says what is missing, and where', () => {
  it.each([
    ['', '{"code":"table-empty"}'],
    ['甲 | 乙\n1 | 2', '{"code":"columns-missing","missing":["content","standard","base"]}'],
    ['考核内容 | 评分标准\n台账 | 扣1分', '{"code":"columns-missing","missing":["base"]}'],
    ['考核内容 | 分值 | 评分标准', '{"code":"no-items"}'],
    [
      '考核内容 | 分值 | 评分标准\n台账 | 五十左右 | 扣1分',
      '{"code":"base-no-number","row":2,"found":"五十左右"}',
    ],
    [
      '考核内容 | 分值 | 评分标准\n台账 | -3 | 扣1分',
      '{"code":"base-no-number","row":2,"found":"-3"}',
    ],
    ['考核内容 | 分值 | 评分标准\n台账 | | 扣1分', '{"code":"base-missing","row":2,"text":"台账"}'],
    [
      '考核内容 | 分值 | 评分标准\n | 5 | 扣1分',
      '{"code":"content-missing","row":2,"text":"扣1分"}',
    ],
    ['考核内容 | 分值 | 评分标准\n台账 | 5 |', '{"code":"standard-missing","row":2,"text":"台账"}'],
    [
      '考核内容及评分标准 | 分值\n未建台账的，扣2分。 | 5',
      '{"code":"content-missing","row":2,"text":"未建台账的，扣2分。"}',
    ],
  ])('T2 %s', (text, fault) => {
    expect(read(text)).toEqual([fault]);
  });

  it('T2 all faults at once, in the order of the rows', () => {
    expect(
      read(`
        考核内容 | 分值 | 评分标准
        甲 | x | 扣1分
        乙 | 2 | 无乙的扣1分
        丙 | 3 |
      `),
    ).toEqual([
      '{"code":"base-no-number","row":2,"found":"x"}',
      '{"code":"standard-missing","row":4,"text":"丙"}',
    ]);
  });

  it('T2 any cells are read without throwing', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('考核内容', '分值', '评分标准', '考核项目', '合计', '5', '扣1分', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const result = parseRubricTable(rows);
        if (result.ok) expect(result.value.sections.length).toBeGreaterThan(0);
        else expect(result.failure.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

const NOTICE: NoticeName = {
  title: '某局2026年度党建考核',
  edition: '2026年',
  issuer: '某局机关党委',
  issued: '2026-03-01',
  months: 12,
  from: '2026-01',
};

function schemeOf(text: string) {
  const draft = parseRubricTable(table(text));
  if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
  return parseScheme(documentOfDraft(draft.value, NOTICE));
}

const RUBRIC = `
  考核项目 | 考核内容 | 分值 | 评分标准 | 核查情况 | 得分
  一、学习 | 集中学习全年不少于4次 | 5 | 每少一次扣1分，扣完为止 | |
  二、活动 | 主题党日 | 4 | 未开展的扣2分 | |
  合计 | | 10 | | |
`;

describe('T3 a pasted rubric as a scheme document', () => {
  it('T3 is a document like any other, in the words of the table', () => {
    const result = schemeOf(RUBRIC);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const [form] = result.value.forms;
    if (form?.kind !== 'score') throw new Error('no form');
    expect(form.columns.map(({ title }) => title)).toEqual([
      '考核项目',
      '考核内容',
      '分值',
      '评分标准',
      '核查情况',
      '得分',
    ]);
    const { readings, decisions } = openScheme(result.value);
    expect([...readings.keys()]).toEqual(['1.1', '2.1']);
    expect(decisions.map(({ id }) => id)).toEqual(['full-mark', 'floor']);
  });

  it('T3 the same words under the same name are the same scheme; another word makes another', () => {
    const ids = [RUBRIC, RUBRIC, RUBRIC.replace('扣2分', '扣1分')].map((text) => {
      const result = schemeOf(text);
      return result.ok ? result.value.id : '';
    });
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('T3 cells keep their lines; a section set upright is one line', () => {
    const result = schemeOf(`
      考核⏎项目 | 考核内容 | 分值 | 评分标准
      组⏎织 | 1.台账⏎2.签到 | 5 | 无台账的扣2分⏎无签到的扣1分
      合⏎计 | | 5 |
    `);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const [form] = result.value.forms;
    if (form?.kind !== 'score') throw new Error('no form');
    expect(form.sections[0]).toMatchObject({
      title: '组织',
      items: [{ text: '1.台账\n2.签到', standard: '无台账的扣2分\n无签到的扣1分' }],
    });
    expect(form.total.label).toBe('合计');
  });

  it.each([
    ['某局2026年度党建考核评分细则', '某局2026年度党建考核'],
    ['某局2026年度党建考核', '某局2026年度党建考核'],
    ['评分表', '评分表'],
  ])('T3 %s is called %s in short', (title, short) => {
    const draft = parseRubricTable(table(RUBRIC));
    if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
    const result = parseScheme(documentOfDraft(draft.value, { ...NOTICE, title }));
    expect(result.ok && result.value.shortTitle).toBe(short);
  });

  it('T3 where all is said there is nothing to decide', () => {
    const result = schemeOf(`
      考核内容 | 分值 | 评分标准
      台账 | 5 | 未建立的扣2分，扣完为止
    `);
    expect(result.ok && result.value.decisions).toEqual([]);
  });
});
