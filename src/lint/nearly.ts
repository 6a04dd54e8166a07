/** How many signs have to be put in, taken out or changed to make one word the other; more than `most` is not counted out. */
export function distanceOf(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = b.map((_, at) => at + 1);
  for (let i = 0; i < a.length; i += 1) {
    let left = i + 1;
    let diagonal = i;
    const next: number[] = [];
    for (let j = 0; j < b.length; j += 1) {
      const above = row[j] ?? 0;
      const changed = diagonal + (a[i] === b[j] ? 0 : 1);
      left = Math.min(left + 1, above + 1, changed);
      next.push(left);
      diagonal = above;
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row.at(-1) ?? a.length;
}

/** Whether two titles are one but for a slip: at most two signs apart, and long enough for that to mean something. */
export function isNearly(one: string, other: string): boolean {
  const [a, b] = [withoutSpaces(one), withoutSpaces(other)];
  const shorter = Math.min(a.length, b.length);
  return a === b || (shorter >= 8 && distanceOf(a, b, 2) <= 2);
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
