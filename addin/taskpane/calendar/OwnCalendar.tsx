import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { readDays, wordsOfDays } from '../../../src/calendar/read-days';
import { publishedCalendar } from '../../../src/calendar/working-calendar';
import {
  calendarOf,
  daysKept,
  valueOfDays,
  type CalendarField,
} from '../../commands/review/own-calendar';
import { workingDaysIn } from '../../commands/review/working-year';
import type { LedgerRecord } from '../../../src/ledger/record';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useCalendarWords } from './use-calendar-words';

/** 放假安排: days off and days worked instead that the published arrangements do not have. */
export function OwnCalendar({ scheme }: { readonly scheme: string }) {
  const { session } = usePane();
  const words = useCalendarWords();
  const { records = [], today = '' } = session.handoutSource(scheme) ?? {};
  const [open, setOpen] = useState(false);
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  return (
    <div className="own-calendar" role="group" aria-label={words.title}>
      <Link onClick={() => setOpen(!open)} expanded={open}>
        {open ? words.close : words.open}
      </Link>
      {open && (
        <>
          <Field label={words.year}>
            <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
              {yearsAround(today).map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </Field>
          <YearDays key={year} year={year} scheme={scheme} records={records} />
        </>
      )}
    </div>
  );
}

/** Next year first: its arrangement is the one that is missing. */
function yearsAround(today: string): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [1, 0, -1, -2, -3].map((away) => year + away);
}

function YearDays({
  year,
  scheme,
  records,
}: {
  readonly year: number;
  readonly scheme: string;
  readonly records: readonly LedgerRecord[];
}) {
  const { session, signer, words: pane } = usePane();
  const words = useCalendarWords();
  const wordsKept = (field: CalendarField): string => wordsOfDays(daysKept(records, scheme, field));
  const [off, setOff] = useState(() => wordsKept(`off:${year}`));
  const [worked, setWorked] = useState(() => wordsKept(`worked:${year}`));
  const [by, setBy] = useState(signer);
  const [asked, setAsked] = useState(false);
  const [read, readWorked] = [readDays(off, year), readDays(worked, year)];
  const both = read.days.filter((day) => readWorked.days.includes(day));
  const unread = (texts: readonly string[]): string | undefined =>
    texts.length > 0 ? words.unread(texts.join(pane.list)) : undefined;
  const faults = [
    unread(read.unread),
    unread(readWorked.unread) ?? (both.length > 0 ? words.both(wordsOfDays(both)) : undefined),
    by.trim() === '' ? words.needBy : undefined,
  ] as const;
  const keep = async (): Promise<void> => {
    setAsked(true);
    if (faults.some((fault) => fault !== undefined)) return;
    const row = { kind: 'field', by: by.trim(), scheme } as const;
    await session.recordReview(
      { ...row, field: `off:${year}`, value: valueOfDays(read.days) },
      { ...row, field: `worked:${year}`, value: valueOfDays(readWorked.days) },
    );
  };
  const shown = (fault: string | undefined) =>
    asked && fault !== undefined ? { validationMessage: fault } : {};
  const days = workingDaysIn(year, calendarOf(records, scheme));
  return (
    <>
      <p className="quiet-line">
        {publishedCalendar().years.has(year) ? words.published : words.unpublished}
      </p>
      <Field label={words.off} hint={words.write} {...shown(faults[0])}>
        <Textarea value={off} onChange={(_, { value }) => setOff(value)} />
      </Field>
      <Field label={words.worked} {...shown(faults[1])}>
        <Textarea value={worked} onChange={(_, { value }) => setWorked(value)} />
      </Field>
      <Field label={words.by} {...shown(faults[2])}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Button onClick={() => void keep()}>{words.keep(year)}</Button>
      <p className="quiet-line" role="status">
        {days !== null && words.kept(year, days)}
      </p>
    </>
  );
}
