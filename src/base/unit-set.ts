/**
 * A set of UTF-16 units, asked place by place: for readers that ask at every unit of every text, where a pattern of one unit would
 * take most of their time. What is outside a text is in no set; NUL, which no cell holds, must not be given.
 */
export function unitSet(units: string): (text: string, at: number) => boolean {
  const bits = new Uint32Array(2048);
  for (let at = 0; at < units.length; at += 1) {
    const code = units.charCodeAt(at);
    bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return (text, at) => {
    const code = text.charCodeAt(at);
    return ((bits[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;
  };
}
