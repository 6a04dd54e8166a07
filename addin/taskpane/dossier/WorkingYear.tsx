import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { OpenReview } from '../../commands/review/review-state';
import type { CourseView } from '../../commands/review/course-view';
import { asksWorkingDays, WORKING_YEAR, workingDaysIn } from '../../commands/review/working-year';
import { calendarOf } from '../../commands/review/own-calendar';
import { OwnCalendar } from '../calendar/OwnCalendar';
import { usePane } from '../pane-context';
import { useDossierWords } from './use-dossier-words';

/** Years offered: that of today and those before. */
const YEARS = 4;

/** 全年工作日: of which year, where an indicator asks for a share of them. Nothing is chosen by itself. */
export function WorkingYear({
  open,
  view,
}: {
  readonly open: OpenReview;
  readonly view: CourseView;
}) {
  const { session, signer } = usePane();
  const words = useDossierWords();
  const { scheme, rules } = open;
  const asked = useMemo(() => asksWorkingDays(scheme, rules), [scheme, rules]);
  if (!asked) return null;
  const calendar = calendarOf(session.handoutSource(scheme.id)?.records ?? [], scheme.id);
  const latest = Number(view.today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, before) => latest - before);
  const choose = (value: string): void =>
    void session.recordReview({
      kind: 'field',
      by: signer,
      scheme: scheme.id,
      field: WORKING_YEAR,
      value,
    });
  return (
    <>
      <Field label={words.year.label} hint={words.year.hint}>
        <Select
          value={view.fields.get(WORKING_YEAR) ?? ''}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{words.year.unsaid}</option>
          {years.map((year) => {
            const days = workingDaysIn(year, calendar);
            return (
              <option key={year} value={year} disabled={days === null}>
                {days === null ? words.year.unknown(year) : words.year.of(year, days)}
              </option>
            );
          })}
        </Select>
      </Field>
      <OwnCalendar scheme={scheme.id} />
    </>
  );
}
