import { pathToFileURL } from 'node:url';
import { formatArea, formatCell, type Area, type Cell } from '../../src/base/cell';

/** What LibreOffice saves a workbook as. */
export type SavedAs = 'pdf' | 'xlsx' | 'xls';

/** One thing a person could do in LibreOffice; `sheet` is a sheet's name. */
export type OfficeStep =
  | { readonly kind: 'open'; readonly file: string }
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly cell: Cell;
      readonly value: string | number;
    }
  /** Sorts the rows of an area by one of its columns, the largest first. */
  | {
      readonly kind: 'sort';
      readonly sheet: string;
      readonly area: Area;
      readonly by: number;
    }
  | { readonly kind: 'print only'; readonly sheet: string }
  | { readonly kind: 'save'; readonly as: SavedAs; readonly file: string }
  /** Of a letter in Writer. */
  | { readonly kind: 'print letter'; readonly file: string }
  | { readonly kind: 'close' };

const FILTERS: Readonly<Record<SavedAs, string>> = {
  pdf: 'calc_pdf_Export',
  xlsx: 'Calc MS Excel 2007 XML',
  xls: 'MS Excel 97',
};

/** Steps → the text that `office-script.bas` carries out, a line a step. */
export function formatJob(steps: readonly OfficeStep[]): string {
  return steps.map((step) => `${wordsOf(step).join('\t')}\n`).join('');
}

function wordsOf(step: OfficeStep): readonly string[] {
  switch (step.kind) {
    case 'open':
      return ['open', pathToFileURL(step.file).href];
    case 'write':
      return typeof step.value === 'number'
        ? ['number', step.sheet, formatCell(step.cell), String(step.value)]
        : ['text', step.sheet, formatCell(step.cell), step.value.replaceAll('\n', '\\n')];
    case 'sort':
      return ['sort', step.sheet, formatArea(step.area), String(step.by - step.area.left)];
    case 'print only':
      return ['print only', step.sheet];
    case 'save':
      return ['save', FILTERS[step.as], pathToFileURL(step.file).href];
    case 'print letter':
      return ['save', 'writer_pdf_Export', pathToFileURL(step.file).href];
    case 'close':
      return ['close'];
  }
}
