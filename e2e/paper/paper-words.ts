import { areaContains, type Cell } from '../../src/base/cell';
import type { BlueprintCell, PrintSetup, SheetBlueprint } from '../../src/sheet/blueprint';
import { withoutBlanks } from './boxes';

/** What a sheet must put on paper: each list in the order of rows, then columns, without blanks and line ends. */
export interface PaperWords {
  /** Cells with borders, those of the repeated rows apart. */
  readonly boxes: readonly string[];
  readonly titleBoxes: readonly string[];
  /** Cells without borders run together. */
  readonly outside: string;
  readonly titleOutside: string;
}

/** What is printed of a sheet; `recalculated` is the same sheet as the program that prints it knows its formulas. */
export function wordsOnPaper(sheet: SheetBlueprint, recalculated: SheetBlueprint): PaperWords {
  const { print } = sheet;
  if (!print) throw new Error(`${sheet.name} has no print set-up`);
  const printed = sheet.cells
    .filter((cell) => areaContains(print.area, cell) && isShown(sheet, cell))
    .map((cell) => ({ cell, text: withoutBlanks(shownText(cell, recalculated)) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const texts = (inBox: boolean, inTitle: boolean): readonly string[] =>
    printed
      .filter(({ cell }) => isBordered(cell) === inBox && isRepeated(print, cell) === inTitle)
      .map(({ text }) => text);
  return {
    boxes: texts(true, false),
    titleBoxes: texts(true, true),
    outside: texts(false, false).join(''),
    titleOutside: texts(false, true).join(''),
  };
}

/** The foot of one page, as `&P` and `&N` make it. */
export function footOfPage({ footer = '' }: PrintSetup, page: number, pages: number): string {
  return withoutBlanks(footer.replaceAll('&P', String(page)).replaceAll('&N', String(pages)));
}

function isShown({ rows, columns }: SheetBlueprint, cell: Cell): boolean {
  return rows.get(cell.row)?.hidden !== true && columns.get(cell.column)?.hidden !== true;
}

function isBordered({ style }: BlueprintCell): boolean {
  return style?.border !== undefined;
}

function isRepeated({ titleRows }: PrintSetup, { row }: Cell): boolean {
  return titleRows !== null && row >= titleRows[0] && row <= titleRows[1];
}

function shownText({ input, row, column }: BlueprintCell, recalculated: SheetBlueprint): string {
  switch (input.kind) {
    case 'text':
      return input.text;
    case 'number':
      return String(input.number);
    case 'formula': {
      const cell = recalculated.cells.find((each) => each.row === row && each.column === column);
      return String(cell?.cached ?? '');
    }
    case 'blank':
      return '';
  }
}
