import type { Scheme } from '../../src/scheme/scheme';
import type { SessionState } from '../commands/session-state';

/** The notice people work with: of the sheet in front, else of the first forms in the workbook, else the first one known. */
export function noticeInBook(
  state: Pick<SessionState, 'schemes' | 'form' | 'record' | 'forms' | 'records'>,
): Scheme | null {
  const { schemes, form, record, forms, records } = state;
  const found = (form ?? record ?? forms[0] ?? records[0])?.scheme;
  return schemes.find(({ id }) => id === found?.id) ?? schemes[0] ?? null;
}
