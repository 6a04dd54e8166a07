import type { Ledger } from '../../src/ledger/read-ledger';
import { LOG_WORDS } from '../locale/log-words';
import type { Notice } from './session-state';

type Known = Pick<Ledger, 'records' | 'unreadRows' | 'readOnly'>;

/**
 * What a person has to know of the log since it was read before: that a newer version wrote it (G4), or that rows of it cannot be
 * read (G3). Null where there is nothing to say.
 */
export function logChange(before: Known, now: Known | null): Notice | null {
  if (!now) return null;
  if (now.readOnly && !before.readOnly) return told(LOG_WORDS.newer);
  const known = new Set(before.unreadRows);
  const unread = now.unreadRows.filter((row) => !known.has(row));
  return unread.length > 0 ? told(LOG_WORDS.unread(unread.map((row) => row + 1))) : null;
}

function told(words: Pick<Notice, 'title' | 'text'>): Notice {
  return { severity: 'ask', retry: null, ...words };
}
