/** How far in points ink may pass the edge of its cell before somebody sees it. */
const HAIR = 0.3;

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CLIP = /<clipPath id="([^"]+)">\s*<path [^>]*\bd="([^"]*)"/g;
const GLYPH = /id="(glyph[\w-]+)">\s*<path [^>]*\bd="([^"]*)"/g;
const CLIPPED = /<g clip-path="url\(#([^)]+)\)"[^>]*>\s*<g [^>]*>(.*?)<\/g>/gs;
const USE = /<use xlink:href="#([^"]+)" x="([^"]*)" y="([^"]*)"/g;

/**
 * How many glyphs of an SVG page lose ink. pdftocairo clips a run of glyphs where their boxes pass the edge of the cell;
 * whether ink is lost is seen by laying the outlines themselves against the edge.
 */
export function countCutGlyphs(svg: string): number {
  const clips = extentsOf(svg, CLIP);
  const glyphs = extentsOf(svg, GLYPH);
  return [...svg.matchAll(CLIPPED)].flatMap(([, id = '', run = '']) => {
    const clip = clips.get(id);
    return [...run.matchAll(USE)].filter(([, name = '', x, y]) => {
      const ink = glyphs.get(name);
      return clip && ink && passes(shifted(ink, Number(x), Number(y)), clip);
    });
  }).length;
}

function passes(ink: Extent, clip: Extent): boolean {
  return (
    ink.left < clip.left - HAIR ||
    ink.top < clip.top - HAIR ||
    ink.right > clip.right + HAIR ||
    ink.bottom > clip.bottom + HAIR
  );
}

function shifted(extent: Extent, x: number, y: number): Extent {
  return {
    left: extent.left + x,
    top: extent.top + y,
    right: extent.right + x,
    bottom: extent.bottom + y,
  };
}

/** Named paths → the rectangles they fill. */
function extentsOf(svg: string, pattern: RegExp): ReadonlyMap<string, Extent> {
  return new Map(
    [...svg.matchAll(pattern)].flatMap(([, id = '', path = '']) => {
      const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
      const xs = numbers.filter((_, at) => at % 2 === 0);
      const ys = numbers.filter((_, at) => at % 2 === 1);
      if (xs.length === 0) return [];
      const extent = {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      };
      return [[id, extent]];
    }),
  );
}
