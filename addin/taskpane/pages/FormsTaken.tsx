import { Radio, RadioGroup } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Shape } from '../parts/Shape';
import { takenNames, type ChosenNotice } from './chosen-notice';
import type { FormsProps } from './FormsPage';

/** Names that are there already: skipped or numbered, never overwritten. */
export function FormsTaken({
  selection,
  onSelect,
  notice,
}: FormsProps & { readonly notice: ChosenNotice }) {
  const { state, words } = usePane();
  const taken = takenNames(notice, state);
  const first = taken[0];
  if (first === undefined) return null;
  const title = words.forms.taken(first, taken.length);
  return (
    <section className="taken" aria-label={title}>
      <p className="asked">
        <Shape name="ask" />
        <span>{words.line(title, '')}</span>
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
