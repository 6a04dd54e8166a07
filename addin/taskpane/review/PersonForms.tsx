import type { Filling } from '../../../src/review/filling';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import type { SheetEntry } from '../../hosts/host';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useReviewWords } from './use-review-words';

/** The sheets about a person, filler by filler: each is one press away. */
export function PersonForms({
  open,
  person,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
}) {
  const words = useReviewWords();
  const { fillings } = person.review.subject;
  const fillers = open.fillers
    .map((filler) => ({ filler, own: fillings.filter((each) => each.filler === filler.id) }))
    .filter(({ own }) => own.length > 0);
  if (fillers.length === 0) return null;
  return (
    <section className="person-forms" aria-label={words.way.forms}>
      {fillers.map(({ filler, own }) => (
        <span key={filler.id} className="person-form">
          {filler.title}{' '}
          {open.scheme.forms.flatMap(({ id, annex, shortTitle }) =>
            own
              .filter(({ form }) => form === id)
              .map((filling) => (
                <FormLink
                  key={filling.source}
                  filling={filling}
                  sheet={open.sheets.get(filling.source)}
                  short={annex === undefined || annex === '' ? shortTitle : annex}
                  label={words.way.openForm(filler.title, shortTitle)}
                />
              )),
          )}
        </span>
      ))}
    </section>
  );
}

function FormLink({
  filling,
  sheet,
  short,
  label,
}: {
  readonly filling: Filling;
  readonly sheet: SheetEntry | undefined;
  /** 附件2. */
  readonly short: string;
  readonly label: string;
}) {
  const { session } = usePane();
  const cell = filling.rows.find((each) => each.cell !== null)?.cell;
  if (!sheet || !cell) return null;
  const { row, column } = cell;
  const area = { top: row, left: column, bottom: row, right: column };
  return (
    <>
      <Link label={label} onClick={() => void session.goTo({ sheet: sheet.id, area })}>
        {short}
      </Link>{' '}
    </>
  );
}
