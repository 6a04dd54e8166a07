import type { Notice } from '../commands/session-state';
import type { Session } from '../commands/session';
import type { CommandMessage } from './press-command';

/** Says what a pressed button has to say in the pane itself; a next press puts the last word away. */
export interface PaneTeller {
  tell(session: Session, message: CommandMessage): void;
  putAway(session: Session): void;
}

export function createPaneTeller(): PaneTeller {
  let last: Notice | null = null;
  return {
    tell(session, { tone, why, now }) {
      last = { severity: tone, title: why, text: now, retry: null };
      session.tell(last);
    },
    putAway(session) {
      // A notice of a deed that did not happen stays: only our own word goes.
      if (last !== null && session.getState().notice === last) session.dismissNotice();
    },
  };
}
