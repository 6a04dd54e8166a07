import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { WorkbenchWords } from '../locale/workbench';
import type { BenchQuestion } from './bench-state';

/** Asked when a changed workbook would be replaced; Esc changes nothing. */
export function SaveQuestion({
  words,
  name,
  question,
}: {
  readonly words: WorkbenchWords;
  readonly name: string;
  readonly question: BenchQuestion;
}) {
  const { ask } = words;
  return (
    <Dialog open modalType="modal" onOpenChange={() => question.answer('cancel')}>
      <DialogSurface className="question">
        <DialogBody>
          <DialogTitle>{ask.title}</DialogTitle>
          <DialogContent>{ask.text(name, question.deed)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => question.answer('save')}>
              {ask.save}
            </Button>
            <Button onClick={() => question.answer('discard')}>{ask.discard}</Button>
            <Button onClick={() => question.answer('cancel')}>{ask.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
