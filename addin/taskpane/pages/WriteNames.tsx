import { Field, Textarea } from '@fluentui/react-components';
import { unitAndPostLabels } from '../../../src/handout/joined-post';
import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import type { FormsProps } from './FormsPage';
import { RosterChoice } from './FormsUnits';
import { lenders, subjectLabel, type ChosenNotice } from './chosen-notice';
import { askedConditions } from './said-conditions';
import { useHandoutWords } from './use-handout-words';
import { WrittenReport } from './WrittenReport';

/** A notice without a roster: units are written or pasted, or chosen from another notice's roster; each counts once. */
export function WriteNames(
  props: FormsProps & { readonly scheme: Scheme; readonly notice: ChosenNotice },
) {
  const { state, words } = usePane();
  const handout = useHandoutWords();
  const { selection, onSelect, scheme, notice } = props;
  const label = subjectLabel(scheme);
  const [all] = notice.groups;
  const asked = askedConditions(notice.scheme, selection);
  const [first] = asked;
  const joined = unitAndPostLabels(scheme);
  return (
    <div className="paste">
      <Field
        label={label === null ? words.forms.noRoster : words.forms.noNames(label)}
        hint={first ? handout.pasteHeads(first.condition.label) : words.forms.paste}
      >
        <Textarea
          value={selection.written}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => onSelect({ ...selection, scheme: scheme.id, written: value })}
        />
      </Field>
      {first && joined.length > 0 && (
        <p className="quiet-line">
          {handout.columns(
            [handout.ownColumns, ...joined].join(words.list),
            asked.map(({ condition }) => condition.label).join(words.list),
          )}
        </p>
      )}
      <p className="quiet-line" role="status">
        {words.forms.written(all?.units.length ?? 0)}
      </p>
      <WrittenReport written={notice.written} />
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
