import { MARGINS } from '../../src/sheet/paper';

/** GB/T 9704 in the measures of a .docx: twips (a twentieth of a point) and half-points. */

function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export const A4 = { width: twips(210), height: twips(297) } as const;
/** 天头37 mm, 订口28 mm; 156 mm × 225 mm are left for words. */
const EDGES = { top: 37, bottom: 35, left: 28, right: 26 } as const;

/** Half-points: 二号, 三号, 四号, 小四, 五号. */
export const SIZE = { title: 44, body: 32, page: 28, table: 24, note: 21 } as const;
export const FONT = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  page: '宋体',
} as const;

const CHARACTERS = 28;
const LINES = 22;

/** Millimetres between the paper's edge and the number of a form's page: forms stand nearer to the edges than letters. */
const FORM_NUMBER = 8;

export interface PageMeasures {
  readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** Of what is left for words. */
  readonly width: number;
  /** One of 22 lines. */
  readonly line: number;
  /**
   * What is taken from each character's place, in twips, so that 28 stand in a line. A grid of characters would say the same to Word, but
   * LibreOffice gives a character that is larger than its place two of them.
   */
  readonly closer: number;
}

/** A portrait page holds 22 lines of 28 characters; a landscape one the same lines and characters, as many as there is room for. */
export function pageMeasures(orientation: 'portrait' | 'landscape'): PageMeasures {
  const turned = { top: EDGES.left, right: EDGES.top, bottom: EDGES.right, left: EDGES.bottom };
  const { top, bottom, left, right } = orientation === 'portrait' ? EDGES : turned;
  const margin = { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) };
  const room = A4.width - twips(EDGES.left) - twips(EDGES.right);
  const high = A4.height - twips(EDGES.top) - twips(EDGES.bottom);
  const across = orientation === 'portrait' ? A4.width : A4.height;
  return {
    margin,
    width: across - margin.left - margin.right,
    line: Math.floor(high / LINES),
    closer: Math.floor(room / CHARACTERS - SIZE.body * 10),
  };
}

/** The margins of a sheet's print, and the form in the middle of the page. */
export function formMargins(orientation: 'portrait' | 'landscape', width: number) {
  const across = orientation === 'portrait' ? A4.width : A4.height;
  const side = Math.floor((across - width) / 2);
  return {
    top: twips(MARGINS.top * 10),
    bottom: twips(MARGINS.bottom * 10),
    left: side,
    right: side,
    footer: twips(FORM_NUMBER),
  };
}
