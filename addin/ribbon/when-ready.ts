import type { Session } from '../commands/session';

/** Waits until the workbook has been read once, or has said why it cannot be: before that no command is blocked or free. */
export function whenReady(session: Session): Promise<void> {
  const settled = (): boolean => {
    const { ready, notice, pulse } = session.getState();
    // A notice of something else (Excel's events not heard) says nothing of the reading.
    return ready || (notice !== null && pulse.state === 'unchecked');
  };
  if (settled()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!settled()) return;
      stop();
      resolve();
    });
  });
}
