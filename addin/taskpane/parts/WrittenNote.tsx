import type { RefObject } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { SessionState, Written } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { Shape } from './Shape';

const LABELS = {
  fill: 'undo-fill',
  sample: 'undo-fill',
  mend: 'undo-mend',
  summary: 'undo-summary',
} as const;

/** 「已填入F6、G6。」 and the way back; one line, because it stands where the next thing is written. */
export function WrittenNote({
  written,
  undoRef,
}: {
  readonly written: Written;
  readonly undoRef?: RefObject<HTMLButtonElement | null>;
}) {
  const { session, state, words, english } = usePane();
  // What was written on one page is not taken back on another.
  if ((state.page === 'totals') !== (written.deed === 'summary')) return null;
  const sentence = inItsSheet(
    english ? { ...written, sentence: english.written(written) } : written,
    state,
    words.fill.onSheet,
  );
  const undo = () => (written.deed === 'summary' ? session.undoSummary() : session.undoFill());
  return (
    <div className="written" role="group" aria-label={sentence}>
      <Shape name="ok" />
      <p>{sentence}</p>
      {written.undoable && (
        <Button
          size="small"
          ref={(element: HTMLButtonElement | null) => {
            if (undoRef) undoRef.current = element;
          }}
          icon={<ArrowUndo16Regular />}
          onClick={() => void undo()}
        >
          {words.command[LABELS[written.deed]]}
        </Button>
      )}
    </div>
  );
}

/** Beside another sheet, cells are told with the name of their own; those of several sheets have none. */
function inItsSheet(
  { deed, sentence, cells }: Written,
  { sheets, active }: SessionState,
  onSheet: (sheet: string, sentence: string) => string,
): string {
  const sheet = sheets.find(({ id }) => id === cells[0]?.sheet);
  const bare = deed === 'fill' || deed === 'mend';
  const one = cells.every((each) => each.sheet === sheet?.id);
  return bare && one && sheet && sheet.id !== active?.sheet.id
    ? onSheet(sheet.name, sentence)
    : sentence;
}
