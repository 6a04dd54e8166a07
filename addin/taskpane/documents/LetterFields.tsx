import { Field, Input, Select } from '@fluentui/react-components';
import type { DocumentEntry, DocumentsView, LetterField } from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import type { LettersInHand } from './documents-draft';
import { RouteProposal } from './RouteProposal';
import { useDocumentsWords } from './use-documents-words';

interface FieldsProps {
  readonly open: OpenReview;
  readonly view: DocumentsView;
  readonly entry: DocumentEntry;
  readonly letters: LettersInHand;
}

/** What only a person can say of a letter: who signs, to whom it goes, when it was received. The workbook keeps it. */
export function LetterFields({ open, view, entry, letters }: FieldsProps) {
  const words = useDocumentsWords();
  const isReply = entry.id === 'reply';
  if (!isReply && !entry.id.startsWith('commission:')) return null;
  return (
    <div className="letter-fields" role="group" aria-label={words.fields}>
      {!isReply && <CommissionFields open={open} view={view} entry={entry} letters={letters} />}
      <TypedField
        label={words.unit}
        hint={words.unitHint}
        field={isReply ? 'unit:reply' : 'unit:commission'}
        letters={letters}
      />
    </div>
  );
}

function CommissionFields({ open, view, entry, letters }: FieldsProps) {
  const words = useDocumentsWords();
  const filler = entry.id.slice('commission:'.length);
  const { commission, routes = [] } = open.scheme.letters ?? {};
  const units = commission?.to.find((each) => each.filler === filler)?.units ?? [];
  return (
    <>
      {units.length > 1 && (
        <ChosenField
          label={words.addressee}
          field={`addressee:${filler}`}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          letters={letters}
        />
      )}
      {routes.length > 0 && (
        <div>
          <ChosenField
            label={words.route}
            field="route"
            options={routes.map(({ id, title, of }) => ({
              value: id,
              label: words.routeOf(title, of),
            }))}
            letters={letters}
          />
          <RouteProposal open={open} proposed={view.routes} letters={letters} />
        </div>
      )}
      <TypedField
        label={words.received}
        hint={words.receivedHint}
        type="date"
        field={`received:${filler}`}
        letters={letters}
      />
    </>
  );
}

/** The letter follows while one types; the workbook keeps it when one goes on. */
function TypedField({
  label,
  hint,
  type = 'text',
  field,
  letters,
}: {
  readonly label: string;
  readonly hint: string;
  readonly type?: 'text' | 'date';
  readonly field: LetterField;
  readonly letters: LettersInHand;
}) {
  const value = letters.said(field);
  return (
    <Field label={label} hint={hint}>
      <Input
        type={type}
        value={value}
        onChange={(_, { value: typed }) => letters.type(field, typed)}
        onBlur={() => void letters.keep(field, value)}
      />
    </Field>
  );
}

function ChosenField({
  label,
  field,
  options,
  letters,
}: {
  readonly label: string;
  readonly field: LetterField;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly letters: LettersInHand;
}) {
  const words = useDocumentsWords();
  return (
    <Field label={label}>
      <Select
        value={letters.said(field)}
        onChange={(_, { value }) => void letters.keep(field, value)}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
