import type { ExcelWords } from './excel-words';

/** The same in English. */
export const EXCEL_EN_US: ExcelWords = {
  connecting: 'Connecting to Excel…',
  slow: 'Still not connected to Excel. Check the network; on an intranet, office.js must be hosted there.',
  refused: {
    'no-office-js':
      'office.js could not be fetched. Check the network and open the pane again; on an intranet, ask your administrator.',
    outside: 'This page is made for Excel: open Excel and press a button of the tab Hefen.',
    'too-old': 'This Excel is too old for Hefen. Use Excel 2021, a later one, or Excel on the web.',
    'not-opened':
      'Connected to Excel, but the pane did not open; the workbook is not affected. Close the pane and open it again.',
  },
  paneFailed: 'The pane did not appear; the workbook is not affected.',
  showAgain: 'Show again',
  notFollowing: {
    title: 'Changes in the sheet are not followed',
    text: 'Press the time beside “Checked” after filling in, or press Retry.',
  },
};
