import { normaliseWords } from '../words';

/** Nothing, a line to write on, or only what the notice prints in the empty place. */
export function isBlank(text: string, blank = ''): boolean {
  const normal = normaliseWords(text).replace(/[_＿]/g, '');
  if (normal === '' || normal === normaliseWords(blank)) return true;
  // 「2015年   月   日」 without its numbers is nothing yet.
  return /^\d*年?月?日?$/.test(normal) && normal.includes('年');
}
