import { Field, Select } from '@fluentui/react-components';
import { useDocumentsWords } from './use-documents-words';

/** One of several; with `asked`, nothing is chosen before a person does. */
export function ChosenField({
  label,
  hint = '',
  value,
  options,
  asked = false,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly asked?: boolean;
  readonly onChoose: (value: string) => void;
}) {
  const words = useDocumentsWords();
  return (
    <Field label={label} hint={hint}>
      <Select value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {asked && (
          <option value="" disabled>
            {words.choose}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
