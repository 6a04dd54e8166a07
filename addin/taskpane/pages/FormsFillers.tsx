import { useId } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { ChosenNotice } from './chosen-notice';
import type { FormsProps } from './FormsPage';

/** Who is to have sheets of their own about every subject, where a notice has several fill in the same forms. */
export function FormsFillers({
  selection,
  onSelect,
  notice,
  hint,
}: FormsProps & { readonly notice: Pick<ChosenNotice, 'scheme'>; readonly hint?: string }) {
  const { words } = usePane();
  const titleId = useId();
  const { fillers = [] } = notice.scheme;
  if (fillers.length === 0) return null;
  const choose = (id: string, wanted: boolean): void => {
    const others = selection.fillers.filter((each) => each !== id);
    onSelect({ ...selection, fillers: wanted ? [...others, id] : others });
  };
  return (
    <section className="conditions" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.forms.fillers}</h3>
      <p className="quiet-line">{hint ?? words.forms.fillersHint}</p>
      <ul className="plain-list choice-units">
        {fillers.map(({ id, title }) => (
          <li key={id}>
            <Checkbox
              label={title}
              checked={selection.fillers.includes(id)}
              onChange={(_, { checked }) => choose(id, checked === true)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
