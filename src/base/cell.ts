/** A cell's place in a sheet, both counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters as spreadsheets show them: 0 → A, 26 → AA. */
export function formatColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** {row: 5, column: 6} → `G6`. */
export function formatCell(cell: Cell): string {
  return `${formatColumn(cell.column)}${cell.row + 1}`;
}

/** `G6` → {row: 5, column: 6}; null for anything that is not one cell in A1 notation. */
export function parseCell(text: string): Cell | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `A1:G20` style text of a rectangle. */
export function formatArea(area: Area): string {
  const from = formatCell({ row: area.top, column: area.left });
  const to = formatCell({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

export function areaContains(area: Area, cell: Cell): boolean {
  return (
    cell.row >= area.top &&
    cell.row <= area.bottom &&
    cell.column >= area.left &&
    cell.column <= area.right
  );
}
