import { Button } from '@fluentui/react-components';
import { readingsOf } from '../../commands/review/confirm-readings';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { WrittenNote } from '../parts/WrittenNote';
import { useFocusAfter } from '../use-focus-after';
import { subjectNames } from './subject-names';
import { useReviewWords } from './use-review-words';

/** What was read and nobody has confirmed, form by form: one press writes it into the form's own 判定. */
export function Readings({
  open,
  person,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
}) {
  const { session, state } = usePane();
  const words = useReviewWords();
  const forms = readingsOf(open, person);
  const own = new Set(
    person.review.subject.fillings.map(({ source }) => open.sheets.get(source)?.id),
  );
  const written = state.written?.cells.some(({ sheet }) => own.has(sheet)) ? state.written : null;
  const { target, follow } = useFocusAfter(written);
  if (forms.length === 0 && !written) return null;
  const confirm = (...chosen: typeof forms): void =>
    void follow(() => session.confirmReadings(chosen.map(({ sheet }) => sheet.id)));
  const count = forms.reduce((sum, { cells }) => sum + cells.length, 0);
  const names = subjectNames(open, words);
  return (
    <section className="conclusions" aria-label={words.readings.title}>
      <h3 id="person-readings" ref={target} tabIndex={-1}>
        {words.readings.title}
      </h3>
      {forms.length > 0 && <p className="quiet-line">{words.readings.lead}</p>}
      {written && <WrittenNote written={written} />}
      {forms.length > 1 && (
        <div className="buttons">
          <Button className="wide-button" onClick={() => confirm(...forms)}>
            {words.readings.confirmAll(forms.length, count)}
          </Button>
        </div>
      )}
      <ul className="plain-list">
        {forms.map((each) => (
          <li key={each.sheet.id} className="reading">
            <span>
              {words.readings.cells(
                names.filler(each.filler),
                names.form(each.form),
                each.cells.length,
              )}
            </span>
            <Link
              label={words.readings.spoken(names.filler(each.filler), names.form(each.form))}
              onClick={() => confirm(each)}
            >
              {words.readings.confirm}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
