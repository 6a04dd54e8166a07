import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { noticeOfPaste, type NoticeGap } from '../pasted-notice';

/** What a table does not say of itself: name, year or quarter, who issued it and when, and how long the scored period is. */
export function RubricNames() {
  const { words } = usePane();
  return (
    <section className="rubric-names" aria-label={words.rubric.names}>
      <NameField field="title" />
      <div className="name-pair">
        <NameField field="edition" />
        <NameField field="months" type="number" />
      </div>
      <NameField field="issuer" />
      <NameField field="issued" type="date" />
    </section>
  );
}

function NameField({
  field,
  type = 'text',
}: {
  readonly field: NoticeGap;
  readonly type?: 'text' | 'number' | 'date';
}) {
  const { session, state, words } = usePane();
  const notice = noticeOfPaste(state.paste);
  // A number out of range is said at once; a blank field is named beside the button.
  const wrong = !('title' in notice) && notice.includes(field) && state.paste[field] !== '';
  return (
    <Field
      label={words.rubric.fields[field]}
      required
      {...(wrong && {
        validationState: 'error' as const,
        validationMessage: words.rubric.wrong[field],
      })}
    >
      <Input
        type={type}
        value={state.paste[field]}
        onChange={(_, { value }) => session.setPaste({ [field]: value })}
      />
    </Field>
  );
}
