import { Fragment, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { OpenAppraisal } from '../../commands/appraisal/appraisal-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { useAppraisalWords } from './use-appraisal-words';

const SHOWN = 12;
const STEP = 60;

/** Units without a composite have no rank: 「未定」, listed apart, each a way to its row. */
export function Undecided({ open }: { readonly open: OpenAppraisal }) {
  const { session, words: pane } = usePane();
  const words = useAppraisalWords();
  const [shown, setShown] = useState(SHOWN);
  const left = open.result.units.filter(({ rank }) => rank === null);
  if (left.length === 0) return null;
  const more = left.length - shown;
  const go = (at: number): void => {
    const row = open.rows[at];
    if (row === undefined) return;
    const area = { top: row, left: 1, bottom: row, right: 1 };
    void session.goTo({ sheet: open.sheet.id, area });
  };
  return (
    <section className="totals-part" aria-labelledby="appraisal-undecided">
      <div className="part-head">
        <Shape name="ask" />
        <h2 id="appraisal-undecided">{words.undecided(left.length)}</h2>
      </div>
      <p className="undecided">
        {left.slice(0, shown).map(({ at, unit }, index) => (
          <Fragment key={at}>
            {index > 0 && pane.list}
            <Link onClick={() => go(at)}>{unit || pane.strip.noUnit}</Link>
          </Fragment>
        ))}
        {more > 0 && words.undecidedMore(more)}
      </p>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(STEP, more))}
        </Button>
      )}
    </section>
  );
}
