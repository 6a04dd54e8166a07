import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import type { Scheme } from '../scheme/scheme';
import { readRoster, type RosterRequest } from './read-roster';
import { isDoubt } from './roster';
import type { RosterFault, RosterReading, RosterTable } from './roster';
import { PERSONS, UNITS } from './sample-schemes';

/** A little sheet: rows by line, cells by `|`. */
function table(...lines: readonly string[]): RosterTable {
  return lines.map((line) => line.split('|'));
}

function read(scheme: Scheme, ...lines: readonly string[]): RosterReading {
  return readRoster({ table: table(...lines), scheme });
}

function named({ entries }: RosterReading): readonly string[] {
  return entries.map(({ name, filler }) => (filler === '' ? name : `${filler}：${name}`));
}

function codes({ faults }: RosterReading): readonly RosterFault['code'][] {
  return faults.map(({ code }) => code);
}

const FREE: Scheme = { ...UNITS, rosters: [] };

/** Told apart by their unit, with a place for what the roster says of 抓党建. */
const APART: Scheme = {
  ...PERSONS,
  forms: PERSONS.forms.map((form) =>
    form.kind === 'record'
      ? {
          ...form,
          apart: ['unit/name'],
          above: [
            ...form.above,
            { id: 'unit', parts: [{ words: '单位：', entry: { id: 'name', kind: 'text' } }] },
            { id: 'told', parts: [{ words: '抓党建：', entry: { id: 'told', kind: 'text' } }] },
          ],
        }
      : form,
  ),
};

describe('columns', () => {
  it('H1: heads are found in any order, below a title, and the serial number is none', () => {
    const roster = read(
      UNITS,
      '核查名单||',
      '序号|核查组|被核查单位',
      '1|第一组|州委办',
      '2|第二组|州编办',
    );
    expect(named(roster)).toEqual(['第一组：州委办', '第二组：州编办']);
    expect(roster.faults).toEqual([]);
  });

  it('H1: a person goes before the unit, and the form’s own word before both', () => {
    expect(named(read(FREE, '单位|姓名', '州甲局|某甲'))).toEqual(['某甲']);
    expect(named(read(PERSONS, '姓名|查核对象', '某甲|某乙'))).toEqual(['某乙']);
  });

  it('H2: one column of names needs no head', () => {
    expect(named(read(FREE, '州甲局', '州乙局'))).toEqual(['州甲局', '州乙局']);
    expect(named(read(FREE, '1|州甲局', '2|州乙局'))).toEqual(['州甲局', '州乙局']);
  });

  it('H2: several columns without heads are refused, and so are heads without a name', () => {
    expect(codes(read(FREE, '州甲局|某甲', '州乙局|某乙'))).toEqual(['head-missing']);
    expect(read(FREE, '核查组|电话', '第一组|1').faults).toEqual([
      { code: 'name-column-missing', heads: ['核查组', '电话'] },
    ]);
  });

  it('H2: an empty table and heads alone say so', () => {
    expect(codes(readRoster({ table: [], scheme: FREE }))).toEqual(['table-empty']);
    expect(codes(read(FREE, '单位|核查组', '|'))).toEqual(['table-empty']);
  });
});

