/** Enum numbers of ET, the same as Excel’s. In ET they are ambient only, so they are said here; a test holds them. */

export const XL_SHEET_VISIBLE = -1;
export const XL_SHEET_HIDDEN = 0;
export const XL_SHEET_VERY_HIDDEN = 2;

export const XL_EDGE_LEFT = 7;
export const XL_EDGE_TOP = 8;
export const XL_EDGE_BOTTOM = 9;
export const XL_EDGE_RIGHT = 10;
export const XL_CONTINUOUS = 1;
export const XL_THIN = 2;
export const XL_MEDIUM = -4138;

export const XL_HALIGN_LEFT = -4131;
export const XL_HALIGN_CENTER = -4108;
export const XL_HALIGN_RIGHT = -4152;
export const XL_VALIGN_TOP = -4160;
export const XL_VALIGN_CENTER = -4108;
export const XL_VALIGN_BOTTOM = -4107;

export const XL_VALIDATE_DECIMAL = 2;
export const XL_VALIDATE_LIST = 3;
export const XL_VALIDATE_CUSTOM = 7;
export const XL_VALID_ALERT_STOP = 1;
export const XL_VALID_ALERT_WARNING = 2;
export const XL_VALID_ALERT_INFORMATION = 3;
export const XL_BETWEEN = 1;
export const XL_EXPRESSION = 2;

export const XL_PAPER_A4 = 9;
export const XL_PORTRAIT = 1;
export const XL_LANDSCAPE = 2;

/** The number of each error by the text a cell shows; COM hands it over with 0x800A0000 before it (#DIV/0! is −2146826281). */
export const XL_ERRORS: Readonly<Record<string, number>> = {
  '#NULL!': 2000,
  '#DIV/0!': 2007,
  '#VALUE!': 2015,
  '#REF!': 2023,
  '#NAME?': 2029,
  '#NUM!': 2036,
  '#N/A': 2042,
};
