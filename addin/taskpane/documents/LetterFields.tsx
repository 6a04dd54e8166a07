import { Field, Input, Select } from '@fluentui/react-components';
import type { DocumentDraft, DocumentEntry } from '../../commands/documents';
import type { OpenReview } from '../../commands/review-state';
import { useDocumentsWords } from './use-documents-words';

interface FieldsProps {
  readonly open: OpenReview;
  readonly entry: DocumentEntry;
  readonly draft: DocumentDraft;
  readonly onChange: (change: Partial<DocumentDraft>) => void;
}

/** What only a person can say of a letter: who signs, to whom it goes, when it was received. */
export function LetterFields({ open, entry, draft, onChange }: FieldsProps) {
  const words = useDocumentsWords();
  if (entry.id !== 'reply' && !entry.id.startsWith('commission:')) return null;
  return (
    <div className="letter-fields" role="group" aria-label={words.fields}>
      {entry.id !== 'reply' && (
        <CommissionFields open={open} entry={entry} draft={draft} onChange={onChange} />
      )}
      <Field label={words.unit} hint={words.unitHint}>
        <Input value={draft.unit} onChange={(_, { value }) => onChange({ unit: value })} />
      </Field>
    </div>
  );
}

function CommissionFields({ open, entry, draft, onChange }: FieldsProps) {
  const words = useDocumentsWords();
  const { letters } = open.scheme;
  const filler = entry.id.slice('commission:'.length);
  const units = letters?.commission?.to.find((each) => each.filler === filler)?.units ?? [];
  const { routes = [] } = letters ?? {};
  return (
    <>
      {units.length > 1 && (
        <Field label={words.addressee}>
          <Select
            value={draft.addressees[filler] ?? ''}
            onChange={(_, { value }) =>
              onChange({ addressees: { ...draft.addressees, [filler]: value } })
            }
          >
            <option value="" disabled>
              {words.choose}
            </option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {routes.length > 0 && (
        <Field label={words.route} hint={routes.find(({ id }) => id === draft.route)?.of ?? ''}>
          <Select value={draft.route ?? ''} onChange={(_, { value }) => onChange({ route: value })}>
            <option value="" disabled>
              {words.choose}
            </option>
            {routes.map(({ id, title, of }) => (
              <option key={id} value={id}>
                {words.routeOf(title, of)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.received} hint={words.receivedHint}>
        <Input
          type="date"
          value={draft.received}
          onChange={(_, { value }) => onChange({ received: value })}
        />
      </Field>
    </>
  );
}
