import { useEffect, useState } from 'react';
import { formatPoints } from '../../../src/base/points';
import type { Card } from '../../commands/card/card-state';
import type { PaneWords } from '../../locale/pane';
import { usePane } from '../pane-context';

/** Half a second after typing rests. */
const REST = 500;

/** The one polite live region: 「第4项，应得1分，必改1处」. */
export function LiveRegion() {
  const { state, words } = usePane();
  const news = state.page === 'check' && state.card ? describeCard(state.card, words) : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(news), REST);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}

function describeCard(card: Card, words: PaneWords): string {
  const { score } = card.proposal;
  const worst = (['must', 'ask', 'note'] as const).find((severity) =>
    card.problems.some(({ issue }) => issue.severity === severity),
  );
  const count = card.problems.filter(({ issue }) => issue.severity === worst).length;
  return words.live.card(
    card.number,
    score === null ? '' : words.live.score(formatPoints(score)),
    worst ? words.live.problems(words.severity[worst], count) : '',
  );
}
