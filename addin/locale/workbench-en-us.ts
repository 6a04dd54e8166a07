import type { WORKBENCH_ZH_CN } from './workbench-zh-cn';

/** The workbench page in English; the forms stay Chinese. */
export const WORKBENCH_EN_US: typeof WORKBENCH_ZH_CN = {
  title: 'Hefen',
  bar: 'Hefen commands',
  sheet: 'Worksheet',
  pane: 'Hefen pane',
  closePane: 'Close pane',
  resizePane: 'Pane width',
  closeMessage: 'Dismiss',
  commands: {
    'page-check': { label: 'Check', tip: 'Check this form against the rubric' },
    'page-forms': { label: 'Forms', tip: 'Insert the forms of a notice' },
    'previous-problem': { label: 'Previous', tip: 'Go to the previous problem (Ctrl+Alt+B)' },
    'next-problem': { label: 'Next', tip: 'Go to the next problem (Ctrl+Alt+N)' },
    fill: { label: 'Fill', tip: 'Write the proposed score and text into this row (Ctrl+Alt+I)' },
    'page-gather': { label: 'Gather', tip: 'Read the forms that came back' },
    'page-totals': { label: 'Totals', tip: 'Totals, ranks, quotas' },
    'page-review': { label: 'Review', tip: 'Compare the three fillings' },
    'page-draw': { label: 'Draw', tip: 'Draw a share, reproducibly' },
    'page-documents': { label: 'Letters', tip: 'Replies, circulars, lists' },
    'page-rubric': { label: 'Rubric', tip: 'Read standards, decide doubts' },
    new: { label: 'New', tip: 'Start with an empty workbook' },
    open: { label: 'Open', tip: 'Open an .xlsx file (Ctrl+O)' },
    save: { label: 'Save', tip: 'Save as an .xlsx file (Ctrl+S)' },
    sample: {
      label: 'Sample',
      tip: 'Sample data: fill blank forms with invented facts and scores',
    },
  },
  groups: {
    filling: 'Fill in',
    problems: 'Problems',
    gathering: 'Review',
    basis: 'Basis',
    file: 'File',
  },
  blocked: {
    'no-form': 'There is no form in this workbook yet',
    'no-problem': 'No problem found',
    'nothing-to-fill': 'Nothing is proposed for this item',
  },
  starting: 'Opening…',
  untitled: 'Untitled workbook',
  fileName: (day) => `Hefen-${day}`,
  state: {
    untouched: 'No changes',
    changed: 'Changed, not saved as a file',
    saved: (time) => `Saved ${time}`,
  },
  ask: {
    title: 'Save first?',
    text: (name, deed) =>
      `“${name}” has changes that are in no file yet. ${deed === 'new' ? 'A new workbook' : 'Another file'} will replace it.`,
    save: 'Save and go on',
    discard: 'Don’t save',
    cancel: 'Cancel',
  },
  drop: 'Drop to open this file',
  message: {
    opened: (name, sheets) => `Opened ${name}: ${sheets} sheets.`,
    saved: (name) => `Saved as ${name} in the browser’s download folder.`,
    notSaved: 'Not saved: the sheets gave no content. Press Esc to end editing, then save again.',
    unreadableSheets: (file) => `${file}: its sheets do not fit in. Not opened.`,
    oneFile: 'One file at a time. For several returned forms use Gather.',
    brokenSnapshot:
      'The last content could not be read and is kept in the browser as it was. Starting empty.',
    notKept: 'This browser cannot keep content by itself. Save before closing.',
    keptElsewhere:
      'Another window has the workbook open. Nothing is kept here: save before closing.',
    notStarted: 'The spreadsheet did not start. Reload the page, or use a newer browser.',
    paneFailed: 'The pane did not appear; the sheets are safe. Save, then reload the page.',
    lastProblem: 'Last problem; press again to start over.',
    firstProblem: 'First problem; press again to go on from the last.',
  },
};
