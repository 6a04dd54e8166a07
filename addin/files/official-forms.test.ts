import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../src/scheme/open-scheme';
import type { CellStyle, SheetBlueprint } from '../../src/sheet/blueprint';
import { layOutScoreForm } from '../../src/sheet/lay-out-score-form';
import { readForm } from '../../src/sheet/read-form';
import { gridOf } from './grid-of';
import { readXlsx } from './xlsx-reader';
import { DEFAULT_FONT } from './xlsx-style';
import { writeXlsx } from './xlsx-writer';

const opened = BUILTIN_SCHEMES.map(openScheme);

/** Every score form of every notice we bring, blank, as a sheet for 州甲局. */
const FORMS = opened.flatMap((scheme) =>
  scheme.scheme.forms.flatMap((form): [string, SheetBlueprint][] =>
    form.kind === 'score'
      ? [
          [
            `${scheme.scheme.id} ${form.id}`,
            layOutScoreForm({
              opened: scheme,
              form,
              name: '州甲局',
              unit: '州甲局',
              filler: '第一组',
              date: '',
              choices: {},
            }),
          ],
        ]
      : [],
  ),
);

async function throughFile(sheet: SheetBlueprint): Promise<SheetBlueprint> {
  const written = await writeXlsx([sheet]);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  const read = await readXlsx(written.value);
  if (!read.ok || !read.value[0]) throw new Error('not read');
  return read.value[0];
}

/** Cells in their order, and no word about what is a file's default anyway. */
function inFileTerms(sheet: SheetBlueprint): SheetBlueprint {
  const cells = [...sheet.cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell) => (cell.style ? { ...cell, style: styleInFileTerms(cell.style) } : cell));
  return { ...sheet, cells };
}

function styleInFileTerms(style: CellStyle): CellStyle {
  const { font, ...rest } = style;
  if (!font) return style;
  const { name, size, ...looks } = font;
  const named = {
    ...(name !== undefined && name !== DEFAULT_FONT.name && { name }),
    ...(size !== undefined && size !== DEFAULT_FONT.size && { size }),
    ...looks,
  };
  return Object.keys(named).length > 0 ? { ...rest, font: named } : rest;
}

describe.each(FORMS)('the official form %s through a file', (_title, sheet) => {
  it('loses nothing', async () => {
    expect(inFileTerms(await throughFile(sheet))).toEqual(inFileTerms(sheet));
  });

  it('is recognised with its unit and its items', async () => {
    const form = readForm(opened, gridOf(await throughFile(sheet)));
    expect(form).toEqual(readForm(opened, gridOf(sheet)));
    expect(form?.rows.length).toBeGreaterThan(5);
  });
});
