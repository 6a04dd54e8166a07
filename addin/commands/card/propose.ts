import type { Cell } from '../../../src/base/cell';
import { formatCell } from '../../../src/base/cell';
import { textOf } from '../../../src/base/grid';
import { findDocumentNumbers } from '../../../src/scoring/words/document-number';
import type { ItemCheck } from '../../../src/scoring/check/form-check';
import type { ItemScore } from '../../../src/scoring/tally/item-score';
import { questionSentence } from '../../../src/locale/zh-cn';
import type { Draft, Proposal } from './card-state';

/** What the 拟填 block of one item rests on. `scored` is the score of the tally in force, a draft's where there is one. */
export interface ProposalInput {
  readonly check: ItemCheck;
  readonly scored: ItemScore;
  readonly factsCell: Cell | null;
  readonly scoreCell: Cell | null;
  readonly draft: Draft | null;
}

/** Works out what 填入 would write. A question left open proposes nothing; a person's own printable sentence is left as it is. */
export function propose(input: ProposalInput): Proposal {
  const { check, scored, draft } = input;
  const textBefore = check.factsText;
  const scoreBefore = textOf(check.written);
  const common = {
    scoreCell: input.scoreCell ? formatCell(input.scoreCell) : '',
    factsCell: input.factsCell ? formatCell(input.factsCell) : '',
    textBefore,
    arithmetic: scored.arithmetic,
  };
  if (draft && (draft.factsBefore !== textBefore || draft.scoreBefore !== scoreBefore)) {
    return {
      ...common,
      state: 'conflict',
      score: scored.score,
      scoreBefore,
      text: scored.sentence,
      alternativeText: null,
      questions: [],
      conflict: {
        sheetText: textBefore || scoreBefore,
        paneText: scored.sentence || `${scored.arithmetic}`,
      },
    };
  }
  const open = !draft && textBefore.trim() !== '' && scored.score === null;
  if (open || scored.score === null) {
    return {
      ...common,
      state: 'open',
      score: null,
      scoreBefore: '',
      text: null,
      alternativeText: null,
      questions: scored.questions.map((question) => questionSentence(question)),
      conflict: null,
    };
  }
  const { text, alternativeText } = proposeText(input);
  const scoreAgrees = check.writtenScore === scored.score;
  return {
    ...common,
    state: scoreAgrees && text === null ? 'same' : 'propose',
    score: scored.score,
    scoreBefore: scoreAgrees ? '' : scoreBefore,
    text,
    alternativeText,
    questions: [],
    conflict: null,
  };
}

function proposeText({
  check,
  scored,
  draft,
}: ProposalInput): Pick<Proposal, 'text' | 'alternativeText'> {
  const own = check.factsText;
  const sentence = keepUnread(scored.sentence, check);
  if (draft) return { text: sentence === own ? null : sentence, alternativeText: null };
  if (own.trim() === '' || sentence === '' || sentence === own)
    return { text: null, alternativeText: null };
  // The person's own words for the same facts stay; the printable sentence is offered beside them.
  return { text: null, alternativeText: sentence };
}

/** Words in the cell that were not read, and the papers it names, stand at the end of the proposed sentence: nothing a person wrote is lost. */
function keepUnread(sentence: string, check: ItemCheck): string {
  const words = ({ start, end }: Stretch): string => check.factsText.slice(start, end).trim();
  const unread = check.reading.unread.map(words).filter((each) => each !== '');
  const papers = findDocumentNumbers(check.factsText)
    .map(words)
    .filter((paper) => !unread.some((each) => each.includes(paper)));
  if (sentence === '') return sentence;
  return sentence + (papers.length > 0 ? `（${papers.join('、')}）` : '') + unread.join('，');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
