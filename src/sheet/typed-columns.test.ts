import { describe, expect, it } from 'vitest';
import { formatArea, formatCell } from '../base/cell';
import type { CellValue, Grid } from '../base/grid';
import type { JointReview } from '../scheme/joint-review';
import type { OpenScheme } from '../scheme/open-scheme';
import { gridOfBlueprint } from './grid-of-blueprint';
import type { FilledRecord } from './record/filled-record';
import { readRecord } from './record/read-record';
import { FORM, OPENED, layOut, textAt } from './sample-record-form';

const domain = { form: FORM.id, months: 12, quote: '近一年' } as const;
const REVIEW: JointReview = {
  quote: '各表一致的抽查。',
  domains: [{ ...domain, id: 'duty', title: '履行责任', blocks: ['duty'] }],
  conclusions: [
    { id: 'full', label: '到位', quote: '全部达到的' },
    { id: 'not', label: '不到位', quote: '有2/3没达到的', share: [2, 3] },
  ],
  triggers: [],
};
const REVIEWED: OpenScheme = {
  ...OPENED,
  scheme: { ...OPENED.scheme, forms: [FORM], review: REVIEW },
};
const laidOut = layOut({ opened: REVIEWED });

function read(change: (values: CellValue[][]) => void = () => undefined, formulas = new Map()) {
  const grid = gridOfBlueprint(laidOut);
  const values = grid.values.map((row) => [...row]);
  change(values);
  const wide: Grid = {
    values,
    formulas: values.map((row, at) =>
      row.map(
        (_, column) => formulas.get(`${at},${column}`) ?? grid.formulas[at]?.[column] ?? null,
      ),
    ),
  };
  const filled = readRecord([REVIEWED], wide);
  if (!filled) throw new Error('not recognised');
  return filled;
}

/** H is 判定, I 数量, J 结论; d1 stands in row 5, d2 in row 6. */
function typing(cells: Readonly<Record<string, CellValue>>): FilledRecord {
  return read((values) => {
    for (const [name, value] of Object.entries(cells)) {
      const row = values[Number(name.slice(1)) - 1];
      if (row) row[name.charCodeAt(0) - 65] = value;
    }
  });
}

function issuesIn({ issues }: FilledRecord): readonly string[] {
  return issues.map(({ code, cell }) => (cell ? `${code} ${formatCell(cell)}` : code));
}

function readIn({ typed }: FilledRecord): readonly unknown[] {
  return [...typed.values()].flatMap(({ status, quantity }) =>
    [status, quantity].filter((each) => each !== null),
  );
}

describe('L56 the columns for 判定, 数量 and 结论', () => {
  it('stand right of the working column, beside the indicators that are concluded, open and empty', () => {
    expect(['G4', 'H4', 'I4', 'J4'].map((cell) => textAt(laidOut, cell))).toEqual([
      '核分用，可不填，不打印',
      '判定',
      '数量',
      '履行责任结论',
    ]);
    expect(['H1', 'I1', 'J1'].map((cell) => textAt(laidOut, cell))).toEqual([
      'typed:status',
      'typed:quantity',
      'concluded:duty',
    ]);
    const open = laidOut.cells.filter(({ column, style }) => column > 6 && style?.locked === false);
    expect(open.map((cell) => formatCell(cell))).toEqual(['H5', 'I5', 'J5', 'H6', 'I6']);
    const beside = laidOut.cells.filter(({ column }) => column > 6);
    expect(beside.filter(({ style }) => style?.border !== undefined)).toEqual([]);
  });

  it('inform and never stop', () => {
    const rules = laidOut.validations.filter(({ alert }) => alert === 'information');
    expect(rules.map(({ area, rule }) => [formatArea(area), rule])).toEqual([
      ['H5:H6', { kind: 'list', options: ['达到', '未达到', '不适用'] }],
      ['I5:I6', { kind: 'decimal', min: 0, max: 1_000_000_000 }],
      ['J5', { kind: 'list', options: ['到位', '不到位'] }],
    ]);
  });

  it('change nothing on paper', () => {
    const plain = layOut();
    expect(laidOut.print).toEqual(plain.print);
    expect(laidOut.rows).toEqual(plain.rows);
    expect(laidOut.merges).toEqual(plain.merges);
  });

  it('are not offered beside a block that does not apply, nor beside a form nobody concludes', () => {
    const closed = layOut({ opened: REVIEWED, conditions: [] });
    const open = closed.cells.filter(({ column, style }) => column > 6 && style?.locked === false);
    expect(open).toEqual([]);
    expect(layOut().cells.filter(({ column }) => column > 6)).toEqual([]);
  });
});

