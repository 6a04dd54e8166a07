import { formatPoints } from '../../../src/base/points';
import type { Card } from '../../commands/card/card-state';
import { usePane } from '../pane-context';

/** Number as printed, section, 分值. */
export function ItemHead({ card, titleId }: { readonly card: Card; readonly titleId: string }) {
  const { state, words } = usePane();
  const several = state.active?.itemsSelected ?? 0;
  return (
    <>
      {several > 1 && <p className="several">{words.item.several(several)}</p>}
      <div className="item-head">
        <h2 id={titleId}>{card.number}</h2>
        <span className="item-section">{card.section}</span>
        <span className="item-base">
          {words.item.base} <b>{formatPoints(card.item.base)}</b>
        </span>
      </div>
    </>
  );
}
