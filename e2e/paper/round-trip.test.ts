import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { gridOf } from '../../addin/files/grid-of';
import { createMemoryHost } from '../../addin/hosts/memory/memory-host';
import { EMPTY_GRID, type CellValue, type Grid } from '../../src/base/grid';
import { numberOfPoints } from '../../src/base/points';
import { checkForm } from '../../src/scoring/check-form';
import { readForm } from '../../src/sheet/read-form';
import { ROUND_TRIPS, type RoundTrip } from './round-trips';
import { readSaved } from './saved-sheet';

const SHELF = join(inject('paper'), 'arphic');

/** The grids of a workbook by sheet. */
type Grids = ReadonlyMap<string, Grid>;

async function fromOffice({ id }: RoundTrip): Promise<Grids> {
  return new Map((await readSaved(SHELF, id)).map((sheet) => [sheet.name, gridOf(sheet)]));
}

/** The same work done in a workbook of our own. */
async function inMemory({ sheets, work }: RoundTrip): Promise<Grids> {
  const host = createMemoryHost(sheets);
  const entries = await host.listSheets();
  const idOf = (name: string) => entries.find((each) => each.name === name)?.id ?? '';
  await host.applyPatches(
    work.flatMap((step) => {
      if (step.kind !== 'write') return [];
      const input =
        typeof step.value === 'number'
          ? ({ kind: 'number', number: step.value } as const)
          : ({ kind: 'text', text: step.value } as const);
      return [{ sheet: idOf(step.sheet), at: step.cell, inputs: [[input]] }];
    }),
  );
  return new Map((await host.readGrids()).map(({ sheet, grid }) => [sheet.name, grid]));
}

/** Cell by cell, `A1` to the last; a formula that shows nothing is as empty as a blank. */
function valuesOf(grids: Grids) {
  return [...grids].map(([name, { values }]) => [name, values.map(withoutTail)]);
}

function withoutTail(row: readonly CellValue[]): readonly CellValue[] {
  const plain = row.map((value) => (value === '' ? null : value));
  while (plain.length > 0 && plain.at(-1) === null) plain.pop();
  return plain;
}

describe.each(ROUND_TRIPS.filter(({ sorted }) => !sorted))('$id', (trip) => {
  let office: Grids;
  let own: Grids;
  beforeAll(async () => {
    [office, own] = await Promise.all([fromOffice(trip), inMemory(trip)]);
  });

  it('P8: LibreOffice calculates every cell as we do', () => {
    expect(valuesOf(office)).toEqual(valuesOf(own));
  });

  it.each([...trip.choices])('P8: the total of %s is the engine’s', (name, choices) => {
    const grid = office.get(name) ?? EMPTY_GRID;
    const filled = readForm([trip.opened], grid, { choices });
    if (!filled) throw new Error('not recognised');
    const { total } = checkForm({ opened: trip.opened, filled, choices });
    expect(filled.total?.value ?? '').toBe(total === null ? '' : numberOfPoints(total));
  });

  it.each([...trip.choices])(
    'P9: %s reads back as the form that was filled in',
    (name, choices) => {
      const read = (grids: Grids) =>
        readForm([trip.opened], grids.get(name) ?? EMPTY_GRID, { choices });
      expect(read(office)).toEqual(read(own));
      expect(read(office)?.issues).toEqual([]);
    },
  );
});

describe.each(ROUND_TRIPS.filter(({ sorted }) => sorted))('$id', (trip) => {
  it('P10: keys sorted apart from their words are noticed, and every score stays with its words', async () => {
    const [[name = '', choices = {}] = []] = trip.choices;
    const [office, own] = await Promise.all([fromOffice(trip), inMemory(trip)]);
    const read = (grids: Grids) =>
      readForm([trip.opened], grids.get(name) ?? EMPTY_GRID, { choices });
    const byItem = (grids: Grids) =>
      read(grids)
        ?.rows.map(({ item, facts, score }) => ({ item, facts: facts?.value, score: score?.value }))
        .sort((a, b) => (a.item < b.item ? -1 : 1));
    expect(read(office)?.issues.map(({ code }) => code)).toContain('key-disagrees');
    expect(byItem(office)).toEqual(byItem(own));
  });
});
