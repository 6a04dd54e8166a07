import { useMemo } from 'react';
import { shortLabelOfItem } from '../../../src/scheme/item-label';
import { readOwnFindings, type OwnReading } from '../../commands/review/own-readings';
import type { OpenRecord } from '../../commands/session-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { useReviewSentences, useReviewWords } from './use-review-words';

/** What 会审 will read from this form, while its filler can still write plainer what it could not tell. */
export function OwnFindings({ open }: { readonly open: OpenRecord }) {
  const { state, session, words: pane } = usePane();
  const words = useReviewWords();
  const say = useReviewSentences();
  const { decisions } = state;
  const readings = useMemo(() => readOwnFindings(open, decisions), [open, decisions]);
  if (!readings || readings.length === 0) return null;
  const row = state.active?.area?.top;
  const here = readings.find(({ cell }) => cell.row === row);
  const unread = readings.filter(({ status }) => status === 'unclear');
  const goTo = ({ cell }: OwnReading): void => {
    const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    void session.goTo({ sheet: open.sheet.id, area });
  };
  return (
    <section className="person-facts" aria-labelledby="own-findings">
      <h2 id="own-findings">{words.own.title}</h2>
      {here && (
        <p className="quiet-line">
          {words.own.here(say.status(here.status))}
          {say.findingReason(here.reason)}
        </p>
      )}
      {unread.length === 0 ? (
        <p className="quiet-line">{words.own.clear(readings.length)}</p>
      ) : (
        <p className="blank-line">
          <Shape name="ask" />
          <span>
            {words.own.unread(unread.length)}
            {unread.map((each, index) => (
              <span key={each.item} className="blank-place">
                <Link onClick={() => goTo(each)}>{shortLabelOfItem(open.scheme, each.item)}</Link>
                {index < unread.length - 1 && pane.list}
              </span>
            ))}
            {words.stop}
            {words.own.plainer}
          </span>
        </p>
      )}
    </section>
  );
}
