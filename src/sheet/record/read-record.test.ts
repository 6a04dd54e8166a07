import { describe, expect, it } from 'vitest';
import { formatCell } from '../../base/cell';
import type { CellValue } from '../../base/grid';
import type { FilledRecord } from './filled-record';
import { readRecord } from './read-record';
import { SAMPLE, gridOfRows, sampleRows } from './sample-record';

function read(values: readonly (readonly CellValue[])[]): FilledRecord {
  const filled = readRecord([SAMPLE], gridOfRows(values));
  if (!filled) throw new Error('not recognised');
  return filled;
}

/** What is written, by place; blanks left out. */
function writtenIn(filled: FilledRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filled.entries.flatMap(({ place, text }) => (text === '' ? [] : [[place, text]])),
  );
}

const AS_WRITTEN = {
  'about/unit': '市甲局',
  'about/date': '2015年8月27日',
  '1/yes': '√',
  '2/no': '√',
  'amounts/fund': '12.5',
  'amounts/rate': '96',
  'sign/team': '某甲',
};

/** Issues as `code cell`. */
function issuesIn(filled: FilledRecord): readonly string[] {
  return filled.issues.map(({ code, cell }) => (cell ? `${code} ${formatCell(cell)}` : code));
}

function edited(change: (rows: CellValue[][]) => void): CellValue[][] {
  const rows = sampleRows();
  change(rows);
  return rows;
}

function put(rows: CellValue[][], at: number, column: number, value: CellValue): void {
  const row = rows[at];
  if (row) row[column] = value;
}

describe('L43 a form without points is read back', () => {
  it('L43 every place with what is written there, and nothing to say about a good one', () => {
    const filled = read(sampleRows());
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(filled.subject.text).toBe('市甲局');
    expect(filled.issues).toEqual([]);
    expect(filled.entries).toHaveLength(11);
  });

  it('L43 rows and columns inserted before and between change nothing of what is read, L59 and what they say is told', () => {
    const shifted = sampleRows().map((row) => [
      row[0] ?? null,
      null,
      ...row.slice(1, 3),
      null,
      ...row.slice(3),
    ]);
    const longer = [[], ...shifted.slice(0, 5), [null, null, null, '备查'], ...shifted.slice(5)];
    const filled = read(longer);
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(issuesIn(filled)).toEqual(['words-astray D7']);
  });

  it('L43 what the notice prints in an empty place, or a line to write on, is a blank', () => {
    const filled = read(
      edited((rows) => {
        put(rows, 2, 3, '时间：2015年   月   日');
        put(rows, 9, 1, '督查组成员：______');
      }),
    );
    const left = new Set(['about/date', 'sign/team']);
    const rest = Object.fromEntries(
      Object.entries(AS_WRITTEN).filter(([place]) => !left.has(place)),
    );
    expect(writtenIn(filled)).toEqual(rest);
  });

  it('L43 a value beside its label is its value', () => {
    const filled = read(
      edited((rows) => (put(rows, 2, 1, '帮扶单位：'), put(rows, 2, 2, '市甲局'))),
    );
    expect(filled.subject).toEqual({ text: '市甲局', cell: { row: 2, column: 2 } });
  });

  it('L43 a label spaced out is the label', () => {
    const filled = read(edited((rows) => put(rows, 2, 3, '时　间 ：2015年8月27日')));
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
  });

  it('L43 a label written over leaves the value in the printed place', () => {
    const filled = read(
      edited((rows) => (put(rows, 2, 1, '市甲局'), put(rows, 2, 3, '2015年8月27日'))),
    );
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(issuesIn(filled)).toEqual([]);
  });

  it('L43 a label wiped out leaves a blank to be asked for, and one nobody can place is asked for too', () => {
    expect(issuesIn(read(edited((rows) => put(rows, 2, 1, null))))).toEqual(['subject-empty B3']);
    const gone = read(edited((rows) => rows.splice(2, 1)));
    expect(gone.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'entry-lost ask',
      'entry-lost ask',
    ]);
  });

  it('L43 a place goes by the name of what it stands in, behind or under', () => {
    const labels = read(sampleRows()).entries.map(({ place, label }) => `${place} ${label}`);
    expect(labels).toContain('amounts/fund 扶贫基金到位（万元）');
    expect(labels).toContain('amounts/rate 满意率（%）');
  });

  it('L43 a sheet of somebody else is not ours', () => {
    expect(readRecord([SAMPLE], gridOfRows([['帮扶单位：', '市甲局']]))).toBeNull();
    const scored = sampleRows().map((row) =>
      row.map((value) =>
        typeof value === 'string' && value.startsWith('hefen:')
          ? value.replace('|form|', '|other|')
          : value,
      ),
    );
    expect(readRecord([SAMPLE], gridOfRows(scored))).toBeNull();
  });
});

