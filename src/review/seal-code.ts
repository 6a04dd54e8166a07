/** Digits and letters without I, L, O and U: none is taken for another on paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 14;
/** Signs of a 封存码. */
export const SEAL_SIGNS = DATA + 2;
/** Below 32², so that the check fits two signs; prime, so that one wrong sign and two changed over always show. */
const MODULUS = 1021;

/** 「7K3M-90QX-…」: the first 70 bits of a hash in fourteen signs with two to check them, in groups of four. */
export function formatSealCode(hash: string): string {
  const data = dataOf(hash);
  const signs = [...data, ...checkOf(data)].map((digit) => SIGNS.charAt(digit)).join('');
  return grouped(signs);
}

/** The signs of what was copied from paper, with those taken for others put right; how many there are tells what is missing. */
export function sealSigns(words: string): string {
  return words
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—–−·.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** What was copied from paper: in its own form, or null where it is none or was copied wrongly. */
export function readSealCode(words: string): string | null {
  const signs = sealSigns(words);
  const digits = [...signs].map((sign) => SIGNS.indexOf(sign));
  if (digits.length !== SEAL_SIGNS || digits.includes(-1)) return null;
  const [high, low] = checkOf(digits.slice(0, DATA));
  if (digits[DATA] !== high || digits[DATA + 1] !== low) return null;
  return grouped(signs);
}

function grouped(signs: string): string {
  return (signs.match(/.{4}/g) ?? []).join('-');
}

function dataOf(hash: string): readonly number[] {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('a seal is 64 hex digits');
  const nibble = (at: number): number => Number.parseInt(hash.charAt(at), 16);
  return Array.from({ length: DATA }, (_, at) => {
    const [first, skipped] = [Math.floor((at * 5) / 4), (at * 5) % 4];
    return (((nibble(first) << 4) | nibble(first + 1)) >> (3 - skipped)) & 31;
  });
}

function checkOf(data: readonly number[]): readonly [number, number] {
  const rest = data.reduce((sum, digit) => (sum * 32 + digit) % MODULUS, 0);
  return [Math.floor(rest / 32), rest % 32];
}
