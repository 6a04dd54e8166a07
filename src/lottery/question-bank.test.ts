import { describe, expect, it } from 'vitest';
import {
  drawQuestions,
  formatQuestionBank,
  parseQuestionBank,
  readQuestionBank,
  type QuestionBank,
} from './question-bank';

/** `序号|题目|答案` lines → rows. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((row) => row.split('|'));
}

function bankOf(text: string): QuestionBank {
  const bank = parseQuestionBank(rowsOf(text));
  if (!bank.ok) throw new Error(JSON.stringify(bank.failure));
  return bank.value;
}

const said = (text: string) =>
  bankOf(text).questions.map(({ line, answer }) => (answer === '' ? line : `${line} → ${answer}`));

describe('a question bank', () => {
  it.each<[string, string, readonly string[]]>([
    ['one question a line', '甲题？\n\n乙题？', ['甲题？', '乙题？']],
    ['printed numbers', '1.甲题？\n2.乙题？', ['1.甲题？', '2.乙题？']],
    ['question and answer', '甲题？|甲\n乙题？|乙', ['甲题？ → 甲', '乙题？ → 乙']],
    ['number, question, answer', '1|甲题？|甲\n２|乙题？|', ['1 甲题？ → 甲', '２ 乙题？']],
    [
      'titles under a heading, in any order',
      '某题库\n答 案|序号|题目\n甲|1|甲题？\n乙|2|乙题？',
      ['1 甲题？ → 甲', '2 乙题？ → 乙'],
    ],
    [
      'choices and answers on lines of their own',
      '1.甲题？\nA.甲\nB、乙\n答案：A\n2.乙题？\n参考答案: 对',
      ['1.甲题？ A.甲 B、乙 → A', '2.乙题？ → 对'],
    ],
    ['numbers alone are questions too', '1\n2', ['1', '2']],
  ])('Y9 %s', (_, text, questions) => {
    expect(said(text)).toEqual(questions);
  });

  it('Y10 tells a question that stands twice, and refuses a bank of nothing', () => {
    const faults = (text: string) => {
      const bank = parseQuestionBank(rowsOf(text));
      return bank.ok ? [] : bank.failure;
    };
    expect(faults('甲题？\n乙题？\n甲题？')).toEqual([
      { code: 'line-twice', line: '甲题？', at: [0, 2] },
    ]);
    expect(faults('题目|答案')).toEqual([{ code: 'list-empty' }]);
  });

  it('Y10 answers and order change neither code nor draw', () => {
    const one = bankOf('甲题？|甲\n乙题？|乙\n丙题？|丙');
    const other = bankOf('丙题？\n甲题？\n乙题？');
    expect(other.list.hash).toBe(one.list.hash);
    const lines = (bank: QuestionBank) => drawQuestions(bank, '2017', 2).map(({ line }) => line);
    expect(lines(one)).toHaveLength(2);
    expect(lines(other)).toEqual(lines(one));
  });

  it('Y10 is read again from the text it was kept as', () => {
    const bank = bankOf('1|甲题？|甲\n2|乙题？|');
    expect(readQuestionBank(formatQuestionBank(bank))).toEqual(bank);
    expect(readQuestionBank('甲题？\n甲题？')).toBeNull();
  });
});
