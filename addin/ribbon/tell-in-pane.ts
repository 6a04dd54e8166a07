import type { Notice } from '../commands/session-state';
import type { Session } from '../commands/session';
import type { CommandMessage } from './press-command';

/** Says what a pressed button has to say in the pane itself; a next press, another cell or another page puts the last word away. */
export interface PaneTeller {
  tell(session: Session, message: CommandMessage): void;
  putAway(session: Session): void;
}

export function createPaneTeller(): PaneTeller {
  let last: Notice | null = null;
  let leave = (): void => undefined;
  const putAway = (session: Session): void => {
    leave();
    // A notice of a deed that did not happen stays: only our own word goes.
    if (last !== null && session.getState().notice === last) session.dismissNotice();
  };
  return {
    tell(session, { tone, why, now }) {
      leave();
      last = { severity: tone, title: why, text: now, retry: null };
      session.tell(last);
      const here = placeOf(session);
      const stop = session.subscribe(() => {
        // It was said of the place the person has just left.
        if (placeOf(session) !== here) putAway(session);
      });
      leave = () => {
        leave = () => undefined;
        stop();
      };
    },
    putAway,
  };
}

function placeOf(session: Session): string {
  const { cursor, page } = session.getState();
  return JSON.stringify([page, cursor]);
}
