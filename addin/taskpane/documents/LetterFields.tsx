import { Field, Input } from '@fluentui/react-components';
import type { DocumentEntry, DocumentsView, LetterField } from '../../commands/review/documents';
import type { OpenReview } from '../../commands/review/review-state';
import { ChosenField } from './ChosenField';
import type { LettersInHand } from './documents-draft';
import { OwnCalendar } from '../calendar/OwnCalendar';
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
          value={letters.said(`addressee:${filler}`)}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          asked
          onChoose={(value) => void letters.keep(`addressee:${filler}`, value)}
        />
      )}
      {routes.length > 0 && (
        <div>
          <ChosenField
            label={words.route}
            value={letters.said('route')}
            options={routes.map(({ id, title, of }) => ({
              value: id,
              label: words.routeOf(title, of),
            }))}
            asked
            onChoose={(value) => void letters.keep('route', value)}
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
      <OwnCalendar scheme={open.scheme.id} />
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
