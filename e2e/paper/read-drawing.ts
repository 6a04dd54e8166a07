import { countCutGlyphs } from './cut-ink';

/** A straight line on the page; points, from the top left corner, `left ≤ right` and `top ≤ bottom`. */
export interface Line {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Drawing {
  readonly lines: readonly Line[];
  readonly colours: readonly string[];
  readonly cut: number;
}

const LINE =
  /<path [^>]*\bd="M (-?[\d.]+) (-?[\d.]+) L (-?[\d.]+) (-?[\d.]+) "(?: transform="matrix\(([^)]*)\)")?[^>]*>/g;
const COLOUR = /(?:fill|stroke):(rgb\([^)]*\))/g;

/** A page as SVG, the way pdftocairo writes it: the borders are paths of two points. */
export function readDrawing(svg: string): Drawing {
  return {
    lines: [...svg.matchAll(LINE)].map(([, x1, y1, x2, y2, matrix]) => {
      const place = placeUnder(matrix?.split(',').map(Number) ?? [1, 0, 0, 1, 0, 0]);
      const [ax, ay] = place(Number(x1), Number(y1));
      const [bx, by] = place(Number(x2), Number(y2));
      return {
        left: Math.min(ax, bx),
        top: Math.min(ay, by),
        right: Math.max(ax, bx),
        bottom: Math.max(ay, by),
      };
    }),
    colours: [...new Set([...svg.matchAll(COLOUR)].map(([, colour = '']) => colour))].sort(),
    cut: countCutGlyphs(svg),
  };
}

function placeUnder(matrix: readonly number[]) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return (x: number, y: number): readonly [number, number] => [
    a * x + c * y + e,
    b * x + d * y + f,
  ];
}
