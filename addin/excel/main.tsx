import { createRoot } from 'react-dom/client';
import { loadSession } from '../commands/load-session';
import { createExcelHost } from '../hosts/excel/excel-host';
import { logOfficeFailure } from '../hosts/excel/log-office-failure';
import { COMMAND_EN_US } from '../locale/command-en-us';
import { COMMAND_ZH_CN } from '../locale/command-zh-cn';
import { EXCEL_EN_US } from '../locale/excel-en-us';
import { EXCEL_ZH_CN } from '../locale/excel-zh-cn';
import { ExcelPane } from './ExcelPane';
import type { FaceState } from './face-state';
import { officeHasLoaded } from './load-office';
import { startExcel } from './start-excel';

const now = (): Date => new Date();
const report = (cause: unknown): void => console.error(cause);
const excelWords = (locale: FaceState['locale']) =>
  locale === 'en-US' ? EXCEL_EN_US : EXCEL_ZH_CN;
const isOfficeThere = (): boolean => typeof Office !== 'undefined';

// From here on the page can speak for itself.
document.getElementById('not-started')?.remove();

const store = startExcel({
  page: document,
  words: (locale) => ({
    excel: excelWords(locale),
    command: locale === 'en-US' ? COMMAND_EN_US : COMMAND_ZH_CN,
  }),
  loadOffice: async () => ((await officeHasLoaded(document, isOfficeThere)) ? Office : null),
  openHost: ({ context }) =>
    createExcelHost({
      excel: Excel,
      supports: (set, version) => context.requirements.isSetSupported(set, version),
      report: logOfficeFailure,
    }),
  async loadSession() {
    const start = await loadSession();
    return (host) => start(host, { now });
  },
  later(deed, milliseconds) {
    const timer = setTimeout(deed, milliseconds);
    return () => clearTimeout(timer);
  },
  report,
});

const place = document.getElementById('pane');
if (!place) throw new Error('no place for the pane');
createRoot(place).render(<ExcelPane store={store} words={excelWords} report={report} />);
