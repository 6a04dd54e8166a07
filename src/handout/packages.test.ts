import { describe, expect, it } from 'vitest';
import { gridOfBlueprint } from '../sheet/grid-of-blueprint';
import { choicesOf } from '../ledger/fold-ledger';
import { isStateGrid, readLedger } from '../ledger/read-ledger';
import type { LedgerRecord } from '../ledger/record';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { openScheme } from '../scheme/open-scheme';
import type { Scheme } from '../scheme/scheme';
import type { SheetBlueprint } from '../sheet/blueprint';
import { parseIdentity } from '../sheet/identity';
import { carriedRecords } from './carried-records';
import type { HandoutPackage } from './package';
import { layOutPackage, planPackages } from './plan-packages';
import { readRoster } from './read-roster';
import { PERSONS, UNITS } from './sample-schemes';
import { noticeEntries, shareOut } from './share-out';

function plan(
  scheme: Scheme,
  entries = noticeEntries(scheme),
  carried: readonly LedgerRecord[] = [],
): readonly HandoutPackage[] {
  const planned = planPackages({
    opened: openScheme(scheme),
    forms: scheme.forms.map(({ id }) => id),
    shares: shareOut(scheme, entries),
    choices: {},
    carried,
  });
  if (!planned.ok) throw new Error(planned.failure.code);
  return planned.value;
}

