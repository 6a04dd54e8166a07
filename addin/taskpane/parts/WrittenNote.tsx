import type { RefObject } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import type { Written } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { Box } from './Box';

/** 「已填入F6、G6。」 and the way back. */
export function WrittenNote({
  written,
  undoRef,
}: {
  readonly written: Written;
  readonly undoRef?: RefObject<HTMLButtonElement | null>;
}) {
  const { session, words } = usePane();
  return (
    <Box tone="done">
      <div className="written">
        <p>{written.sentence}</p>
        {written.undoable && (
          <Button
            ref={(element: HTMLButtonElement | null) => {
              if (undoRef) undoRef.current = element;
            }}
            icon={<ArrowUndo16Regular />}
            onClick={() =>
              void (written.deed === 'summary' ? session.undoSummary() : session.undoFill())
            }
          >
            {written.deed === 'summary'
              ? words.command['undo-summary']
              : words.command['undo-fill']}
          </Button>
        )}
      </div>
    </Box>
  );
}
