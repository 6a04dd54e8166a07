import { ABOUT_NOBODY, type FormEntry } from '../../commands/review/form-documents';
import { ChosenField } from './ChosenField';
import type { LettersInHand } from './documents-draft';
import { ReadingLine } from './ReadingLine';
import { useDocumentsWords } from './use-documents-words';

/** Whose copies of a record form are printed, and about whom; by which reading, where the notice leaves it open who writes it. */
export function FormFields({
  entry,
  letters,
}: {
  readonly entry: FormEntry;
  readonly letters: LettersInHand;
}) {
  const words = useDocumentsWords();
  const { form, people, about } = entry;
  const everybody = { value: '', label: words.aboutAll(people.length) };
  const nobody = { value: ABOUT_NOBODY, label: words.aboutNobody };
  const each = people.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <>
      <ReadingLine reading={entry.reading} />
      <div className="letter-fields" role="group" aria-label={words.formFields}>
        <FillerField entry={entry} letters={letters} />
        <ChosenField
          label={words.about}
          value={about}
          options={[everybody, ...each, nobody]}
          onChoose={(value) => letters.type(`about:${form.id}`, value)}
        />
      </div>
    </>
  );
}

/** Who writes a form for all is said once and kept; whose copies one looks at is not. */
function FillerField({
  entry: { form, policy, fillers, filler },
  letters,
}: {
  readonly entry: FormEntry;
  readonly letters: LettersInHand;
}) {
  const words = useDocumentsWords();
  const options = fillers.map(({ id, title }) => ({
    value: id,
    label: title === '' ? words.saidByNobody : title,
  }));
  return policy === 'lead' ? (
    <ChosenField
      label={words.lead}
      hint={words.leadHint}
      value={filler}
      options={options}
      asked
      onChoose={(value) => void letters.keep([`lead:${form.id}`, value])}
    />
  ) : (
    <ChosenField
      label={words.copiesOf}
      value={filler}
      options={options}
      onChoose={(value) => letters.type(`filler:${form.id}`, value)}
    />
  );
}
