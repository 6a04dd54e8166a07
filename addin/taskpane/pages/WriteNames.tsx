import { Field, Textarea } from '@fluentui/react-components';
import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import type { FormsProps } from './FormsPage';
import { RosterChoice } from './FormsUnits';
import { chosenNotice, lenders, subjectLabel } from './forms-selection';

/** A notice without a roster: units are written or pasted, or chosen from another notice's roster; each counts once. */
export function WriteNames(props: FormsProps & { readonly scheme: Scheme }) {
  const { state, words } = usePane();
  const { selection, onSelect, scheme } = props;
  const label = subjectLabel(scheme);
  const [all] = chosenNotice(selection, scheme, state.schemes).groups;
  return (
    <div className="paste">
      <Field
        label={label === null ? words.forms.noRoster : words.forms.noNames(label)}
        hint={words.forms.paste}
      >
        <Textarea
          value={selection.written}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => onSelect({ ...selection, scheme: scheme.id, written: value })}
        />
      </Field>
      <p className="quiet-line" role="status">
        {words.forms.written(all?.units.length ?? 0)}
      </p>
      {lenders(scheme, state.schemes).map((lender) => (
        <section key={lender.id} aria-label={words.forms.borrow(lender.shortTitle)}>
          <p>{words.forms.borrow(lender.shortTitle)}</p>
          <RosterChoice
            {...props}
            roster={lender}
            onSelect={(next) => onSelect({ ...next, scheme: scheme.id })}
          />
        </section>
      ))}
    </div>
  );
}
