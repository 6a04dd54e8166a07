import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import { takenNames } from './forms-selection';
import type { FormsProps } from './FormsPage';

/** Names that are there already: skipped or numbered, never overwritten. */
export function FormsTaken({
  selection,
  onSelect,
  scheme,
}: FormsProps & { readonly scheme: Scheme }) {
  const { state, words } = usePane();
  const taken = takenNames(selection, scheme, new Set(state.sheets.map(({ name }) => name)));
  const first = taken[0];
  if (first === undefined) return null;
  const title = words.forms.taken(first, taken.length);
  return (
    <section className="taken" aria-label={title}>
      <p className="asked">
        <Shape name="ask" />
        <span>{title}：</span>
      </p>
      <RadioGroup
        aria-label={title}
        value={selection.taken}
        onChange={(_, { value }) =>
          onSelect({ ...selection, taken: value === 'number' ? 'number' : 'skip' })
        }
      >
        <Radio value="skip" label={words.forms.skip} />
        <Radio value="number" label={words.forms.number(first)} />
      </RadioGroup>
    </section>
  );
}
