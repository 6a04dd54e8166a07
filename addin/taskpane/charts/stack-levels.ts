/** How high each dot of a row lies, 0 lowest: upon those it would touch. `xs` rise, so only the last dot of each level counts. */
export function stackLevels(xs: readonly number[], dot: number): readonly number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - end >= dot);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return level;
  });
}
