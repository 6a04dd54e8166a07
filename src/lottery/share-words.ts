import { formatExact, fractionOf } from '../base/fraction';
import type { DrawShare } from './draw-count';

/** 26 of 10 % in the parts a person reads: 「10%」 and 「2.6」; a share that is no percentage stays 「1/3」. */
export function shareInWords(
  size: number,
  { part, whole }: Pick<DrawShare, 'part' | 'whole'>,
): { readonly share: string; readonly product: string } {
  const percent = (part * 100) / whole;
  const share = Number.isInteger(percent) ? `${percent}%` : `${part}/${whole}`;
  return { share, product: formatExact(fractionOf(BigInt(size * part), BigInt(whole))) };
}
