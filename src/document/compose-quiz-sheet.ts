import { parseLocalDate } from '../base/local-date';
import type { QuizRecord } from '../ledger/review-record';
import type { OfficialDocument } from './document';
import { dayWords } from './letter-words';

/** 答题纸: the questions one person drew, each with room for the answer and for 对 or 错, and what draws them again (O20). No answer of the bank stands on it. */
export function composeQuizSheet({
  title,
  who,
  record,
}: {
  /** 党的基本知识. */
  readonly title: string;
  /** Name, unit and post, as the pane calls the person. */
  readonly who: string;
  readonly record: Pick<QuizRecord, 'questions' | 'seed' | 'on'>;
}): OfficialDocument {
  const { questions, seed, on } = record;
  const day = parseLocalDate(on);
  return {
    name: '答题纸',
    title: `${title}答题纸`,
    file: `${title}答题纸（${who}）`,
    orientation: 'portrait',
    gaps: [],
    blocks: [
      { kind: 'salutation', text: `查核对象：${who}` },
      {
        kind: 'table',
        columns: [
          { title: '题号', width: 3 },
          { title: '题目', width: 17 },
          { title: '作答', width: 13 },
          { title: '对错', width: 3 },
        ],
        rows: questions.map((question, at) => [String(at + 1), question, '\n\n', '']),
      },
      {
        kind: 'note',
        text: `${day ? dayWords(day) : on}抽取，抽题号${seed}。共${questions.length}题，答对　　题。`,
      },
      {
        kind: 'table',
        columns: ['答题人：', '记录人：'].map(() => ({ title: '', width: 18 })),
        rows: [['答题人：\n', '记录人：\n']],
      },
    ],
  };
}