describe('names', () => {
  it('H3: blanks that space a name are left out, those between Latin words are not', () => {
    expect(named(read(FREE, '某　甲', ' 州 甲 局 ', 'Unit A', '\ufeff州乙局'))).toEqual([
      '某甲',
      '州甲局',
      'Unit A',
      '州乙局',
    ]);
  });

  it('H3: characters nobody sees are left out and told', () => {
    const roster = read(FREE, '州\u0007甲\u200b局');
    expect(named(roster)).toEqual(['州甲局']);
    expect(roster.faults).toEqual([{ code: 'name-cleaned', row: 1, name: '州甲局' }]);
  });

  it('H4: a name of the list is settled, a slip, a part and an alias are asked', () => {
    const roster = read(UNITS, '单位', '州委统战部', '统战部直', '州委统站部', '州社科联');
    expect(named(roster)).toEqual(['第一组：州委统战部']);
    expect(roster.faults).toEqual([
      near(3, '统战部直', '州委统战部'),
      near(4, '州委统站部', '州委统战部'),
      near(5, '州社科联', '州委宣传部'),
    ]);
  });

  function near(row: number, written: string, option: string): RosterFault {
    return { code: 'name-near', row, written, options: [option], holds: ['第一组'] };
  }

  it('H4: where two are as near, both are offered', () => {
    const [fault] = read(UNITS, '单位', '州档办').faults;
    expect(fault).toMatchObject({ options: ['州委办', '州编办'], holds: ['第一组', '第二组'] });
  });

  it('H4: a name like none of the list is taken as written and told', () => {
    const roster = read(UNITS, '单位|核查组', '州某某学院|第二组');
    expect(named(roster)).toEqual(['第二组：州某某学院']);
    expect(codes(roster)).toEqual(['name-unlisted']);
    expect(codes(read(FREE, '州某某学院'))).toEqual([]);
  });

  it('H7: missing, broken and endless names are asked, a sum row is passed over', () => {
    const roster = readRoster({
      scheme: FREE,
      table: [
        ['单位', '备注'],
        ['州\ufffd局', ''],
        ['', '见附件'],
        ['州甲局\n州乙局', ''],
        ['局'.repeat(101), ''],
        ['合计3个', ''],
      ],
    });
    expect(named(roster)).toEqual([]);
    expect(codes(roster)).toEqual([
      'name-garbled',
      'name-missing',
      'name-broken',
      'name-too-long',
      'sum-row',
    ]);
  });

  it('H8: a name that begins like a formula is a name, and told', () => {
    const roster = read(FREE, '=1+1', '@州甲局', '-州乙局');
    expect(named(roster)).toEqual(['=1+1', '@州甲局', '-州乙局']);
    expect(codes(roster).filter((code) => code === 'name-like-formula')).toHaveLength(3);
  });

  it('H9: a name no tab can bear stays whole', () => {
    const roster = read(FREE, '州甲局/州乙局', '局'.repeat(32));
    expect(named(roster)).toEqual(['州甲局/州乙局', '局'.repeat(32)]);
    expect(codes(roster)).toEqual(['name-unfit-for-tab', 'name-unfit-for-tab']);
  });
});