describe('L44 keys are believed only where the words agree', () => {
  it('L44 rows sorted without their keys keep what was written beside their words, and one mend puts the keys right', () => {
    const filled = read(
      edited((rows) => {
        const [four, five] = [rows[4], rows[5]];
        if (four && five) {
          rows[4] = ['1', ...five.slice(1)];
          rows[5] = ['2', ...four.slice(1)];
        }
      }),
    );
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(issuesIn(filled)).toEqual(['key-disagrees C5']);
    expect(filled.issues[0]?.remedy).toEqual({
      kind: 'restore',
      cells: [
        { cell: { row: 4, column: 0 }, input: { kind: 'text', text: '2' } },
        { cell: { row: 5, column: 0 }, input: { kind: 'text', text: '1' } },
      ],
    });
  });

  it('L44 without key column and identity nobody knows whose form it is; with the identity the words suffice', () => {
    const bare = sampleRows().map((row) => row.slice(1));
    const filled = read(bare);
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(issuesIn(filled)).toEqual(['keys-missing']);
  });

  it('L44 an altered indicator is still read, and its words can be put back', () => {
    const filled = read(edited((rows) => put(rows, 5, 2, '2.工作队员是否食宿在村。')));
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(issuesIn(filled)).toEqual(['item-text-altered C6']);
  });

  it('L44 other words in an indicator’s row are not believed', () => {
    const filled = read(edited((rows) => put(rows, 5, 2, '合计')));
    expect(writtenIn(filled)).not.toHaveProperty('2/no');
    expect(issuesIn(filled)).toEqual(['item-text-altered C6']);
  });

  it('L44 a row that is gone and a row that stands twice are said', () => {
    expect(issuesIn(read(edited((rows) => rows.splice(6, 1))))).toEqual(['record-row-missing']);
    const twice = read(edited((rows) => rows.splice(7, 0, [...(rows[4] ?? [])])));
    expect(issuesIn(twice)).toEqual(['item-row-twice C8']);
  });

  it('L44 a sheet copied out of the workbook that carried its edition is read by the one there is, and told', () => {
    const filled = read(
      edited((rows) => {
        const identity = String(rows[0]?.[5]);
        const newer = identity.replace('sample|', 'sample.2026|').replace('0123', 'fedc');
        put(rows, 0, 5, newer);
      }),
    );
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
    expect(filled.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'rubric-differs ask',
    ]);
  });

  it('L44 the name in sight wins over the identity', () => {
    const filled = read(edited((rows) => put(rows, 2, 1, '帮扶单位：市乙局')));
    expect(filled.subject.text).toBe('市乙局');
    expect(issuesIn(filled)).toEqual(['identity-disagrees B3']);
  });
});

