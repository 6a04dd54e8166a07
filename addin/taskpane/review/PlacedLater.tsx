import { Button, Field, Select } from '@fluentui/react-components';
import { useReviewWords } from './use-review-words';

/** Something that belongs nowhere yet: the likeliest places as buttons, all others in one choice. */
export function PlacedLater({
  told,
  by,
  answers,
  label,
  others,
  onOther,
}: {
  readonly told: string;
  /** Who signs; nobody yet where that is empty. */
  readonly by: string;
  readonly answers: readonly {
    readonly label: string;
    /** Where the label alone does not say of what. */
    readonly spoken?: string;
    readonly give: () => void;
  }[];
  readonly label: string;
  /** Value and words of each. */
  readonly others: readonly (readonly [string, string])[];
  readonly onOther: (value: string) => void;
}) {
  const words = useReviewWords();
  return (
    <li className="review-assign">
      <p>{told}</p>
      {answers.length > 0 && (
        <div className="buttons">
          {answers.map(({ label: answer, spoken, give }) => (
            <Button
              key={spoken ?? answer}
              aria-label={spoken}
              disabledFocusable={by === ''}
              onClick={give}
            >
              {answer}
            </Button>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <Field label={label}>
          <Select
            value=""
            disabled={by === ''}
            onChange={(_, { value }) => value !== '' && onOther(value)}
          >
            <option value="">{by === '' ? words.facts.needBy : words.verdict.choose}</option>
            {others.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </li>
  );
}
