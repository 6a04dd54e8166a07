import { Field, Input, type FieldProps } from '@fluentui/react-components';

/** A day as every form of the pane asks for it. */
export function DayField({
  day,
  onDay,
  ...field
}: Pick<FieldProps, 'hint' | 'validationState' | 'validationMessage'> & {
  readonly label: string;
  /** YYYY-MM-DD; empty where nothing is known. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}) {
  return (
    <Field {...field}>
      <Input type="date" value={day} onChange={(_, { value }) => onDay(value)} />
    </Field>
  );
}
