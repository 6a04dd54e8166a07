import type { Area } from '../../../../../src/base/cell';
import type { Book } from '../book';
import type { EmulatedObject, Place } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { listOf, membersOf } from '../given';
import { rangeObject } from './range';

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

/** `setCellProperties` and its kin: one object literal a cell, a row or a column. */
export function methodsOfProperties(
  book: Book,
  { sheet, areas }: Place,
): NonNullable<EmulatedObject['methods']> {
  const [area] = areas;
  if (!area) throw new ExcelError('InvalidReference');
  const { top, left, bottom, right } = area;
  const along = (given: unknown, length: number, place: (index: number) => Area): null => {
    const list = listOf(given);
    if (list.length !== length) throw new ExcelError('InvalidArgument');
    list.forEach((each, index) => {
      const range = rangeObject(book, { sheet, areas: [place(index)] });
      setMembers(book, range, membersOf(each));
    });
    return null;
  };
  return {
    SetCellProperties: ({ values: [given] }) => {
      const rows = listOf(given);
      if (rows.length !== bottom - top + 1) throw new ExcelError('InvalidArgument');
      rows.forEach((row, down) => {
        const at = { top: top + down, bottom: top + down };
        along(row, right - left + 1, (across) => {
          const column = left + across;
          return { ...at, left: column, right: column };
        });
      });
      return null;
    },
    SetRowProperties: ({ values: [rows] }) =>
      along(rows, bottom - top + 1, (index) => ({
        ...area,
        top: top + index,
        bottom: top + index,
      })),
    SetColumnProperties: ({ values: [columns] }) =>
      along(columns, right - left + 1, (index) => ({
        ...area,
        left: left + index,
        right: left + index,
      })),
  };
}

function setMembers(
  book: Book,
  object: EmulatedObject,
  members: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined || value === null) continue;
    const wire = name.slice(0, 1).toUpperCase() + name.slice(1);
    const write = object.writes?.[wire];
    const edge = EDGES[name];
    if (write) write(value);
    else if (object.item && edge !== undefined)
      setMembers(book, object.item(edge), membersOf(value));
    else {
      const child = object.objects?.[wire];
      if (!child) book.lack(`${object.type}.${wire}`);
      else setMembers(book, child({ values: [], objects: [] }), membersOf(value));
    }
  }
}
