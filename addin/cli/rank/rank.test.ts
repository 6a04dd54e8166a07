import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csv, HEADER, rankIn, rowsOf, SETTLED } from './sample-scores';

const folder = mkdtempSync(join(tmpdir(), 'hefen-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { rank, save } = rankIn(folder);

const YEAR = ['90', '90', '90', '90'];

/** Ten units, 州甲局 the best, each a point behind the one before. */
const TEN = [...'甲乙丙丁戊己庚辛壬癸'].map((name, at) =>
  rowsOf(`州${name}局`, String(90 - at), YEAR, '90', '18'),
);

describe('rank', () => {
  it('works out composites exactly, ranks them, and says what follows from the places at the bottom', async () => {
    const { document, exit, stderr } = await rank(save('ten.csv', csv(...TEN)), ...SETTLED);
    expect(stderr).toEqual([]);
    // Who was in the last three before is not told, so 约谈 is open.
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      scheme: 'xiangxi-2018-5',
      units: [
        {
          unit: '州甲局',
          components: { daily: '90', field: '90', poll: '90', report: '18' },
          composite: '90',
          rank: 1,
          grade: '好',
          consequences: {
            band: null,
            deduction: null,
            measures: [],
            converted: { to: '五个文明绩效考核得分', points: '9' },
          },
        },
        {
          composite: '89.8',
          rank: 2,
          grade: '较好',
          consequences: { fromBottom: { lightest: 9 } },
        },
        {},
        {},
        {},
        {},
        {},
        { unit: '州辛局', rank: 8 },
        {},
        {
          unit: '州癸局',
          composite: '88.2',
          rank: 10,
          consequences: {
            band: 'last-3',
            label: '后3名',
            deduction: { points: '3', from: '年终绩效考核' },
            measures: ['重点督促'],
            openMeasures: ['约谈', '组织调整'],
          },
        },
      ],
      ties: [],
      pools: [{ pool: '', size: 10, ranked: 10, open: 0 }],
    });
  });

  it('a composite whose decimals never end is cut at eight, and whole as a fraction beside', async () => {
    const rows = rowsOf('州甲局', '90', ['90', '91', '91'], '90', '18.005');
    const { document } = await rank(save('thirds.csv', csv(rows)));
    expect(document).toMatchObject({
      units: [
        {
          components: { field: '272/3', report: '18.005' },
          composite: '90.33833333',
          exact: '54203/600',
        },
      ],
    });
  });

  it('ends clean where every figure and every past year is told', async () => {
    const head = `${HEADER},上年是否后3名,上年书记,past/2,past/2/person,person`;
    const told = TEN.flat().map((row) => `${row},是,某甲,否,某乙,某甲`);
    const file = save('told.csv', [head, ...told].join('\r\n'));
    const { document, exit } = await rank(file, ...SETTLED);
    expect(document).toMatchObject({ issues: [] });
    expect(exit).toBe(0);
    expect(document).toHaveProperty('units.9.consequences.measures', ['重点督促', '约谈']);
  });

  it('a tie on a band’s border has both readings, and the command line may take the other', async () => {
    const tied = TEN.map((rows, at) =>
      at === 6 ? rowsOf('州庚局', '83', YEAR, '90', '18') : rows,
    );
    const file = save('tied.csv', csv(...tied));
    const { document } = await rank(file);
    expect(document).toMatchObject({
      ties: [
        {
          rank: 7,
          units: ['州庚局', '州辛局'],
          composite: '88.6',
          acrossBands: ['last-3', 'last-6'],
        },
      ],
      decisions: expect.arrayContaining([
        expect.objectContaining({ id: 'band-tie', option: 'lighter', settled: false }),
      ]),
    });
    expect(document).toHaveProperty('units.6.consequences.band', 'last-6');
    expect(document).toHaveProperty('units.6.consequences.otherwise.deduction.points', '3');
    const { document: heavier } = await rank(file, '--decide', 'band-tie=heavier');
    expect(heavier).toHaveProperty('units.6.consequences.band', 'last-3');
  });

  it('grades stand for the owner’s points, and are held against 3：5：2', async () => {
    const rows = rowsOf('州乙局', '好', YEAR, '90', '18').map((row) => `${row},州甲局`);
    const file = save('graded.csv', [`${HEADER},system`, ...rows].join('\n'));
    const open = await rank(file);
    expect(open.document).toMatchObject({
      units: [{ composite: null, rank: null }],
      quotas: [{ kind: 'grade-share', system: '州甲局', given: [1, 0, 0], places: [0, 1, 0] }],
    });
    const { document } = await rank(file, '--figure=daily-good=95.5');
    expect(document).toMatchObject({
      units: [{ system: '州甲局', components: { daily: '95.5' }, composite: '91.1', rank: 1 }],
      figures: expect.arrayContaining([expect.objectContaining({ value: '95.5' })]),
    });
  });

  it('rounds may be named, in any order, and columns too', async () => {
    const file = save(
      'rounds.csv',
      '得分,round,组成部分,单位\n80,二季度,实地核查,州甲局\n100,1,field,州甲局\n,四季度,实地核查,州甲局\n',
    );
    const { document } = await rank(file, '--decide', 'rounds=last');
    expect(document).toHaveProperty('units.0.components.field', '80');
  });

  it('reads GB18030 and a mark at the beginning, and cells in quotation marks', async () => {
    const bytes = [
      0x75, 0x6e, 0x69, 0x74, 0x2c, 0x63, 0x6f, 0x6d, 0x70, 0x6f, 0x6e, 0x65, 0x6e, 0x74, 0x2c,
      0x76, 0x61, 0x6c, 0x75, 0x65, 0x0a, 0xd6, 0xdd, 0xbc, 0xd7, 0x2c, 0x70, 0x6f, 0x6c, 0x6c,
      0x2c, 0x39, 0x30,
    ];
    const file = save('gb.csv', Uint8Array.from(bytes));
    expect((await rank(file)).document).toHaveProperty('units.0.unit', '州甲');
    const marked = save('mark.csv', `\ufeff${HEADER}\r\n"州甲局","民意调查","90"\r\n`);
    expect((await rank(marked)).document).toHaveProperty('units.0.components.poll', '90');
  });
});
