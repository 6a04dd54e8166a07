import {
  CheckmarkCircle20Filled,
  Dismiss16Regular,
  DismissCircle20Filled,
  QuestionCircle20Filled,
} from '@fluentui/react-icons';
import type { WorkbenchWords } from '../locale/workbench';
import type { BenchMessage } from './bench-state';

const SHAPES = {
  ok: CheckmarkCircle20Filled,
  ask: QuestionCircle20Filled,
  must: DismissCircle20Filled,
};

/** One sentence about the file; it stays until it is put away or the next one comes. */
export function MessageBar({
  words,
  message,
  onClose,
}: {
  readonly words: WorkbenchWords;
  readonly message: BenchMessage;
  readonly onClose: () => void;
}) {
  const Shape = SHAPES[message.tone];
  return (
    <div
      className={`message message-${message.tone}`}
      role={message.tone === 'must' ? 'alert' : 'status'}
    >
      <Shape aria-hidden="true" />
      <span className="message-text">{message.text}</span>
      <button
        type="button"
        className="message-close"
        aria-label={words.closeMessage}
        onClick={onClose}
      >
        <Dismiss16Regular />
      </button>
    </div>
  );
}
