import { zipSync } from 'fflate';
import type { XlsxParts } from './xlsx-gate';

/** 拼音指南 stands over the characters and is no part of what a cell says; the file library reads it along with them. */
export function withoutPhonetics(bytes: Uint8Array, parts: XlsxParts): Uint8Array {
  if (![...parts].some(([path, part]) => isRead(path) && namesPhonetics(part))) return bytes;
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const files = [...parts].map(([path, part]) => {
    const isSpoken = isRead(path) && namesPhonetics(part);
    const own = isSpoken ? encoder.encode(cutPhonetics(decoder.decode(part))) : part;
    return [path, own] as const;
  });
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** Texts stand in the table all sheets share and in the sheets themselves. */
function isRead(path: string): boolean {
  return /^xl\/.*\.xml$/i.test(path);
}

const [SMALL_R, LARGE_P, SMALL_H] = [0x72, 0x50, 0x68];

/** Most files have none, and large ones are not turned into text to find that out. */
function namesPhonetics(part: Uint8Array): boolean {
  for (let at = part.indexOf(LARGE_P); at !== -1; at = part.indexOf(LARGE_P, at + 1)) {
    if (part[at - 1] === SMALL_R && part[at + 1] === SMALL_H) return true;
  }
  return false;
}

/** Tag by tag, so that a crooked part costs no more than a sound one. */
function cutPhonetics(xml: string): string {
  let kept = '';
  let from = 0;
  let open = 0;
  for (const match of xml.matchAll(/<(\/?)(?:\w+:)?rPh(?:\s[^<>]*?)?(\/?)>/g)) {
    const [tag, closes, isEmpty] = match;
    if (open === 0) kept += xml.slice(from, match.index);
    if (closes === '/') open = Math.max(0, open - 1);
    else if (isEmpty !== '/') open += 1;
    from = match.index + tag.length;
  }
  return kept + xml.slice(from);
}
