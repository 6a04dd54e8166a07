import type { TableForm, HeaderField } from '../scheme/scheme';
import { spreadLine } from './spread-line';
import type { ColumnRun } from './spread-line';
import { textWidth } from './text-metrics';

/** The columns one heading of the header line spans. */
export interface HeaderSpan extends ColumnRun {
  readonly field: HeaderField;
}

/** Ems the longest usual value takes after its label. */
const ROOM: Readonly<Record<HeaderField['id'], number>> = { unit: 14, team: 12, date: 8 };

/** Spreads the headings over the form's columns; the same for every unit. */
export function spreadHeader(form: TableForm): readonly HeaderSpan[] {
  const needs = form.header.map(({ id, label }) => textWidth(label) + ROOM[id]);
  const widths = form.columns.map(({ width }) => width);
  return spreadLine(needs, widths).flatMap((run, at) => {
    const field = form.header[at];
    return field ? [{ field, ...run }] : [];
  });
}

/** Where the notice prints no heading for the unit, its name stands beside the form under these words. */
const UNIT_BESIDE: HeaderField = { id: 'unit', label: '被核查单位：', blank: '' };

/** The heading that stands beside a score form, outside the print area; null where the notice prints its own. */
export function headingBeside(form: TableForm): HeaderField | null {
  const printed = form.header.some(({ id }) => id === 'unit');
  return form.kind === 'score' && !printed ? UNIT_BESIDE : null;
}

/** A heading with its value, or with the notice's own blank: 「核查时间：2017年10月23日」, 「核查时间： 年 月  日」. */
export function headerText(field: HeaderField, value: string): string {
  return field.label + (value === '' ? field.blank : value);
}

/** `2017-10-23` → 「2017年10月23日」; any other text stays as it is. */
export function formatHeaderDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date;
}
