/**
 * Why a workbook file cannot be read or written, as data; the sentence comes last, from `locale/file-fault`.
 * Sizes are in MB, `sheet` and `cell` are as people see them.
 */
export type XlsxFault =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly params: { megabytes: number; limit: number } }
  | { readonly code: 'contents-too-large'; readonly params: { limit: number } }
  | { readonly code: 'packed-too-tightly' }
  /** Small in the file, and cells, widths or formulas without end once it is read. */
  | { readonly code: 'sheets-too-large' }
  /** Broken off, bits changed on the way, or no workbook inside the archive's own listing. */
  | { readonly code: 'damaged' }
  /** Made to harm: two parts of one name, a path that leaves the archive, an entity declaration. */
  | { readonly code: 'unsafe' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'other-format'; readonly params: { format: ForeignFormat } }
  /** Saving would drop what the opened file held and a blueprint cannot carry, and nobody has been told. */
  | { readonly code: 'would-lose'; readonly params: { omissions: readonly Omission[] } }
  | { readonly code: 'no-sheets' }
  | { readonly code: 'no-visible-sheet' }
  | { readonly code: 'sheet-name'; readonly params: { sheet: string } }
  | { readonly code: 'sheet-name-taken'; readonly params: { sheet: string } }
  | { readonly code: 'cell-outside'; readonly params: { sheet: string; cell: string } }
  | {
      readonly code: 'text-too-long';
      readonly params: { sheet: string; cell: string; length: number; limit: number };
    }
  | {
      readonly code: 'formula-too-long';
      readonly params: { sheet: string; cell: string; length: number; limit: number };
    }
  | {
      readonly code: 'number-not-finite';
      readonly params: { sheet: string; cell: string };
    }
  | {
      readonly code: 'merges-overlap';
      readonly params: { sheet: string; area: string; other: string };
    }
  | {
      readonly code: 'list-too-long';
      readonly params: { sheet: string; area: string; length: number; limit: number };
    }
  | {
      readonly code: 'list-option';
      readonly params: { sheet: string; area: string; option: string };
    };

/** What a file is when it is not an .xlsx workbook. */
export type ForeignFormat =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'et'
  | 'docx'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'text'
  | 'image'
  | 'archive'
  | 'unknown';

/** What a file held that a blueprint cannot carry: not read, and not there when the workbook is saved again. */
export type Omission =
  | {
      readonly code:
        'pictures' | 'charts' | 'notes' | 'tables' | 'pivots' | 'links' | 'names' | 'macros';
      readonly count: number;
    }
  | {
      readonly code:
        'validations' | 'conditional-formats' | 'filters' | 'array-formulas' | 'page-setup';
      readonly count: number;
    }
  /** Shapes drawn over the cells, things of other programs, links into other workbooks, fonts that change within a cell. */
  | {
      readonly code:
        | 'shapes'
        | 'objects'
        | 'sparklines'
        | 'other-workbooks'
        | 'mixed-fonts'
        | 'passwords'
        | 'workbook-protection';
      readonly count: number;
    }
  /** Of an old workbook the formulas' results are there, their words are not. */
  | { readonly code: 'formulas' | 'other-sheets'; readonly count: number }
  /** Fonts, borders, widths, heights, print set-up: all that an old workbook looks like. */
  | { readonly code: 'layout' }
  | { readonly code: 'cells-outside'; readonly area: string };
