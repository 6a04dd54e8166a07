import { COMMAND_EN_US } from './command-en-us';
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
  showAgain: 'Show again',
  command: COMMAND_EN_US,
  fileCommands: {
    new: { label: 'New', tip: 'Start with an empty workbook' },
    open: { label: 'Open', tip: 'Open an .xlsx file (Ctrl+O)' },
    save: { label: 'Save', tip: 'Save as an .xlsx file (Ctrl+S)' },
    sample: {
      label: 'Sample',
      tip: 'Sample data: fill blank forms with invented facts and scores',
    },
  },
  fileGroup: 'File',
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
    saved: (name, unmarked) =>
      `Saved as ${name} in the browser’s download folder.${unmarked > 0 ? ` ${unmarked === 1 ? 'One mark' : `${unmarked} marks`} on the sheets stayed out of the file.` : ''}`,
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
  },
};
