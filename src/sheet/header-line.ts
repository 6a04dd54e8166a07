import type { TableForm, HeaderField } from '../scheme/scheme';
import { textWidth } from './text-height';

/** The columns one heading of the header line spans, both included, counted from the form's first column. */
export interface HeaderSpan {
  readonly field: HeaderField;
  readonly from: number;
  readonly to: number;
}

/** Characters the longest usual value takes after its label. */
const ROOM: Readonly<Record<HeaderField['id'], number>> = { unit: 28, team: 24, date: 16 };

/** Spreads the headings over the form's columns so that the tightest has the most room; the same for every unit. */
export function spreadHeader(form: TableForm): readonly HeaderSpan[] {
  const widths = form.columns.map((column) => column.width);
  const fields = form.header;
  let best: readonly HeaderSpan[] = [];
  let bestStrain = Infinity;
  for (const spans of divisions(fields, 0, widths.length)) {
    const strain = Math.max(...spans.map((span) => strainOf(span, widths)));
    if (strain < bestStrain) [best, bestStrain] = [spans, strain];
  }
  return best;
}

function strainOf({ field, from, to }: HeaderSpan, widths: readonly number[]): number {
  const width = widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  return (textWidth(field.label) + ROOM[field.id]) / width;
}

/** All ways to cut the columns from `from` on into one run per field. */
function divisions(
  fields: readonly HeaderField[],
  from: number,
  count: number,
): readonly (readonly HeaderSpan[])[] {
  const [field, ...others] = fields;
  if (!field) return [[]];
  if (others.length === 0) return from < count ? [[{ field, from, to: count - 1 }]] : [];
  const found: (readonly HeaderSpan[])[] = [];
  for (let to = from; to < count - others.length; to += 1) {
    for (const rest of divisions(others, to + 1, count)) found.push([{ field, from, to }, ...rest]);
  }
  return found;
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
