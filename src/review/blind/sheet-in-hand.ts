import type { CellValue, Grid } from '../../base/grid';
import document from '../../scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../scheme/builtin/parse-builtin';
import { openScheme } from '../../scheme/open-scheme';
import type { RecordForm } from '../../scheme/record-form';
import { gridOfBlueprint } from '../../sheet/grid-of-blueprint';
import { layOutRecordForm } from '../../sheet/lay-out-record-form';
import { readRecord } from '../../sheet/record/read-record';
import { fillingOf } from '../filling';
import type { Filling } from '../filling';

/** The notice whose forms are filled in. */
export const opened = openScheme(parseBuiltin(document));

/** Every block is for everybody. */
export const CONDITIONS = [
  ...['party-post', 'leader', 'unit', 'team'],
  ...['secretary', 'agronomist', 'helper'],
];

/** Who hands in which form; the last of each samples. */
export const FORMS = [
  { sheet: '党建', form: 'annex-2', fillers: ['party-group', 'inspection-team', 'party-work'] },
  { sheet: '扶贫', form: 'annex-3', fillers: ['party-group', 'inspection-team', 'poverty-relief'] },
] as const;

type SheetName = (typeof FORMS)[number]['sheet'];

function isRecord(form: { readonly kind: string }): form is RecordForm {
  return form.kind === 'record';
}

function blankSheet(id: string): { readonly form: RecordForm; readonly grid: Grid } {
  const form = opened.scheme.forms.filter(isRecord).find((each) => each.id === id);
  if (!form) throw new Error(id);
  const about = { name: '表', subject: '', filler: '', date: '', conditions: CONDITIONS };
  return { form, grid: gridOfBlueprint(layOutRecordForm({ opened, form, ...about })) };
}

const BLANK_SHEETS = new Map(FORMS.map(({ sheet, form }) => [sheet, blankSheet(form)]));

/** The indicators in the order they are printed, by id. */
export const ITEMS: readonly string[] = [...BLANK_SHEETS.values()].flatMap(({ form }) =>
  form.blocks
    .filter(({ id }) => id !== 'rewards' && id !== 'notes')
    .flatMap(({ rows }) => rows.map(({ id }) => id)),
);

const bare = (value: CellValue | undefined): string => String(value ?? '').replace(/\s/g, '');

/** A sheet as a person fills it in: by what is printed beside and above the cell, nothing hidden. */
export class SheetInHand {
  private readonly form: RecordForm;
  private readonly grid: Grid;
  private readonly values: CellValue[][];

  constructor(sheet: SheetName) {
    const blank = BLANK_SHEETS.get(sheet);
    if (!blank) throw new Error(sheet);
    this.form = blank.form;
    this.grid = blank.grid;
    this.values = blank.grid.values.map((row) => [...row]);
  }

  /** The cell beside an indicator, under a title. */
  write(block: string, begins: string, title: string, text: string): void {
    if (text === '') return;
    const column = this.columnOf(title);
    let heading = '';
    const row = this.values.findIndex((cells) => {
      heading = bare(cells[1]) === '' ? heading : bare(cells[1]);
      return heading.startsWith(bare(block)) && bare(cells[2]).startsWith(bare(begins));
    });
    this.put(row, column, text);
  }

  /** The cell right of a label, or the label's own cell where the form has the entry in it. */
  writeBeside(label: string, text: string): void {
    for (const [row, cells] of this.values.entries()) {
      const column = cells.findIndex((cell) => bare(cell).startsWith(label));
      if (column >= 0) {
        this.put(row, column, `${String(cells[column])}${text}`);
        return;
      }
    }
    throw new Error(`no ${label}`);
  }

  /** The first row of the table, under a title. */
  writeUnder(title: string, text: string): void {
    const column = this.columnOf(title);
    const row = this.values.findIndex((cells) => bare(cells[column]) === title);
    this.put(row + 1, column, text);
  }

  /** As the product reads it back. */
  handIn(filler: string, person: number): Filling {
    const record = readRecord([opened], { ...this.grid, values: this.values });
    if (!record) throw new Error('not recognised');
    const source = `${String(person)} ${this.form.id} ${filler}`;
    return fillingOf(record, this.form, { source, filler });
  }

  private columnOf(title: string): number {
    return Math.max(...this.values.map((row) => row.findIndex((cell) => bare(cell) === title)));
  }

  private put(row: number, column: number, text: string): void {
    const cells = this.values[row];
    if (!cells || column < 0) throw new Error(`no place for ${text}`);
    cells[column] = text;
  }
}
