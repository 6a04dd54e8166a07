import type { PassingNote } from '../../commands/review/passing-notes';
import type { DocumentsWords } from '../../locale/documents-zh-cn';
import { usePane } from '../pane-context';
import { useDocumentsWords } from './use-documents-words';

/** People named one by one; of a long batch the person's page tells the others. */
const MOST_NAMED = 5;

/** Of whom the step is not passed after which names are handed on, by the reading in force; nothing where all have. */
export function PassingLine({ note }: { readonly note: PassingNote }) {
  const { words: pane } = usePane();
  const words = useDocumentsWords();
  const { done, reading, people } = note;
  if (people.length === 0) return null;
  const { unrecorded, others } = sorted(people);
  const named = unrecorded.slice(0, MOST_NAMED).join(pane.list);
  const shown = others.slice(0, MOST_NAMED);
  return (
    <p className="quiet-line">
      {unrecorded.length > 0 &&
        words.passing.unrecorded(
          unrecorded.length > MOST_NAMED ? words.passing.several(named, unrecorded.length) : named,
          done,
        )}
      {shown.map(({ name, passing }) => sentence(words, note, name, passing)).join('')}
      {others.length > shown.length && words.passing.more(others.length - shown.length, done)}
      {words.reading(reading.label, reading.assumed)}
    </p>
  );
}

function sorted(people: PassingNote['people']) {
  return {
    unrecorded: people.flatMap(({ name, passing }) =>
      passing.state === 'unrecorded' ? [name] : [],
    ),
    others: people.filter(({ passing }) => passing.state !== 'unrecorded'),
  };
}

function sentence(
  { passing: words }: DocumentsWords,
  { done, filler }: PassingNote,
  name: string,
  passing: PassingNote['people'][number]['passing'],
): string {
  switch (passing.state) {
    case 'unmet':
      return words.unmet(name, filler, passing.unmet, passing.open);
    case 'form-missing':
      return words.missing(name, filler, done);
    case 'sealed':
      return words.sealed(name, done);
    case 'unrecorded':
    case 'passed':
      return '';
  }
}
