import type { Area } from '../../../../src/base/cell';
import type { SheetId } from '../../host';
import type { EtRange, EtWorkbook, EtWorksheet } from '../jsapi';
import type { Door } from './calls';
import type { EtEvents } from './et-events';
import type { FakeBook } from './fake-book';

/** Where nobody could look at a real ET, the fake can be either way, so that an adapter is tried with both. */
export interface FakeEtOptions {
  /** How an empty cell reads. People who write macros report `undefined`. */
  readonly blank: 'undefined' | 'null';
  /** How an error reads: the number COM hands over, or the text a cell shows. */
  readonly errors: 'number' | 'text';
  /** Whether a text cell takes a leading apostrophe for a mark that is no content, as a general cell does. */
  readonly apostropheInTextCells: 'content' | 'mark';
  /** From where relative references in a rule's formula count: Excel takes the active cell. */
  readonly ruleFormulas: 'active-cell' | 'range';
  /** The year of a date written without one. */
  readonly year: number;
  /** Pixels of a digit in the workbooks' standard font: 7 in 等线 11, 8 in 宋体 11. */
  readonly digit: number;
}

export const USUAL: FakeEtOptions = {
  blank: 'undefined',
  errors: 'number',
  apostropheInTextCells: 'content',
  ruleFormulas: 'active-cell',
  year: 2026,
  digit: 7,
};

/** What all objects of one running application share. */
export interface Desk {
  readonly door: Door;
  readonly events: EtEvents;
  readonly options: FakeEtOptions;
  readonly books: FakeBook[];
  /** Every alert a person would have had to answer before the call went on. */
  readonly alerts: string[];
  activeBook: FakeBook | null;
  screenUpdating: boolean;
  displayAlerts: boolean;
  /** Brings a workbook to the front. */
  front(book: FakeBook): void;
  workbook(book: FakeBook): EtWorkbook;
  worksheet(book: FakeBook, id: SheetId): EtWorksheet;
  range(book: FakeBook, id: SheetId, areas: readonly Area[]): EtRange;
}

/** Asks the person, who says yes; nothing else goes on meanwhile. */
export function ask(desk: Desk, question: string): void {
  if (desk.displayAlerts) desk.alerts.push(question);
}

/** The cell from which relative references in rules count. */
export function originOfRules(desk: Desk, area: Area): { row: number; column: number } {
  const { activeBook, options } = desk;
  if (options.ruleFormulas === 'active-cell' && activeBook) return activeBook.activeCell;
  return { row: area.top, column: area.left };
}
