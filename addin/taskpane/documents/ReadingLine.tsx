import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useDocumentsWords } from './use-documents-words';

/** By which reading of the notice a document is written, with a way to where it is decided; nothing where the notice leaves no doubt. */
export function ReadingLine({
  reading,
}: {
  readonly reading: { readonly label: string; readonly assumed: boolean } | null;
}) {
  const { session } = usePane();
  const words = useDocumentsWords();
  if (!reading) return null;
  return (
    <p className="quiet-line">
      {words.reading(reading.label, reading.assumed)}
      <Link onClick={() => session.openPage('rubric')}>{words.toRubric}</Link>
    </p>
  );
}
