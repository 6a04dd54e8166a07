import { shareInWords } from '../../../src/lottery/share-words';
import type { DrawView } from '../../commands/review/draw-view';
import { usePane } from '../pane-context';
import { DecisionTags } from '../parts/DecisionTags';
import { Step } from '../parts/Step';
import { useDrawWords } from './use-draw-words';

/** 比例: how many of the list are drawn, worked out in sight, with the words and the reading it rests on. */
export function ShareStep({
  view,
  size,
  count,
  waits = false,
  done,
  share,
}: {
  readonly view: DrawView;
  readonly size: number;
  readonly count: number;
  readonly waits?: boolean;
  readonly done: boolean;
  /** Of a draw that was made: its own, whatever is decided now. */
  readonly share?: { readonly part: number; readonly whole: number };
}) {
  const { state } = usePane();
  const words = useDrawWords();
  const { scheme, rules, counted } = view;
  const [part, whole] = rules.share;
  const said = shareInWords(size, share ?? { part, whole });
  const decisions = state.decisions.filter(
    (each) => each.scheme === scheme.id && each.decision.id === rules.decision.id,
  );
  return (
    <Step number={2} title={words.share} done={done}>
      {size === 0 ? (
        <p className="quiet-line">{words.noShare}</p>
      ) : (
        <p>
          {words.arithmetic(size, counted, said.share, said.product)}
          <b>{words.drawn(count, counted)}</b>
        </p>
      )}
      {waits && size > 0 && <p>{words.waits(counted)}</p>}
      {rules.quote !== '' && <p className="quiet-line">{words.basis(rules.quote)}</p>}
      <DecisionTags decisions={decisions} />
    </Step>
  );
}