describe('L45 what cannot be as it is written', () => {
  const cases: readonly (readonly [string, number, number, CellValue, readonly string[]])[] = [
    ['是 and 否 both ticked', 4, 4, '√', ['tick-twice D5']],
    ['否 under 否 is a tick', 6, 4, '否', []],
    ['否 under 是 may be an answer', 6, 3, '否', ['tick-unclear D7']],
    ['a cross', 6, 3, '×', ['tick-unclear D7']],
    ['a full-width amount with its unit', 8, 2, '１２．５万元', []],
    ['words for a number', 8, 2, '十来万', ['entry-no-number C9']],
    ['a share of 120', 8, 3, 120, ['percent-outside D9']],
    ['a share with its sign', 8, 3, '96%', []],
    ['95% typed with its sign, which a program keeps as 0.95', 8, 3, 0.95, ['percent-fraction D9']],
    ['a share said to be below one', 8, 3, '0.95%', []],
    ['an amount below zero', 8, 2, -5, ['number-below-zero C9']],
    ['an amount in another unit than the printed one', 8, 2, '12元', ['entry-no-number C9']],
    ['a share of people', 8, 3, '95人', ['entry-no-number D9']],
    ['an error', 8, 2, { error: '#REF!' }, ['entry-is-error C9']],
    ['no subject', 2, 1, '帮扶单位：', ['subject-empty B3']],
    ['a date nobody can read', 2, 3, '时间：月底', ['date-unread D3']],
    ['a day that is in no year', 2, 3, '时间：2015年2月30日', ['date-unread D3']],
    ['a month that is in no year', 2, 3, '时间：2015.13.5', ['date-unread D3']],
    ['a day without its year', 2, 3, '时间：8月27日', []],
  ];
  it.each(cases)('L45 %s', (_title, row, column, value, issues) => {
    const filled = read(edited((rows) => put(rows, row, column, value)));
    expect(issuesIn(filled)).toEqual(issues);
  });

  it('L60 a formula is read as what it came to, and one nobody has calculated is no blank', () => {
    const cases = [
      [12.5, 'entry-calculated'],
      [null, 'entry-uncalculated'],
    ] as const;
    for (const [value, code] of cases) {
      const grid = gridOfRows(edited((rows) => put(rows, 8, 2, value)));
      const formulas = grid.formulas.map((row, at) =>
        row.map((each, column) => (at === 8 && column === 2 ? '=10+2.5' : each)),
      );
      const filled = readRecord([SAMPLE], { ...grid, formulas });
      expect(filled?.issues.map((each) => each.code)).toEqual([code]);
    }
  });
});

describe('L59 what stands in no place of the form', () => {
  /** Issues of the sample's sheet with a row put in before the one of this number. */
  function withRow(at: number, ...row: readonly CellValue[]): FilledRecord {
    return read([...sampleRows().slice(0, at), [null, ...row], ...sampleRows().slice(at)]);
  }

  it('L59 a row put in under an indicator is told with its place and the indicator', () => {
    const filled = withRow(6, null, '其中', '3次未到户');
    expect(filled.issues).toMatchObject([
      {
        code: 'words-astray',
        severity: 'ask',
        params: { written: '其中　3次未到户' },
        cell: { row: 6, column: 2 },
        item: '2',
      },
    ]);
    expect(writtenIn(filled)).toEqual(AS_WRITTEN);
  });

  it('L59 one under the last row of the table is, one under the lines below it is not', () => {
    expect(issuesIn(withRow(9, null, '另有说明'))).toEqual(['words-astray C10']);
    expect(issuesIn(withRow(10, null, '另有说明'))).toEqual([]);
  });

  it('L59 words beside a cell and in the working column are told; empty lines and the form’s own words are not', () => {
    const cases: readonly (readonly [number, number, CellValue, readonly string[]])[] = [
      [4, 1, '只到过1次', ['words-astray B5']],
      [4, 5, '只到过1次', ['words-astray F5']],
      [4, 1, '____', []],
      [5, 1, '工作队履职情况', []],
      [4, 5, '不适用：没有党内职务', ['words-astray F5']],
    ];
    for (const [row, column, value, issues] of cases) {
      expect(issuesIn(read(edited((rows) => put(rows, row, column, value))))).toEqual(issues);
    }
  });
});