function sheetsOf(pack: HandoutPackage | undefined): readonly SheetBlueprint[] {
  if (!pack) throw new Error('no package');
  const steps = layOutPackage(pack);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Who a sheet says it is about: the only text of that shape on it. */
function identityIn(sheet: SheetBlueprint) {
  const texts = sheet.cells.flatMap(({ input }) => (input.kind === 'text' ? [input.text] : []));
  return texts.map(parseIdentity).find((each) => each !== null) ?? null;
}

const people = (...rows: readonly string[]) =>
  readRoster({ scheme: PERSONS, table: rows.map((row) => row.split('|')) }).entries;

const decision: LedgerRecord = {
  id: 'r7',
  on: '2017-10-20',
  by: '某甲',
  kind: 'decision',
  scheme: UNITS.id,
  decision: 'full-mark',
  option: '98',
  reason: '按各项合计',
};

describe('packages', () => {
  it('H21: a file a filler, a sheet a unit, and the summary over them', () => {
    const [first, second, ...others] = plan(UNITS);
    expect(others).toEqual([]);
    expect(first?.file).toBe('附件2评分细则（第一组）.xlsx');
    expect(first?.sheets.map(({ name }) => name)).toEqual([
      '州委办',
      '州委统战部',
      '州委宣传部',
      '评分汇总表（第一组）',
    ]);
    expect(second?.sheets.map(({ name }) => name)).toEqual(['州编办', '评分汇总表（第二组）']);
    const formulas = sheetsOf(second)
      .at(-1)
      ?.cells.flatMap(({ input }) => (input.kind === 'formula' ? [input.formula] : []));
    expect(formulas?.filter((formula) => formula.includes("'州编办'!")).length).toBeGreaterThan(0);
  });

  it('H21: notice 003 comes to 22 packages with 137 unit sheets', () => {
    const scheme = BUILTIN_SCHEMES.find(({ id }) => id === 'xiangxi-2017-q3');
    if (!scheme) throw new Error('no notice');
    const packages = plan(scheme);
    expect(packages).toHaveLength(22);
    expect(packages.flatMap(({ sheets }) => sheets)).toHaveLength(137 + 22);
    expect(new Set(packages.map(({ file }) => file)).size).toBe(22);
  });

  it('H22: every sheet says who it is, and only what is to be filled in is open', () => {
    const [unit] = sheetsOf(plan(UNITS)[1]);
    if (!unit) throw new Error('no sheet');
    expect(identityIn(unit)).toMatchObject({
      scheme: 'sample-units',
      rubricHash: openScheme(UNITS).rubricHash,
      form: 'annex-2',
      subject: '州编办',
      filler: '第二组',
    });
    expect(unit.protected).toBe(true);
    const open = unit.cells.filter(({ style }) => style?.locked === false);
    expect(open.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [4, 3],
      [4, 4],
      [5, 3],
      [5, 4],
    ]);
  });

  it('H23: where every filler has every subject each gets a file, without those it has nothing to do with', () => {
    const packages = plan(PERSONS, people('姓名|县管干部', '某甲|是', '某乙|否'));
    expect(
      packages.map(({ filler, sheets }) => [filler, ...sheets.map(({ name }) => name)]),
    ).toEqual([
      ['党组（党委）', '某甲', '某乙'],
      ['考察组', '某甲', '某乙'],
      ['县委组织部', '某甲'],
    ]);
  });

  it('H23: a form none of whose blocks applies is left out; what nobody has said leaves nothing out', () => {
    const packages = plan(PERSONS, people('姓名|有党内职务', '某甲|否', '某乙|'));
    expect(packages[0]?.sheets.map(({ name }) => name)).toEqual(['某乙']);
  });

  it('H24: the state holds the decisions in force and a scheme of one’s own, and nothing else', () => {
    const log: readonly LedgerRecord[] = [
      { ...decision, id: 'r1', option: '100' },
      { ...decision, id: 'r2', scheme: 'another' },
      {
        id: 'r3',
        on: '2017-10-20',
        by: '某乙',
        kind: 'exception',
        scheme: UNITS.id,
        form: 'annex-2',
        subject: '州委办',
        item: '1',
        code: 'x',
        fingerprint: 'y',
        reason: '不外传',
      },
      { id: 'r4', on: '2017-10-20', by: '', kind: 'refusal', sheet: 'Sheet1' },
      decision,
    ];
    const today = '2017-10-21';
    const carried = carriedRecords({ scheme: UNITS.id, records: log, document: '{}', today });
    const sheets = sheetsOf(plan(UNITS, undefined, carried)[0]);
    const states = sheets.map(gridOfBlueprint).filter(isStateGrid).map(readLedger);
    expect(states).toHaveLength(1);
    expect(sheets.at(-1)?.visibility).toBe('very-hidden');
    const [state] = states;
    expect(state?.unreadRows).toEqual([]);
    expect(state?.records).toMatchObject([
      { id: 'r1', kind: 'scheme', text: '{}' },
      { id: 'r2', kind: 'decision', option: '98' },
    ]);
    expect(JSON.stringify([...sheets])).not.toContain('不外传');
  });

  it('H24: the owner’s figures go along as they stand, to the digit', () => {
    const figure = { ...decision, id: 'r8', decision: 'daily-good', option: '92.50' };
    const log = [{ ...figure, option: '90' }, decision, { ...figure, id: 'r9' }];
    const carried = carriedRecords({
      scheme: UNITS.id,
      records: log,
      document: null,
      today: figure.on,
    });
    const sheets = sheetsOf(plan(UNITS, undefined, carried)[0]);
    const state = sheets.map(gridOfBlueprint).filter(isStateGrid).map(readLedger)[0];
    expect(choicesOf(state?.records ?? [], UNITS.id)).toEqual({
      'full-mark': '98',
      'daily-good': '92.50',
    });
  });

  it('H24: with nothing to carry there is no hidden sheet', () => {
    const sheets = sheetsOf(plan(UNITS)[0]);
    expect(sheets.every(({ visibility }) => visibility === 'visible')).toBe(true);
  });

  it('H25: hostile names are text in every cell and unique on every tab', () => {
    const { entries } = readRoster({
      scheme: { ...UNITS, rosters: [] },
      table: [['=HYPERLINK("x")'], ['局'.repeat(40)], [`${'局'.repeat(40)}二`], ['州甲/乙局']],
    });
    const sheets = sheetsOf(plan({ ...UNITS, rosters: [] }, entries)[0]);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(5);
    const [first, second] = sheets;
    expect(first?.cells.find(({ row, column }) => row === 2 && column === 1)?.input).toEqual({
      kind: 'text',
      text: '被核查单位：=HYPERLINK("x")',
    });
    expect(second && identityIn(second)?.subject).toBe('局'.repeat(40));
    const formulas = sheets.flatMap(({ cells }) =>
      cells.flatMap(({ input }) => (input.kind === 'formula' ? [input.formula] : [])),
    );
    expect(formulas.filter((formula) => /^=?HYPERLINK/.test(formula))).toEqual([]);
  });

  it('H26: a package of more than a thousand sheets is refused', () => {
    const entries = Array.from({ length: 1001 }, (_, at) => ({
      row: at + 1,
      name: `州${at}局`,
      filler: '',
      details: new Map(),
      conditions: new Map(),
    }));
    const scheme = { ...UNITS, rosters: [] };
    const planned = planPackages({
      opened: openScheme(scheme),
      forms: ['annex-2'],
      shares: shareOut(scheme, entries),
      choices: {},
      carried: [],
    });
    expect(planned).toEqual({
      ok: false,
      failure: { code: 'too-many-sheets', filler: '', found: 1001, most: 1000 },
    });
  });
});
