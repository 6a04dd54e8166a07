import { useId, useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Dismiss16Regular, Highlight16Regular } from '@fluentui/react-icons';
import { marksOf } from '../../commands/review/review-marks';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import { useReviewWords } from './use-review-words';

/** 在表上标出 and 清除标记: what will be touched is said before, what was done after; both say what becomes of it on paper. */
export function MarkOnSheets({ open }: { readonly open: OpenReview }) {
  const { session } = usePane();
  const words = useReviewWords();
  const hint = useId();
  const marks = useMemo(() => marksOf(open), [open]);
  const sheets = new Set(marks.map(({ sheet }) => sheet)).size;
  const able = session.host.capabilities;
  const can = able.has('marks');
  const lines = can
    ? [
        marks.length === 0 ? words.marks.nothing : words.marks.planned(marks.length, sheets),
        ...(able.has('notes') ? [] : [words.marks.colourOnly]),
        able.has('unmarks-for-print') ? words.marks.paperCleans : words.marks.paper,
      ]
    : [words.marks.unable];
  return (
    <section aria-label={words.marks.mark}>
      <div id={hint}>
        {lines.map((line) => (
          <p key={line} className="quiet-line">
            {line}
          </p>
        ))}
      </div>
      <div className="buttons">
        <Button
          size="small"
          icon={<Highlight16Regular />}
          disabledFocusable={!can || marks.length === 0}
          aria-describedby={hint}
          onClick={() => void session.markReview()}
        >
          {words.marks.mark}
        </Button>
        <Button
          size="small"
          icon={<Dismiss16Regular />}
          disabledFocusable={!can}
          aria-describedby={hint}
          onClick={() => void session.clearMarks()}
        >
          {words.marks.clear}
        </Button>
      </div>
      <Done />
    </section>
  );
}

/** What was done last, since this stands open. */
function Done() {
  const { state } = usePane();
  const { marks } = useReviewWords();
  const { marked } = state;
  const [before] = useState(marked);
  if (!marked || marked === before) return <div role="status" />;
  const { cells, sheets, unnoted, removed, at } = marked;
  const sentence = cells === 0 ? marks.cleared(removed) : marks.marked(cells, sheets, at);
  return (
    <div role="status">
      <div className="written">
        <Shape name="ok" />
        <p>{sentence}</p>
        {unnoted > 0 && <p>{marks.unnoted(unnoted)}</p>}
      </div>
    </div>
  );
}
