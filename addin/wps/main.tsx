import './polyfills';
import { loadSession, type StartSession } from '../commands/load-session';
import { WPS_WORDS } from '../locale/wps';
import { openPane } from './open-pane';
import { isInFront, lookAround, type Spreadsheet } from './surroundings';
import './wps.css';
import './old-engines.css';

/** Between two looks whether the workbook is in front. */
const WAIT_MS = 300;

const place = document.getElementById('pane');
if (!place) throw new Error('no place for the pane');
// From here on the page says itself what is wrong; start.js has done its part.
place.setAttribute('data-started', '');

const found = lookAround(window);
if (found.kind !== 'spreadsheet') say(place, WPS_WORDS.cannot[found.kind]);
else void openWhenLoaded(place, found);

async function openWhenLoaded(element: HTMLElement, spreadsheet: Spreadsheet): Promise<void> {
  try {
    openInFront(element, spreadsheet, await loadSession());
  } catch (cause) {
    console.error(cause);
    say(element, WPS_WORDS.notOpened);
  }
}

/** Opens the pane as soon as the workbook it was made for is in front: the host speaks of the one in front. */
function openInFront(
  element: HTMLElement,
  spreadsheet: Spreadsheet,
  startSession: StartSession,
): void {
  const pane = Number(location.hash.slice(1)) || 0;
  try {
    const book = spreadsheet.storage.getItem(`hefen.book.${pane}`) ?? '';
    if (isInFront(spreadsheet.application, book))
      openPane(element, spreadsheet, pane, startSession);
    else setTimeout(() => openInFront(element, spreadsheet, startSession), WAIT_MS);
  } catch (cause) {
    console.error(cause);
    say(element, WPS_WORDS.notOpened);
  }
}

/** One sentence instead of the pane. */
function say(element: HTMLElement, words: string): void {
  const sentence = document.createElement('p');
  sentence.className = 'pane-sentence';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = words;
  element.textContent = '';
  element.append(sentence);
}
