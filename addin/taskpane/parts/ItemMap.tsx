import { formatArea } from '../../../src/base/cell';
import { formatPoints } from '../../../src/base/points';
import type { Severity } from '../../../src/base/issue';
import type { OpenForm } from '../../commands/session-state';
import { itemNumbers } from '../item-numbers';
import { usePane } from '../pane-context';
import { Shape } from './Shape';

const WORST_FIRST: readonly Severity[] = ['must', 'ask', 'note'];

/** All items of the form when the cursor stands outside them: shape for state, dashed = blank, a press goes there. */
export function ItemMap({ form }: { readonly form: OpenForm }) {
  const { session, state, words } = usePane();
  const area = state.active?.area;
  const { blankItems, provisional, total } = form.check;
  const asking = new Set(
    form.problems.flatMap(({ issue }) =>
      issue.severity === 'ask' && issue.item !== undefined && !blankItems.includes(issue.item)
        ? [issue.item]
        : [],
    ),
  );
  const numbers = itemNumbers(form);
  return (
    <section className="map" aria-label={words.map.title}>
      <p>{area ? words.map.lead(formatArea(area)) : words.map.leadNoCell}</p>
      <ul className="map-items">
        {form.check.items.map(({ item }) => {
          const worst = worstOf(form, item);
          const blank = blankItems.includes(item);
          const { long, short } = numbers.get(item) ?? { long: item, short: item };
          const word = worst ? words.severity[worst] : blank ? words.map.blankItem : '';
          return (
            <li key={item}>
              <button
                type="button"
                className={blank ? 'map-item map-blank' : 'map-item'}
                aria-label={word ? `${long}，${word}` : long}
                onClick={() => void session.goToItem(form.sheet.id, item)}
              >
                {worst && <Shape name={worst} size={14} />}
                {short}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="quiet-line">
        {total === null
          ? words.map.blank(formatPoints(provisional), blankItems.length, asking.size)
          : words.map.total(formatPoints(total))}
      </p>
    </section>
  );
}

function worstOf(form: OpenForm, item: string): Severity | null {
  return (
    WORST_FIRST.find((severity) =>
      form.problems.some(({ issue }) => issue.item === item && issue.severity === severity),
    ) ?? null
  );
}
