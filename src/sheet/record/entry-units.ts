import { foldWidth } from '../../standard/text';
import type { RecordEntry } from '../../scheme/record-form';

/** Units that leave the number before them as it is; 「12万」 would be another. */
const PLAIN_UNITS: readonly string[] = ['人', '户', '名', '元'];

/** What may be repeated behind an entry's number without changing it: the unit printed in its `names` (「扶贫基金到位（万元）」), else any plain one. */
export function unitsOfEntry(
  kind: RecordEntry['kind'],
  names: readonly string[],
): readonly string[] {
  if (kind === 'percent') return ['%'];
  const printed = names.map(unitOf).find((each) => each !== null);
  // 「12元」 under 「（万元）」 is another number than the 12 that would be read.
  return printed === undefined || printed === null ? PLAIN_UNITS : [printed];
}

/** 「万元」 of 「扶贫基金到位（万元）」. */
function unitOf(words: string): string | null {
  return /\(([人户名万元]{1,2})\)$/.exec(foldWidth(words).trim())?.[1] ?? null;
}
