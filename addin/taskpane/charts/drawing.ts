/** What a line stands for. */
export type LineRole = 'axis' | 'tick' | 'boundary' | 'range';
/** What a closed shape stands for: outlined, or filled with the one colour. */
export type ShapeRole = 'outlined' | 'filled';
export type TextRole = 'name' | 'note' | 'tick';

/** One stroke of a chart, in pixels from its top left corner. */
export type Mark =
  | {
      readonly kind: 'line';
      readonly role: LineRole;
      readonly from: Place;
      readonly to: Place;
    }
  | {
      readonly kind: 'box';
      readonly role: ShapeRole;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'dot'; readonly role: ShapeRole; readonly at: Place; readonly radius: number }
  /** Stands on its corner: a mean, told from a dot by its shape. */
  | { readonly kind: 'diamond'; readonly at: Place; readonly radius: number }
  | {
      readonly kind: 'text';
      readonly role: TextRole;
      readonly at: Place;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** x from the left, y from the top; for a text its base line. */
export type Place = readonly [x: number, y: number];

/** A chart laid out for one width: drawn in the pane and in a picture alike. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Corners of a diamond, as SVG writes them. */
export function diamondPoints([x, y]: Place, radius: number): string {
  return `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`;
}
