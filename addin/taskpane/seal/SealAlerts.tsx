import { useState } from 'react';
import type { FormSeal } from '../../commands/review/form-seals';
import type { OpenReview } from '../../commands/review/review-state';
import type { SheetId } from '../../hosts/host';
import { usePane } from '../pane-context';
import { Box } from '../parts/Box';
import { Link } from '../parts/Link';
import { formName, isTold, personName, toldWords } from './seal-names';
import { useSealWords } from './use-seal-words';

/** Named at once; of a batch where more was changed the rest on demand. */
const SHOWN = 5;

/** Forms that are not as they were sealed, each with a way to its sheet: of everybody, or of one person. */
export function SealAlerts({
  open,
  subject,
}: {
  readonly open: OpenReview;
  /** Key of the person; everybody's where none is given. */
  readonly subject?: string;
}) {
  const { words: pane } = usePane();
  const words = useSealWords();
  const told = open.seals.filter(
    (each) => isTold(each) && (subject === undefined || each.subject === subject),
  );
  const [all, setAll] = useState(false);
  if (told.length === 0) return null;
  return (
    <section className="review-issues" aria-label={words.alerts(told.length)}>
      <Box tone="must">
        <ul className="plain-list">
          {told.slice(0, all ? told.length : SHOWN).map((each) => (
            <li key={`${each.subject} ${each.form} ${each.filler}`}>
              {subject === undefined
                ? pane.line(personName(open, each.subject, words), toldWords(open, each, words))
                : toldWords(open, each, words)}
              <OpenSheets open={open} seal={each} />
            </li>
          ))}
        </ul>
        {told.length > SHOWN && !all && (
          <Link onClick={() => setAll(true)}>{words.allAlerts(told.length)}</Link>
        )}
      </Box>
    </section>
  );
}

/** A way to each sheet of a form. */
export function OpenSheets({ open, seal }: { readonly open: OpenReview; readonly seal: FormSeal }) {
  const { session, state } = usePane();
  const words = useSealWords();
  const name = formName(open, seal, words);
  const goTo = (sheet: SheetId): void => {
    const [first] = state.records.find((each) => each.sheet.id === sheet)?.record.entries ?? [];
    if (!first) return;
    const { row, column } = first.cell;
    const area = { top: row, left: column, bottom: row, right: column };
    void session.goTo({ sheet, area });
  };
  return seal.sheets.map(({ sheet }) => (
    <span key={sheet.id} className="blank-place">
      {' '}
      <Link
        label={words.openOf(seal.sheets.length === 1 ? name : sheet.name)}
        onClick={() => goTo(sheet.id)}
      >
        {words.open}
      </Link>
    </span>
  ));
}
