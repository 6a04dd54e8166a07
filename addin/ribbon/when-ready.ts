import type { Session } from '../commands/session';

/** Waits until the workbook has been read once, or has said why it cannot be: before that no command is blocked or free. */
export function whenReady(session: Session): Promise<void> {
  const settled = (): boolean => session.getState().ready || session.getState().notice !== null;
  if (settled()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
}
