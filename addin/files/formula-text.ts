/**
 * Functions that came after the file format: in a file they carry a prefix, in a cell they do not.
 * Without it Excel shows #NAME? until the formula is typed anew.
 */
const PREFIXED = new Set(
  (
    'RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL ' +
    'CEILING.MATH FLOOR.MATH NETWORKDAYS.INTL WORKDAY.INTL AGGREGATE IFNA XOR NUMBERVALUE DAYS ISFORMULA UNICHAR UNICODE ' +
    'IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN LET LAMBDA XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE ' +
    'TEXTBEFORE TEXTAFTER TEXTSPLIT'
  ).split(' '),
);

/** These two are stored bare although they are as young as the others. */
const BARE = new Set(['NETWORKDAYS.INTL', 'WORKDAY.INTL', 'AGGREGATE']);

/** Formula as a cell has it (with or without `=`) → as a file has it. */
export function formatFileFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return outsideQuotes(body, (piece) =>
    piece.replace(/([A-Z][A-Z0-9.]*)(?=\()/gi, (name, _all, at: number) => {
      const upper = name.toUpperCase();
      const known = PREFIXED.has(upper) && !BARE.has(upper);
      const standsAlone = !/[\w.]/.test(piece[at - 1] ?? '');
      return known && standsAlone ? `_xlfn.${upper}` : name;
    }),
  );
}

/** Formula as a file has it → as a cell has it, beginning with `=`. */
export function parseFileFormula(formula: string): string {
  return `=${outsideQuotes(formula, (piece) => piece.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ''))}`;
}

/** A formula that a file stores once for a whole area, moved to another cell of that area: `$` keeps a row or column in place. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(])/g,
      (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const column = fixedColumn ? letters : shiftLetters(letters, columns);
        const row = fixedRow ? digits : String(Number(digits) + rows);
        return `${fixedColumn}${column}${fixedRow}${row}`;
      },
    ),
  );
}

function shiftLetters(letters: string, by: number): string {
  let column = by;
  column += [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  let shifted = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    shifted = String.fromCharCode(65 + ((rest - 1) % 26)) + shifted;
  }
  return shifted;
}

/** Applies `change` only where no text in "…" and no sheet name in '…' stands. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}
