import { createRoot } from 'react-dom/client';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { createSession } from '../commands/create-session';
import { workbenchWords } from '../locale/workbench';
import { createBench } from './bench';
import { download } from './download';
import { createFileDesk } from './file-desk';
import { claimOnlyWindow } from './own-window';
import { openSnapshotStore } from './snapshot-store';
import { openUniverWorkbook } from './univer-workbook';
import { lendMissingFonts } from './stand-in-fonts';
import { Workbench } from './Workbench';

const NAME = 'hefen-workbench';

/** The forms are Chinese and so are their readers; `?lang=en-US` shows the page in English. */
const locale = new URLSearchParams(location.search).get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
const words = workbenchWords(locale);
const now = (): Date => new Date();
const report = (cause: unknown): void => console.error(cause);

const fonts = lendMissingFonts();
const desk = createFileDesk(download);

const bench = createBench({
  words,
  now,
  openWorkbook: async (element, source) => {
    await fonts;
    return openUniverWorkbook(element, source);
  },
  startSession: (host) => createSession(host, { now, schemes: BUILTIN_SCHEMES, desk }),
  openStore,
  download,
  report,
});

/** One window keeps its workbook; a second one must not keep over it. */
async function openStore() {
  if (!(await claimOnlyWindow(NAME))) return { notKept: words.message.keptElsewhere };
  return openSnapshotStore(NAME).catch(() => ({ notKept: words.message.notKept }));
}

const place = document.getElementById('workbench');
if (!place) throw new Error('no place for the workbench');
createRoot(place).render(<Workbench bench={bench} words={words} locale={locale} report={report} />);