describe('fillers', () => {
  it('H5: without a column the notice says who fills in; for a unit it does not know it is asked', () => {
    const roster = read(UNITS, '单位', '州编办', '州某某学院');
    expect(named(roster)).toEqual(['第二组：州编办']);
    expect(codes(roster)).toEqual(['name-unlisted', 'filler-missing']);
  });

  it('H5: where roster and notice differ the roster counts, and it is told', () => {
    const roster = read(UNITS, '单位|核查组', '州委办|第二组');
    expect(named(roster)).toEqual(['第二组：州委办']);
    expect(codes(roster)).toEqual(['other-filler']);
  });

  it('H5: an empty cell and a slip are asked, another name is taken and told', () => {
    const roster = read(UNITS, '单位|核查组', '州委办|', '州编办|第二祖', '州委统战部|抽查专班');
    expect(named(roster)).toEqual(['抽查专班：州委统战部']);
    expect(roster.faults).toMatchObject([
      { code: 'filler-missing', row: 2, holds: null },
      { code: 'filler-near', row: 3, options: ['第二组'], holds: ['第二组'] },
      { code: 'filler-unlisted', row: 4 },
    ]);
  });

  it('H5: where the notice shares out areas, an area in any column says who goes there', () => {
    const [group] = UNITS.rosters;
    if (!group) throw new Error('no group');
    const teams: Scheme = { ...UNITS, rosters: [{ ...group, areas: ['甲县', '乙区'], units: [] }] };
    const roster = read(teams, '县区|单位', '乙区|某村', '丙县|另一村');
    expect(named(roster)).toEqual(['第一组：某村']);
    expect(codes(roster)).toEqual(['filler-missing']);
  });

  it('H5: where every filler has every subject nothing is shared out, and that is told once', () => {
    const roster = read(PERSONS, '查核安排', '姓名|填报方', '某甲|考察组', '某乙|组织部');
    expect(named(roster)).toEqual(['某甲', '某乙']);
    const fillers = ['党组（党委）', '考察组', '县委组织部'];
    expect(roster.faults).toEqual([{ code: 'filler-unused', row: 2, head: '填报方', fillers }]);
    expect(codes(read(PERSONS, '姓名|填报方', '某甲|'))).toEqual([]);
  });

  it('H5: without the column for most rows, it is one question and not one a row', () => {
    const roster = read(UNITS, '单位', '州编办', '某某学院', '某某中学');
    expect(roster.faults.filter(isDoubt)).toEqual([
      { code: 'filler-column-missing', row: 1, count: 2, example: '第一组', holds: [] },
    ]);
    expect(named(roster)).toEqual(['第二组：州编办']);
    const few = read(UNITS, '单位', '州编办', '州委办', '某某学院', '某某中学');
    expect(few.faults.filter(isDoubt).map(({ row }) => row)).toEqual([4, 5]);
  });

  it('H6: the same row twice counts once; under two fillers it is asked', () => {
    const roster = read(UNITS, '单位|核查组', '州委办|第一组', '州委办|第一组', '州委办|第二组');
    expect(named(roster)).toEqual(['第一组：州委办']);
    expect(roster.faults).toMatchObject([
      { code: 'repeated', row: 3, first: 2, heads: [] },
      { code: 'other-filler', row: 4 },
      { code: 'two-fillers', row: 4, first: 2, holds: ['第一组', '第二组'] },
    ]);
  });

  it('H6: a second row that differs in what no form takes is told with the column', () => {
    const roster = read(UNITS, '单位|核查组|电话', '州委办|第一组|1', '州委办|第一组|2');
    expect(roster.faults).toEqual([
      { code: 'repeated', row: 3, name: '州委办', first: 2, heads: ['电话'] },
    ]);
  });

  it('H6: where it differs in what a form takes, it is left out and asked about', () => {
    const roster = read(
      APART,
      '查核对象|单位|抓党建|有党内职务',
      '某甲|州甲局|五|是',
      '某甲|州甲局|3|否',
      '某甲|州乙局|3|否',
    );
    expect(roster.entries.map(({ row }) => row)).toEqual([2, 4]);
    const about = { row: 3, name: '某甲', first: 2, heads: ['抓党建', '有党内职务'] };
    expect(roster.faults).toEqual([{ code: 'rows-differ', ...about, holds: null }]);
  });

  it('H6 H27: namesakes of two units are two, however their conditions differ; of one unit and post they are asked about', () => {
    const notice = BUILTIN_SCHEMES.find(({ id }) => id === 'dazhou-2017-206');
    if (!notice) throw new Error('no notice');
    const of = (...rows: readonly string[]) =>
      readRoster({ scheme: notice, table: rows.map((row) => row.split('|')) });
    const two = of('姓名|单位|有党内职务', '某甲|市丙局|是', '某甲|市丁局|否', '某乙|市丁局|');
    expect(two.faults).toEqual([]);
    expect(two.entries.map(({ details }) => details.get('单位及职务'))).toEqual([
      '市丙局',
      '市丁局',
      undefined,
    ]);
    const same = of('姓名|单位|现任职务|有党内职务', '某甲|市丙局|科长|是', '某甲|市丙局|科长|否');
    expect(same.entries.map(({ details }) => details.get('单位及职务'))).toEqual(['市丙局科长']);
    expect(same.faults.map(({ code }) => code)).toEqual(['rows-differ']);
  });

  it('H6: people of one name are told apart by the other columns', () => {
    const roster = read(PERSONS, '姓名|单位', '某甲|州甲局', '某甲|州乙局', '某甲|州甲局');
    expect(roster.entries.map(({ details }) => details.get('单位'))).toEqual(['州甲局', '州乙局']);
    expect(codes(roster)).toEqual(['repeated']);
  });
});

describe('conditions and answers', () => {
  it('H11: 是 and 否 are read, an empty cell is neither, the rest is asked', () => {
    const roster = read(PERSONS, '姓名|有党内职务', '某甲|是', '某乙|×', '某丙|', '某丁|兼任');
    expect(roster.entries.map(({ conditions }) => conditions.get('party-post'))).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(codes(roster)).toEqual(['condition-unread']);
  });

  it('H12: an answer settles its row: another name, the name as written, or left out', () => {
    const answered = (answer: string | null): RosterReading =>
      readRoster({ ...slip, answers: new Map([[2, answer]]) });
    const slip: RosterRequest = { scheme: UNITS, table: table('单位|核查组', '统战部直|第一组') };
    expect(named(answered('州委统战部'))).toEqual(['第一组：州委统战部']);
    expect(named(answered('统战部直'))).toEqual(['第一组：统战部直']);
    expect(answered(null)).toEqual({ entries: [], faults: [] });
  });

  it('H10: five thousand names are refused whole, two thousand are read', () => {
    const rows = (count: number): RosterTable =>
      Array.from({ length: count }, (_, at) => [`州${at}局`]);
    expect(readRoster({ table: rows(5000), scheme: UNITS })).toEqual({
      entries: [],
      faults: [{ code: 'too-many-rows', found: 5000, most: 2000 }],
    });
    expect(readRoster({ table: rows(2000), scheme: FREE }).entries).toHaveLength(2000);
  });
});
