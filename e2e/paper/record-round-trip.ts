import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { RecordForm } from '../../src/scheme/record-form';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutRecordForm } from '../../src/sheet/lay-out-record-form';
import { fillSheet } from './fill-sheet';
import type { OfficeStep } from './office-job';
import { fillersOf } from './printed-forms';
import type { RoundTrip } from './round-trips';

/** A form without points, once filled in well and once badly. */
export function recordRoundTrip(opened: OpenScheme, form: RecordForm): RoundTrip {
  const [filler = ''] = fillersOf(opened);
  const people = [
    { subject: '某甲', filling: 'clean' },
    { subject: '某乙', filling: 'flawed' },
  ] as const;
  const sheets = people.map(({ subject, filling }) => {
    const request = { opened, form, name: subject, subject, filler, date: '', conditions: null };
    const blank = layOutRecordForm(request);
    return { blank, filled: fillSheet(blank, filling) };
  });
  return {
    id: `${opened.scheme.id} ${form.id} filled in`,
    opened,
    sheets: sheets.map(({ blank }) => blank),
    choices: new Map(),
    work: sheets.flatMap(({ filled }) => entriesOf(filled)),
    saveAs: ['xlsx', 'xls'],
    sorted: false,
  };
}

/** What stands in the open cells of a filled sheet, as it was typed. */
function entriesOf({ name, cells }: SheetBlueprint): readonly OfficeStep[] {
  return cells.flatMap(({ row, column, input, style }): readonly OfficeStep[] => {
    if (style?.locked !== false) return [];
    const write = { kind: 'write', sheet: name, cell: { row, column } } as const;
    if (input.kind === 'number') return [{ ...write, value: input.number }];
    return input.kind === 'text' ? [{ ...write, value: input.text }] : [];
  });
}
