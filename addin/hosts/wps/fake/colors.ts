/** `#rrggbb` → the number ET has for it: blue, green, red, from the highest byte on. */
export function numberOfColor(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return red + green * 256 + blue * 65_536;
}

export function colorOfNumber(color: number): string {
  if (!Number.isInteger(color) || color < 0 || color > 0xff_ff_ff)
    throw new Error(`1004: not a colour: ${color}`);
  const bytes = [color % 256, Math.floor(color / 256) % 256, Math.floor(color / 65_536)];
  return `#${bytes.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
