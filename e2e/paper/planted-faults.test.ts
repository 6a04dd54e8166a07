import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { findColours, findCutPages, findStrayWords, wordsBesideBoxes } from './inspect-paper';
import { PLANTED_FAULTS } from './planted-faults';
import { readPaper } from './read-paper';

/** Which rules of the paper each planted fault breaks. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  sound: [],
  'a row half a line too low': ['P4'],
  'a row two lines too low': ['P2', 'P3'],
  'a column too narrow for its number': ['P2'],
  'a coloured cell': ['P5'],
  'a grey cell': ['P5'],
  'the working column in the print area': ['P3', 'P5'],
  'the hidden keys in the print area and in sight': ['P3'],
  'a foot': ['P3'],
  'a break inside a merged cell': ['P2', 'P3', 'P4'],
};

it.each(PLANTED_FAULTS)('the inspection finds: $id', async ({ id, told }) => {
  const pages = await readPaper(join(inject('paper'), 'noto', `${id}.pdf`));
  const { missing, surplus } = findStrayWords(told, told, pages);
  const beside = wordsBesideBoxes(told, told, pages);
  const broken = {
    P2: missing.length + surplus.length > 0,
    P3: JSON.stringify(beside.found) !== JSON.stringify(beside.wanted),
    P4: findCutPages(pages).length > 0,
    P5: findColours(pages).length > 0,
  };
  const rules = Object.entries(broken).flatMap(([rule, is]) => (is ? [rule] : []));
  expect(rules).toEqual(FOUND[id]);
});
