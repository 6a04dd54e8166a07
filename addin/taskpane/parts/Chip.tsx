import { ArrowSync16Regular, ClipboardTask16Regular } from '@fluentui/react-icons';
import type { SessionState } from '../../commands/session-state';
import { sheetInFront } from '../../commands/card/sheet-in-front';
import { usePane } from '../pane-context';
import { Shape } from './Shape';

/** On 检查 the pulse; on other pages the way home. Never ✓ while a problem is open. */
export function Chip() {
  const { session, state, words } = usePane();
  const { page } = state;
  const open = sheetInFront(state);
  if (!open) return null;
  const count = open.problems.length;
  if (page === 'check') return <Pulse />;
  return (
    <button
      type="button"
      className="chip"
      aria-label={words.chip.checkName(count)}
      onClick={() => session.openPage('check')}
    >
      <ClipboardTask16Regular />
      {words.chip.check(count)}
    </button>
  );
}

function Pulse() {
  const { session, state, words } = usePane();
  const { pulse } = state;
  const again = () => void session.checkAgain();
  if (pulse.state === 'checking') return <span className="chip">{words.chip.checking}</span>;
  if (pulse.state === 'unchecked') {
    return (
      <button type="button" className="chip" onClick={again}>
        <Shape name="ask" />
        {words.chip.unchecked}
      </button>
    );
  }
  const clean = isClean(state);
  return (
    <button
      type="button"
      className="chip"
      aria-label={clean ? undefined : words.chip.checkedName(pulse.at)}
      onClick={again}
    >
      {clean ? <Shape name="ok" /> : <ArrowSync16Regular />}
      {clean ? words.chip.clean : words.chip.checked(pulse.at)}
    </button>
  );
}

/** Nothing wrong, and nothing left to fill in where that is counted. */
function isClean(state: SessionState): boolean {
  const { form, record } = state;
  if (form) return form.problems.length === 0 && form.check.blankItems.length === 0;
  if (record) return record.problems.length === 0 && record.blank.length === 0;
  return sheetInFront(state)?.problems.length === 0;
}
