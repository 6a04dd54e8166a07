import { commandOf, type BlockedReason, type CommandId } from '../commands/command';
import type { Session } from '../commands/session';
import type { CommandWords } from '../locale/command-words';
import { whenReady } from './when-ready';

/** What pressing a button needs of the face it stands on: the workbench, Excel or WPS 表格. */
export interface CommandFace {
  readonly words: CommandWords;
  /** Null before a workbook stands open. */
  session(): Session | null;
  /** The pane's element; null while nobody sees it. */
  paneInSight(): HTMLElement | null;
  /** Brings the pane back when it was closed. */
  showPane(): Promise<void>;
  /** Ends typing in a cell where the face can do that; answers whether there was any. */
  finishEditing(): Promise<boolean>;
  /** Says a sentence where the person sees it. */
  tell(message: CommandMessage): void;
}

/** Why a command is not done and what to do, or that a list has come to its end; `now` may be empty. */
export interface CommandMessage {
  readonly tone: 'ok' | 'ask';
  readonly why: string;
  readonly now: string;
}

/** What pressing a command's button, or its key outside the pane, does on every face. */
export async function pressCommand(face: CommandFace, id: CommandId): Promise<void> {
  const wasEditing = await face.finishEditing();
  const seen = face.paneInSight();
  await face.showPane();
  const session = face.session();
  if (!session) return;
  await whenReady(session);
  const inSight = session.getState().page === 'check' ? seen : null;
  const command = commandOf(id);
  const blocked = command.blocked(session.getState());
  if (blocked) {
    session.openPage('check');
    return face.tell(reasonOf(face.words, blocked));
  }
  switch (id) {
    case 'fill':
      // Nothing is written that is not in sight: the first press shows the proposal, the second writes it.
      return inSight && !wasEditing ? pressInPane(inSight, 'KeyI') : session.openPage('check');
    case 'next-problem':
      return inSight ? pressInPane(inSight, 'KeyN') : step(face, session, 'next');
    case 'previous-problem':
      return inSight ? pressInPane(inSight, 'KeyB') : step(face, session, 'previous');
    default:
      return command.run(session);
  }
}

function reasonOf({ blocked }: CommandWords, reason: BlockedReason): CommandMessage {
  const { why, now } = blocked[reason];
  return { tone: reason === 'no-problem' ? 'ok' : 'ask', why, now };
}

async function step(
  { words, tell }: CommandFace,
  session: Session,
  direction: 'next' | 'previous',
): Promise<void> {
  session.openPage('check');
  if (await session.stepProblem(direction)) return;
  const why = direction === 'next' ? words.lastProblem : words.firstProblem;
  tell({ tone: 'ok', why, now: '' });
}

/** The pane knows which sentence it shows and says itself when the end is met: it is handed the key it already has for this. */
function pressInPane(pane: HTMLElement, code: 'KeyI' | 'KeyN' | 'KeyB'): void {
  pane.dispatchEvent(
    new KeyboardEvent('keydown', { code, ctrlKey: true, altKey: true, bubbles: true }),
  );
}
