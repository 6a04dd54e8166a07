import { describe, expect, it } from 'vitest';
import { composeQuizSheet } from './compose-quiz-sheet';
import { layOutDocument } from './lay-out-document';

describe('答题纸', () => {
  const questions = ['党的根本宗旨是什么？', '党费每几个月交一次？'];
  const document = composeQuizSheet({
    title: '党的基本知识',
    who: '某甲　市甲局科长',
    record: { questions, seed: '4836', on: '2017-11-27' },
  });

  it('O20 has the questions in the order drawn, with room for answer and mark, and what draws them again', () => {
    expect(document.title).toBe('党的基本知识答题纸');
    const [questionsTable, signed] = document.blocks.filter((block) => block.kind === 'table');
    expect(questionsTable?.columns.map(({ title }) => title)).toEqual([
      '题号',
      '题目',
      '作答',
      '对错',
    ]);
    expect(questionsTable?.rows.map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['1', '党的根本宗旨是什么？', '', ''],
      ['2', '党费每几个月交一次？', '', ''],
    ]);
    expect(signed?.rows.flat().map((cell) => cell.trim())).toEqual(['答题人：', '记录人：']);
    expect(document.blocks).toContainEqual({
      kind: 'note',
      text: '2017年11月27日抽取，抽题号4836。共2题，答对　　题。',
    });
  });

  it('O20 is a sheet of one page for print', () => {
    const sheet = layOutDocument(document, '答题纸');
    const texts = sheet.cells.flatMap(({ input }) => (input.kind === 'text' ? [input.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['查核对象：某甲　市甲局科长', ...questions]));
  });
});
