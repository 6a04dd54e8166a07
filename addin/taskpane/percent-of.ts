/** A share from 0 to 1 as whole percents. */
export function percentOf(share: number): number {
  return Math.round(share * 100);
}
