import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import { formatCell } from '../../../src/base/cell';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutScoreForm } from '../../../src/sheet/lay-out-score-form';
import { layOutSummary } from '../../../src/sheet/lay-out-summary';
import { createSession } from '../../commands/create-session';
import { officialForm } from '../contract/form-cases';
import { officialRecords } from '../contract/record-cases';
import { cellAt, number, scoreSheet, sheetOf } from '../contract/sample-sheets';
import {
  openEmulatedWorkplace,
  settle,
  type EmulatedWorkplace,
} from './workplace/emulated-workplace';

let workplace: EmulatedWorkplace;

beforeEach(async () => {
  workplace = await openEmulatedWorkplace([sheetOf('Sheet1', {})]);
});

afterEach(() => {
  expect(workplace.emulated.lacking).toEqual([]);
});

/** What the deed asked of Excel: round trips, and how many of them changed something. */
async function tripsOf(deed: () => Promise<unknown>) {
  const { emulated } = workplace;
  await settle(emulated);
  const before = emulated.requests.length;
  await deed();
  await settle(emulated);
  const requests = emulated.requests.slice(before);
  return { trips: requests.length, writing: requests.filter(({ writes }) => writes > 0).length };
}

/** Every form of every notice that comes with the product, summaries too. */
function everyForm(): readonly (readonly [string, SheetBlueprint])[] {
  return BUILTIN_SCHEMES.map(openScheme).flatMap((opened) => {
    const about = { opened, name: '州甲局', filler: '第一组', date: '2017-10-23', choices: {} };
    const units = opened.scheme.rosters.flatMap((group) => group.units);
    const tables = opened.scheme.forms.filter((form) => form.kind !== 'record');
    return tables.map((form) => [
      `${opened.scheme.id} ${form.id}`,
      form.kind === 'score'
        ? layOutScoreForm({ ...about, form, unit: '州甲局' })
        : layOutSummary({
            ...about,
            form,
            units: units.map(({ name }) => ({
              unit: name,
              sheetName: null,
              total: null,
              rows: [],
            })),
          }),
    ]);
  });
}

describe('round trips', () => {
  it.each([...everyForm(), ...officialRecords()])(
    'inserting %s takes two',
    async (_, blueprint) => {
      const { host } = workplace;
      expect(await tripsOf(() => host.insertSheets([blueprint]))).toEqual({ trips: 2, writing: 1 });
    },
  );

  it('inserting thirty-one forms at once takes two', { timeout: 20_000 }, async () => {
    const { host } = workplace;
    const forms = Array.from({ length: 31 }, (_, index) => officialForm(`州${index + 1}局`));
    expect(await tripsOf(() => host.insertSheets(forms))).toEqual({ trips: 2, writing: 1 });
    expect(await tripsOf(() => host.readGrids())).toEqual({ trips: 2, writing: 0 });
    const ids = (await host.listSheets()).map(({ id }) => id);
    expect(await tripsOf(() => host.readGrids(ids))).toEqual({ trips: 1, writing: 0 });
  });

  it('filling two sheets takes two', async () => {
    const { host } = workplace;
    const [a, b] = await host.insertSheets([scoreSheet('甲'), scoreSheet('乙')]);
    const patches = [a, b].map((sheet) => ({
      sheet: sheet?.id ?? '',
      at: cellAt('B2'),
      inputs: [[number(1)], [number(2)]],
    }));
    expect(await tripsOf(() => host.applyPatches(patches))).toEqual({ trips: 2, writing: 1 });
  });

  it('checking while somebody types takes one reading and no write', async () => {
    const { host, hand } = workplace;
    const [sheet] = await host.insertSheets([officialForm('州甲局')]);
    const session = createSession(host, {
      now: () => new Date(2017, 10, 6, 10, 42),
      schemes: BUILTIN_SCHEMES,
    });
    await settle(workplace.emulated);
    const [form] = session.getState().forms;
    const score = form?.check.form.rows[0]?.score?.cell;
    if (!score) throw new Error('the session has not read the form');
    const typing = () => hand.type(sheet?.id ?? '', score, '99');
    expect(await tripsOf(typing)).toEqual({ trips: 1, writing: 0 });
    expect(session.getState().forms[0]?.problems.map(({ place }) => place)).toContain(
      formatCell(score),
    );
    session.close();
  });
});
