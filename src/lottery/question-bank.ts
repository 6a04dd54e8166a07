import { fail, succeed, type Result } from '../base/result';
import { drawLots } from './draw-lots';
import { freezeList, lotLine, type FrozenList, type ListFault } from './lot-list';

/** A question as it is drawn and asked, with the answer where the bank has one. */
export interface BankQuestion {
  /** With its printed number: 「12 党的根本宗旨是什么？」. */
  readonly line: string;
  readonly answer: string;
}

/** Questions to draw from, frozen as any list; answers are no part of its check code. */
export interface QuestionBank {
  readonly questions: readonly BankQuestion[];
  readonly list: FrozenList;
}

const QUESTION = /^(题目|试题|问题|题干|试题内容)$/u;
const ANSWER = /^(参考答案|标准答案|正确答案|答案)$/u;
const NUMBER = /^(序号|题号|编号)$/u;
/** 「A. …」: a line of choices goes on with the question above. */
const CHOICE = /^[（(]?[A-HＡ-Ｈ][）).．、:：]/u;
const ANSWERED = /^(?:参考|标准|正确)?答案\s*[:：]\s*(.*)$/u;
/** Rows above the titles of a table. */
const HEADING_ROWS = 10;

/** Reads a bank from the rows of a table or the lines of a text (Y9, Y10). */
export function parseQuestionBank(
  rows: readonly (readonly string[])[],
): Result<QuestionBank, readonly ListFault[]> {
  const { columns, body } = findColumns(rows);
  const questions: { line: string; answer: string }[] = [];
  for (const row of body) {
    const cell = (at: number | null): string =>
      at === null ? '' : (row[at] ?? '').replace(/\s+/gu, ' ').trim();
    const text = cell(columns.question);
    const above = questions.at(-1);
    const answered = ANSWERED.exec(text)?.[1];
    if (text === '') continue;
    if (above && answered !== undefined) above.answer = answered;
    else if (above && CHOICE.test(text)) above.line = `${above.line} ${text}`;
    else {
      const line = lotLine({ unit: cell(columns.number), name: text });
      questions.push({ line, answer: cell(columns.answer) });
    }
  }
  return freeze(questions);
}

/** The bank as a text of one line a question, for keeping it. */
export function formatQuestionBank({ questions }: QuestionBank): string {
  return questions.map(({ line, answer }) => `${line}\t${answer}`).join('\n');
}

/** A bank from the text it was kept as; null where somebody changed it. */
export function readQuestionBank(text: string): QuestionBank | null {
  const bank = freeze(
    text.split('\n').map((row) => {
      const [line = '', answer = ''] = row.split('\t');
      return { line, answer };
    }),
  );
  return bank.ok ? bank.value : null;
}

/** The questions that a seed draws, in the order of their lots (Y5). */
export function drawQuestions(
  { list, questions }: QuestionBank,
  seed: string,
  count: number,
): readonly BankQuestion[] {
  return drawLots({ list, seed, count }).lots.flatMap(({ state, at }) => {
    const drawn = questions[at];
    return state === 'drawn' && drawn ? [drawn] : [];
  });
}

function freeze(questions: readonly BankQuestion[]): Result<QuestionBank, readonly ListFault[]> {
  const list = freezeList(questions.map(({ line }) => ({ name: line })));
  return list.ok ? succeed({ questions, list: list.value }) : fail(list.failure);
}

interface BankColumns {
  readonly question: number;
  readonly answer: number | null;
  readonly number: number | null;
}

function findColumns(rows: readonly (readonly string[])[]): {
  readonly columns: BankColumns;
  readonly body: readonly (readonly string[])[];
} {
  const find = (row: readonly string[], title: RegExp): number | null => {
    const at = row.findIndex((cell) => title.test(cell.replace(/\s/gu, '')));
    return at < 0 ? null : at;
  };
  for (const [at, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const question = find(row, QUESTION);
    if (question === null) continue;
    const columns = { question, answer: find(row, ANSWER), number: find(row, NUMBER) };
    return { columns, body: rows.slice(at + 1) };
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const wide = filled.some((row) => (row[1] ?? '').trim() !== '');
  const numbered =
    wide && filled.every(([first = '']) => /^\d*$/u.test(first.normalize('NFKC').trim()));
  const question = numbered ? 1 : 0;
  return {
    columns: { question, answer: question + 1, number: numbered ? 0 : null },
    body: rows,
  };
}
