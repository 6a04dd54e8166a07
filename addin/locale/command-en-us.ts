import type { CommandWords } from './command-words';

/** What the commands of tab 核分 are called, in English. */
export const COMMAND_EN_US: CommandWords = {
  labels: {
    'page-check': { label: 'Check', tip: 'Check this form against the rubric' },
    'page-forms': { label: 'Forms', tip: 'Insert the forms of a notice' },
    'previous-problem': { label: 'Previous', tip: 'Go to the previous problem (Ctrl+Alt+B)' },
    'next-problem': { label: 'Next', tip: 'Go to the next problem (Ctrl+Alt+N)' },
    fill: { label: 'Fill', tip: 'Write the proposed score and text into this row (Ctrl+Alt+I)' },
    'page-gather': { label: 'Gather', tip: 'Read the forms that came back' },
    'page-totals': { label: 'Totals', tip: 'Totals, ranks, quotas' },
    'page-review': { label: 'Review', tip: 'Compare the three fillings' },
    'page-draw': { label: 'Draw', tip: 'Draw a share, reproducibly' },
    'page-documents': { label: 'Documents', tip: 'Replies, circulars, lists' },
    'page-rubric': { label: 'Rubric', tip: 'Read standards, decide doubts' },
  },
  groups: { filling: 'Fill in', problems: 'Problems', gathering: 'Review', basis: 'Basis' },
  blocked: {
    'no-form': {
      why: 'There is no form in this workbook yet',
      now: 'Insert one on the page Forms, or open a workbook that has one.',
    },
    'other-sheet': {
      why: 'This sheet is not a form',
      now: 'Go to the form to be filled in, select an item, then press Fill.',
    },
    'no-problem': { why: 'No problem found', now: '' },
    'nothing-to-fill': {
      why: 'Nothing is proposed for this item',
      now: 'Select an item and write its facts, or set them in the pane.',
    },
  },
  sentence: (why, now) => (now === '' ? `${why}.` : `${why}. ${now}`),
  lastProblem: 'Last problem; press again to start over',
  firstProblem: 'First problem; press again to go on from the last',
};
