/** Rows in points and columns in characters on our side, pixels on Univer's; the exact size is remembered beside the rounded one. */
export interface RememberedSize {
  readonly pixels: number;
  readonly size: number;
}

const CHARACTER = 7;
const PADDING = 5;

export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * CHARACTER + PADDING);
}

export function widthOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - PADDING) / CHARACTER) * 100) / 100);
}

export function pixelsOfHeight(points: number): number {
  return Math.round((points * 4) / 3);
}

export function heightOfPixels(pixels: number): number {
  return Math.round((pixels * 3 * 100) / 4) / 100;
}

/** The size as it was given, unless somebody dragged the edge since. */
export function sizeOf(
  pixels: number,
  remembered: unknown,
  convert: (pixels: number) => number,
): number {
  return isRemembered(remembered) && remembered.pixels === pixels
    ? remembered.size
    : convert(pixels);
}

function isRemembered(value: unknown): value is RememberedSize {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pixels' in value &&
    'size' in value &&
    typeof value.size === 'number'
  );
}
