import { Field, Input } from '@fluentui/react-components';
import {
  routeField,
  saidOf,
  type CommissionEntry,
  type DocumentEntry,
  type DocumentsView,
  type LetterField,
} from '../../commands/review/documents';
import type { ReplyEntry } from '../../commands/review/reply-entries';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { ChosenField } from './ChosenField';
import type { LettersInHand } from './documents-draft';
import { OwnCalendar } from '../calendar/OwnCalendar';
import { PraiseFields } from './PraiseFields';
import { PersonRoutes } from './PersonRoutes';
import { RouteProposal } from './RouteProposal';
import { ReadingLine } from './ReadingLine';
import { kindOf, useDocumentsWords } from './use-documents-words';

interface FieldsProps {
  readonly open: OpenReview;
  readonly view: DocumentsView;
  readonly entry: DocumentEntry;
  readonly letters: LettersInHand;
}

/** What only a person can say of a letter: who signs, to whom it goes, when it was received. The workbook keeps it. */
export function LetterFields({ open, view, entry, letters }: FieldsProps) {
  const words = useDocumentsWords();
  const { commission, reply } = entry;
  if (!reply && !commission) return null;
  const signed = kindOf(entry) !== 'annex';
  return (
    <>
      {reply && <ReplyWriters reply={reply} />}
      {reply && signed && <PraiseFields open={open} praise={reply.praise} letters={letters} />}
      {signed && (
        <div className="letter-fields" role="group" aria-label={words.fields}>
          {commission && (
            <CommissionFields open={open} view={view} commission={commission} letters={letters} />
          )}
          <TypedField
            label={words.unit}
            hint={words.unitHint}
            field={reply?.field ?? 'unit:commission'}
            letters={letters}
          />
        </div>
      )}
    </>
  );
}

/** By which reading these write the reply, and whom it leaves out. */
function ReplyWriters({ reply: { reading, without } }: { readonly reply: ReplyEntry }) {
  const { words: pane } = usePane();
  const words = useDocumentsWords();
  return (
    <>
      <ReadingLine reading={reading} />
      {without.length > 0 && (
        <p className="quiet-line">{words.replyWithout(without.join(pane.list))}</p>
      )}
    </>
  );
}

function CommissionFields({
  open,
  view,
  commission,
  letters,
}: Omit<FieldsProps, 'entry'> & { readonly commission: CommissionEntry }) {
  const words = useDocumentsWords();
  const { filler, place, route, persons } = commission;
  const { commission: template, routes = [] } = open.scheme.letters ?? {};
  const units = template?.to.find((each) => each.filler === filler)?.units ?? [];
  const { session } = usePane();
  const received = saidOf('received', commission, letters.said);
  // The letter bears the day it is written.
  const today = session.handoutSource(open.scheme.id)?.today ?? '';
  const hint = persons.length < open.persons.length ? words.routeOfThese(persons.length) : '';
  return (
    <>
      {units.length > 1 && (
        <ChosenField
          label={words.addressee}
          value={saidOf('addressee', commission, letters.said)}
          options={units.map((unit) => ({ value: unit, label: unit }))}
          asked
          onChoose={(value) => void letters.keep([`addressee:${place}`, value])}
        />
      )}
      {routes.length > 0 && (
        <div>
          <ChosenField
            label={words.route}
            hint={hint}
            value={route}
            options={routes.map(({ id, title, of }) => ({
              value: id,
              label: words.routeOf(title, of),
            }))}
            asked
            onChoose={(value) =>
              void letters.keep(
                ...persons.map((person) => [routeField(filler, person), value] as const),
              )
            }
          />
          <RouteProposal open={open} filler={filler} proposed={view.routes} letters={letters} />
          <PersonRoutes
            open={open}
            filler={filler}
            persons={persons}
            routes={routes}
            letters={letters}
          />
        </div>
      )}
      <TypedField
        label={words.received}
        hint={words.receivedHint}
        type="date"
        field={`received:${place}`}
        value={received}
        doubt={received !== '' && received < today ? words.receivedEarly : ''}
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
  value = letters.said(field),
  doubt = '',
}: {
  readonly label: string;
  readonly hint: string;
  readonly type?: 'text' | 'date';
  readonly field: LetterField;
  readonly letters: LettersInHand;
  /** Where it may have been said of other letters too. */
  readonly value?: string;
  /** What is asked about it; empty where it raises no question. */
  readonly doubt?: string;
}) {
  return (
    <Field
      label={label}
      hint={hint}
      {...(doubt !== '' && { validationState: 'warning', validationMessage: doubt })}
    >
      <Input
        type={type}
        value={value}
        onChange={(_, { value: typed }) => letters.type(field, typed)}
        onBlur={() => void letters.keep([field, value])}
      />
    </Field>
  );
}
