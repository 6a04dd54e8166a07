import type {
  Cell as FileCell,
  ColumnDef,
  ConditionalRule,
  DataValidation,
  RowDef,
  SheetProtection,
  WriteSheet,
} from 'hucre';
import { formatArea } from '../../src/base/cell';
import type {
  BlueprintCell,
  ConditionalFormat,
  SheetBlueprint,
  Validation,
} from '../../src/sheet/blueprint';
import { formatWidth } from './file-width';
import { formatPrint } from './format-print';
import { formatFileFormula } from './formula-text';
import { SHEET_LIMITS } from './xlsx-lint';
import { formatOverlay, formatStyle } from './xlsx-style';

/** A blueprint → the sheet that the file library writes. */
export function formatSheet(sheet: SheetBlueprint): WriteSheet {
  const { freeze, print } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'hidden',
    veryHidden: sheet.visibility === 'very-hidden',
    cells: formatCells(sheet),
    columns: formatColumns(sheet),
    rowDefs: formatRows(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.validations.map(formatValidation),
    conditionalRules: sheet.conditionalFormats.map(formatConditional),
    ...(freeze && { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
    ...(sheet.protected && { protection: PROTECTION }),
    ...(print && formatPrint(print)),
  };
}

/** No password: the lock is against slips. A row or column may be made wider, so that nothing typed is cut off on paper. */
const PROTECTION: SheetProtection = { sheet: true, formatColumns: true, formatRows: true };

/** The library writes rows only down to the last cell: a hidden or tall row below it needs an empty one. */
function formatCells({ cells, rows, notes = [] }: SheetBlueprint): Map<string, Partial<FileCell>> {
  const file = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, formatCell(cell)]));
  for (const { row, column, text } of notes) {
    const key = `${row},${column}`;
    file.set(key, { value: null, ...file.get(key), comment: { text } });
  }
  const lastRow = Math.max(-1, ...rows.keys());
  const corner = `${lastRow},0`;
  if (lastRow >= 0 && !file.has(corner)) file.set(corner, { value: null });
  return file;
}

function formatCell({ input, style, cached }: BlueprintCell): Partial<FileCell> {
  const dress = style ? { style: formatStyle(style) } : {};
  switch (input.kind) {
    case 'text':
      return { ...dress, ...formatText(input.text) };
    case 'number':
      return { ...dress, value: input.number };
    case 'formula': {
      const formula = formatFileFormula(input.formula);
      // The library writes a formula's error as a text, which counts otherwise: it is left to whoever opens the file.
      if (cached === undefined || typeof cached === 'object') return { ...dress, formula };
      const formulaResult = typeof cached === 'string' ? escapeCodes(cached) : cached;
      return { ...dress, formula, formulaResult };
    }
    case 'blank':
      return { ...dress, value: null };
  }
}

/** The library takes a text such as #REF! for an error; as one run of rich text it stays a text. */
function formatText(text: string): Partial<FileCell> {
  if (text === '') return { value: null };
  const escaped = escapeCodes(text);
  return /^#[A-Z_/0]+[!?A]$/.test(text)
    ? { value: escaped, richText: [{ text: escaped }] }
    : { value: escaped };
}

/** `_x000D_` in a file means a control character; where a person typed those seven characters they are kept apart. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function formatColumns({ columns }: SheetBlueprint): ColumnDef[] {
  const last = Math.max(-1, ...columns.keys());
  return Array.from({ length: last + 1 }, (_, column): ColumnDef => {
    const { width, hidden } = columns.get(column) ?? {};
    return {
      ...(width !== undefined && { width: formatWidth(width) }),
      ...(hidden && { hidden }),
    };
  });
}

function formatRows({ rows }: SheetBlueprint): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  for (const [row, { height, hidden }] of rows) {
    defs.set(row, { ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }
  return defs;
}

function formatValidation(validation: Validation): DataValidation {
  const { rule, title, message, prompt } = validation;
  const alert = {
    range: formatArea(validation.area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: validation.alert,
    errorTitle: title.slice(0, SHEET_LIMITS.title),
    errorMessage: message.slice(0, SHEET_LIMITS.prompt),
    ...(prompt !== undefined && {
      showInputMessage: true,
      inputMessage: prompt.slice(0, SHEET_LIMITS.prompt),
    }),
  };
  switch (rule.kind) {
    case 'decimal':
      return {
        ...alert,
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.min),
        formula2: String(rule.max),
      };
    case 'list':
      return { ...alert, type: 'list', values: [...rule.options] };
    case 'custom':
      return { ...alert, type: 'custom', formula1: formatFileFormula(rule.formula) };
  }
}

function formatConditional(format: ConditionalFormat, index: number): ConditionalRule {
  return {
    type: 'expression',
    priority: index + 1,
    range: formatArea(format.area),
    formula: formatFileFormula(format.formula),
    style: formatOverlay(format.style),
  };
}
