import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { parseLocalDate } from '../../../src/base/local-date';
import { isWorkingDay } from '../../../src/calendar/working-calendar';
import type { CourseView } from '../../commands/review/course-view';
import { usePane } from '../pane-context';
import { DayField } from '../parts/DayField';
import { useDossierWords } from './use-dossier-words';

/** When something happened and who records it. */
export interface DaySigned {
  readonly day: string;
  readonly by: string;
  readonly setDay: (day: string) => void;
  readonly setBy: (by: string) => void;
  /** What is missing, in words; null where nothing is. */
  readonly need: string | null;
}

/** Day and name, begun with today and with whoever signed last. */
export function useSignedDay(today: string): DaySigned {
  const { signer } = usePane();
  const words = useDossierWords();
  const [day, setDay] = useState(today);
  const [by, setBy] = useState(signer);
  const need = by.trim() === '' ? words.needBy : parseLocalDate(day) === null ? words.badDay : null;
  return { day, by, setDay, setBy, need };
}

/** The two fields, with what is missing once it was asked for. */
export function SignedDay({
  view,
  signed,
  asked,
}: {
  readonly view: CourseView;
  readonly signed: DaySigned;
  readonly asked: boolean;
}) {
  const { rememberSigner } = usePane();
  const words = useDossierWords();
  const day = parseLocalDate(signed.day);
  // A holiday nobody knows of is none.
  const isOff = day !== null && isWorkingDay(view.calendar, day) === false;
  const fault = (wrong: boolean) =>
    asked && wrong && signed.need !== null
      ? { validationState: 'error' as const, validationMessage: signed.need }
      : {};
  return (
    <div className="dossier-fields">
      <DayField
        label={words.day}
        day={signed.day}
        onDay={signed.setDay}
        {...(isOff && { hint: words.dayOff })}
        {...fault(signed.need === words.badDay)}
      />
      <Field label={words.by} {...fault(signed.need === words.needBy)}>
        <Input
          value={signed.by}
          onChange={(_, { value }) => signed.setBy(value)}
          onBlur={() => rememberSigner(signed.by.trim())}
        />
      </Field>
    </div>
  );
}
