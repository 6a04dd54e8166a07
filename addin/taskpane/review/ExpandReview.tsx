import { useState, type ReactNode } from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { ArrowUndo16Regular, Dismiss16Regular, TableAdd16Regular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import { percentOf } from '../percent-of';
import { useFocusAfter } from '../use-focus-after';
import { useReviewWords } from './use-review-words';

/** What somebody has read and put away; a look at a person does not bring it back. */
const PUT_AWAY = new WeakSet<object>();

/** 在工作表中展开: the whole of it on a sheet, for the big screen; what was done and the way back stand over the row it begins. */
export function ExpandReview({
  quiet,
  children,
}: {
  /** Something else stands there now. */
  readonly quiet: boolean;
  readonly children: ReactNode;
}) {
  const { session, state, english } = usePane();
  const words = useReviewWords();
  const { written } = state;
  // What another page put in is not told of here, and not taken out from here.
  const inserted = state.inserted?.page === 'review' ? state.inserted : null;
  const updated = written?.deed === 'summary' ? written : null;
  const done = inserted ?? updated;
  const [, setPutAway] = useState<object | null>(null);
  const sentence = done && !PUT_AWAY.has(done) ? (english?.written(done) ?? done.sentence) : null;
  const putAway = (): void => {
    if (!done) return;
    PUT_AWAY.add(done);
    setPutAway(done);
  };
  const { target, follow } = useFocusAfter(sentence);
  const undo = (): void =>
    void follow(async () => {
      await (inserted ? session.removeInserted() : session.undoSummary());
      return true;
    });
  return (
    <>
      {state.layingOut !== null && <LayingOut share={state.layingOut} />}
      {sentence !== null && !quiet && (
        <div className="written" role="group" aria-label={sentence}>
          <Shape name="ok" />
          <p>{sentence}</p>
          {(inserted !== null || updated?.undoable === true) && (
            <Button size="small" icon={<ArrowUndo16Regular />} onClick={undo}>
              {inserted ? words.takeOut : words.putBack}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={words.putAway}
            title={words.putAway}
            onClick={putAway}
          />
        </div>
      )}
      <div className="review-deeds-row">
        <Button
          ref={target}
          size="small"
          appearance="subtle"
          icon={<TableAdd16Regular />}
          onClick={() => void session.expandReview()}
        >
          {words.expand}
        </Button>
        {children}
      </div>
    </>
  );
}

/** How far the sheet is; until it goes into the workbook nothing has been written, and 停止 leaves it at that. */
function LayingOut({ share }: { readonly share: number }) {
  const { session, words: pane } = usePane();
  const words = useReviewWords();
  const told = words.layingOut(percentOf(share));
  return (
    <section className="work" aria-label={told}>
      <p role="status">{told}</p>
      <ProgressBar value={share} aria-label={told} />
      <div className="work-line">
        <span />
        <Button size="small" icon={<Dismiss16Regular />} onClick={() => session.stop()}>
          {pane.command.stop}
        </Button>
      </div>
    </section>
  );
}
