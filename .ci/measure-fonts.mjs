// Measures what the table in src/sheet/text-metrics.ts holds: advance widths of half-width characters and line heights, in ems.
// Usage: node .ci/measure-fonts.mjs FONT…   (the first face of a .ttc; Debian: fonts-noto-cjk, fonts-arphic-gbsn00lp, fonts-arphic-ukai)
import { readFileSync } from 'node:fs';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at));
const FULL = [...'一。，、；：（）《》“”‘’…—·×％〔〕'];

const faces = process.argv.slice(2).map((file) => ({ file, ...readFace(readFileSync(file)) }));
for (const { file, line, widthOf } of faces) {
  const narrow = FULL.filter((character) => widthOf(character) < 0.99);
  console.log(
    `${file}\n  line ${line.toFixed(3)} em; digits ${widthOf('0')}; narrower than an em: ${narrow.join(' ')}`,
  );
}
console.log('widest of all, hundredths of an em, from the space on:');
const widest = ASCII.map((character) =>
  Math.max(...faces.map(({ widthOf }) => widthOf(character))),
);
console.log(widest.map((width) => Math.ceil(width * 100 - 1e-6)).join(' '));

/**
 * What a TrueType or OpenType file says of its characters' widths and of its lines' height.
 *
 * @param {Buffer} file
 */
function readFace(file) {
  const start = file.toString('latin1', 0, 4) === 'ttcf' ? file.readUInt32BE(12) : 0;
  const tableAt = tablesOf(file, start);
  const em = file.readUInt16BE(tableAt('head') + 18);
  const hhea = tableAt('hhea');
  const hmtx = tableAt('hmtx');
  const metrics = file.readUInt16BE(hhea + 34);
  const win = tableAt('OS/2') + 74;
  const glyphOf = readCharacters(file, tableAt('cmap'));
  // Programs differ in which of the two they take; the higher one shows everything.
  const line = Math.max(
    file.readInt16BE(hhea + 4) - file.readInt16BE(hhea + 6) + file.readInt16BE(hhea + 8),
    file.readUInt16BE(win) + file.readUInt16BE(win + 2),
  );
  return {
    line: line / em,
    /** @param {string} character */
    widthOf: (character) => {
      const glyph = Math.min(glyphOf(character.codePointAt(0) ?? 0), metrics - 1);
      return file.readUInt16BE(hmtx + glyph * 4) / em;
    },
  };
}

/**
 * @param {Buffer} file
 * @param {number} start
 */
function tablesOf(file, start) {
  /** @type {Map<string, number>} */
  const tables = new Map();
  for (let at = 0; at < file.readUInt16BE(start + 4); at += 1) {
    const entry = start + 12 + at * 16;
    tables.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  /** @param {string} name */
  return (name) => {
    const place = tables.get(name);
    if (place === undefined) throw new Error(`no table ${name}`);
    return place;
  };
}

/**
 * The map from characters to glyphs, formats 4 and 12.
 *
 * @param {Buffer} file
 * @param {number} cmap
 * @returns {(code: number) => number}
 */
function readCharacters(file, cmap) {
  const maps = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, at) => {
    const place = cmap + file.readUInt32BE(cmap + 4 + at * 8 + 4);
    return { place, format: file.readUInt16BE(place) };
  });
  const wide = maps.find(({ format }) => format === 12);
  if (wide) return (code) => glyphInGroups(file, wide.place, code);
  const narrow = maps.find(({ format }) => format === 4);
  if (!narrow) throw new Error('no map of format 4 or 12');
  return (code) => glyphInSegments(file, narrow.place, code);
}

/**
 * @param {Buffer} file
 * @param {number} place
 * @param {number} code
 */
function glyphInGroups(file, place, code) {
  for (let at = 0; at < file.readUInt32BE(place + 12); at += 1) {
    const group = place + 16 + at * 12;
    const first = file.readUInt32BE(group);
    if (code >= first && code <= file.readUInt32BE(group + 4))
      return file.readUInt32BE(group + 8) + code - first;
  }
  return 0;
}

/**
 * @param {Buffer} file
 * @param {number} place
 * @param {number} code
 */
function glyphInSegments(file, place, code) {
  const size = file.readUInt16BE(place + 6);
  for (let at = 0; at < size; at += 2) {
    if (code > file.readUInt16BE(place + 14 + at)) continue;
    const first = file.readUInt16BE(place + 16 + size + at);
    if (code < first) return 0;
    const delta = file.readUInt16BE(place + 16 + 2 * size + at);
    const rangeAt = place + 16 + 3 * size + at;
    const range = file.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = file.readUInt16BE(rangeAt + range + (code - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