describe('L57 what is typed there', () => {
  it('is read back with the indicator it stands beside', () => {
    const filled = typing({ H5: '达到', I5: 4, H6: ' 未达到', J5: '履行责任到位' });
    expect([...filled.typed]).toEqual([
      ['d1', { status: 'met', quantity: 4 }],
      ['d2', { status: 'unmet', quantity: null }],
    ]);
    expect(filled.concluded).toEqual([
      { domain: 'duty', words: '履行责任到位', cell: { row: 4, column: 9 } },
    ]);
    expect(filled.issues).toEqual([]);
    expect([...typing({}).typed, ...typing({}).concluded]).toEqual([]);
  });

  it('is read after rows and columns were inserted, and after the hidden row is gone', () => {
    const change = (values: CellValue[][]): void => {
      const row = values[4];
      if (row) [row[7], row[8], row[9]] = ['达到', 0, '不到位'];
      values.splice(5, 0, [null, null, '备查']);
      values.forEach((each) => each.splice(6, 0, null, null));
    };
    for (const gone of [false, true]) {
      const filled = read((values) => {
        if (gone) values[0]?.fill(null);
        change(values);
      });
      expect([...filled.typed]).toEqual([['d1', { status: 'met', quantity: 0 }]]);
      expect(filled.concluded.map(({ words }) => words)).toEqual(['不到位']);
    }
  });

  it.each([
    ['other words for 判定', { H5: '好' }, 'choice-unknown H5'],
    ['a number in words', { I5: '六次' }, 'entry-no-number I5'],
    ['a number kept as text', { I5: '６' }, 'number-is-text I5'],
    ['a number below zero', { I5: -1 }, 'number-below-zero I5'],
    ['an error', { I5: { error: '#REF!' } }, 'entry-is-error I5'],
    ['two conclusions in one', { J5: '到位，不到位' }, 'choice-unknown J5'],
  ])('%s is told and not read', (_, cells, issue) => {
    const filled = typing(cells);
    expect(issuesIn(filled)).toEqual([issue]);
    expect(readIn(filled)).toEqual([]);
  });

  it.each([
    ['met', '达标 √ 是 已达到 达到。'],
    ['unmet', '否 × x 不达标 未达标 未达 不达到 没有达到'],
  ])('R115 what surely says %s is read so: %s', (status, words) => {
    for (const each of words.split(' ')) {
      expect(typing({ H5: each }).typed.get('d1')).toEqual({ status, quantity: null });
    }
  });

  it.each([
    [{ H5: '部分达到' }, [['status', '部分达到', 'H5']]],
    [{ H5: '达到？', I5: '5-6' }, [['status', '达到？', 'H5'], ['quantity', '5-6', 'I5']]], // prettier-ignore
    [{ H5: '达到', I5: -3 }, [['quantity', '-3', 'I5']]],
    [{ H5: { error: '#REF!' } }, [['status', '#REF!', 'H5']]],
  ])('R115 what cannot be read is handed on with its place: %j', (cells, told) => {
    const { unread = [] } = typing(cells).typed.get('d1') ?? {};
    expect(unread.map(({ of, words, cell }) => [of, words, formatCell(cell)])).toEqual(told);
  });

  it('R115 a formula without a value is words nobody can read', () => {
    const formulas = new Map([['4,7', '=G9']]);
    expect(read(() => undefined, formulas).typed.get('d1')?.unread).toMatchObject([
      { of: 'status', words: '=G9' },
    ]);
  });

  it('a formula in 数量 is told and not read', () => {
    const filled = read((values) => ((values[4] ?? [])[8] = 3), new Map([['4,8', '=1+2']]));
    expect(issuesIn(filled)).toEqual(['entry-is-formula I5']);
    expect(readIn(filled)).toEqual([]);
  });

  it('a number kept as text is mended with one click', () => {
    const [issue] = typing({ I5: ' 12' }).issues;
    expect(issue?.remedy).toEqual({
      kind: 'restore',
      cells: [{ cell: { row: 4, column: 8 }, input: { kind: 'number', number: 12 } }],
    });
  });

  it('moves with its row; where a sort left the keys behind, nobody knows whether it did', () => {
    const swap = (values: CellValue[][], from: number): void => {
      const [five, six] = [values[4] ?? [], values[5] ?? []];
      if (five[7] === undefined) return;
      [five[7], six[7]] = ['达到', '未达到'];
      five[9] = '到位';
      values[4] = [...five.slice(0, from), ...six.slice(from)];
      values[5] = [...six.slice(0, from), ...five.slice(from)];
    };
    const whole = read((values) => swap(values, 0));
    expect(whole.typed.get('d2')?.status).toBe('unmet');
    expect(whole.concluded).toHaveLength(1);
    const sorted = read((values) => swap(values, 2));
    expect(issuesIn(sorted)).toEqual(['key-disagrees C5', 'typed-moved H5']);
    expect(readIn(sorted)).toEqual([]);
    // R115 What may belong to another row settles nothing, and is not as if it were not there.
    expect([...sorted.typed.values()].flatMap(({ unread = [] }) => unread)).not.toEqual([]);
  });
});
