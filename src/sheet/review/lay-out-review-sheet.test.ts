import { describe, expect, it } from 'vitest';
import { formatArea } from '../../base/cell';
import { textOf } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { findForm } from '../find-form';
import { gridOfBlueprint } from '../grid-of-blueprint';
import { parseIdentity } from '../identity';
import { readRecord } from '../record/read-record';
import { recogniseByWords } from '../recognise-by-words';
import { findTypedCells } from './find-typed-cells';
import type { FindingCell } from './review-sheet-request';
import { layOutReviewSheet } from './lay-out-review-sheet';
import {
  SAMPLE_FORM,
  SAMPLE_NOTICE,
  SAMPLE_REQUEST,
  sampleReviewSheets,
} from './sample-review-sheet';

const SHEETS = sampleReviewSheets();
const SHEET = SHEETS.at(-1) ?? fail();
const GRID = gridOfBlueprint(SHEET);

function fail(): never {
  throw new Error('no sheet');
}

function texts(row: number): readonly string[] {
  return (GRID.values[row] ?? []).map(textOf).filter((each) => each !== '');
}

function withoutMark(grid: Grid): Grid {
  const [first = [], ...rest] = grid.values;
  const bare = first.map((value) => (parseIdentity(textOf(value)) ? null : value));
  return { ...grid, values: [bare, ...rest] };
}

function longer(found: FindingCell | null): FindingCell | null {
  return found && { ...found, words: '全年主持研究党建工作，其中两次由副书记主持。'.repeat(4) };
}

describe('the 会审表 as laid out', () => {
  it('J1 has a block a person under titles that stand on every sheet of paper', () => {
    expect(textOf(GRID.values[1]?.[1] ?? null)).toMatch(/会审表$/);
    expect(texts(2)[1]).toMatch(/^（非官方表样/);
    expect(texts(3).slice(1)).toEqual(['会审单位：市甲局', '文字比对时间：2017-11-20 10:42']);
    expect(texts(4).slice(1)).toEqual([
      ...['姓名', '指标', '党组（党委）', '考察组', '主管部门（党建）'],
      ...['判定是否一致', '数量是否一致', '文字比对'],
    ]);
    expect(texts(5)[1]).toBe(
      '某甲\u3000市甲局科长\u3000要复核\u3000附件2：党组（党委）、考察组、主管部门（党建）',
    );
    expect(texts(19)[1]).toMatch(/^某乙.*主管部门（党建）（缺表）$/);
    expect(SHEET.print).toMatchObject({ orientation: 'landscape', titleRows: [4, 4] });
    expect(SHEET.print && formatArea(SHEET.print.area)).toBe('B2:I34');
    // A frozen column would cut the title, which stands over all columns.
    expect(SHEET.freeze).toEqual({ rows: 5, columns: 0 });
  });

  it('J1 J7 names the person in every row of a form, and heads conclusions by words of their own', () => {
    const own = GRID.values.flatMap((values) =>
      /^(?:form|item|conclusions|domain)\|.*\|某甲$/.test(textOf(values[0] ?? null))
        ? [textOf(values[1] ?? null)]
        : [],
    );
    expect(own).toHaveLength(13);
    expect(new Set(own)).toEqual(new Set(['某甲']));
    expect(texts(17).slice(1)).toEqual([
      ...['某甲', '结论', '党组（党委）', '考察组', '主管部门（党建）'],
      ...['所填是否一致', '推得是否一致', '结论比对'],
    ]);
  });

  it('J1 a filler has one column under every form, and 「—」 where it fills the form in for nobody', () => {
    const [head, first, ...rest] = SAMPLE_REQUEST.subjects;
    const form = first?.forms[0] ?? fail();
    const slots = form.slots.filter((_, at) => at !== 1);
    const mixed = [
      head ?? fail(),
      { ...(first ?? fail()), forms: [{ ...form, slots, domains: [] }] },
      ...rest,
    ];
    const grid = gridOfBlueprint(layOutReviewSheet({ ...SAMPLE_REQUEST, subjects: mixed }));
    const row = grid.values.find((values) => values[0] === 'form|annex-2|某乙') ?? fail();
    expect(row.slice(3, 6)).toEqual(['党组（党委）', '—', '主管部门（党建）']);
    const item = grid.values.find((values) => values[0] === 'item|duty.1|某乙') ?? fail();
    expect(item[4]).toBe('—');
  });

  it('J1 a row is as high as the longest of its sentences', () => {
    const subjects = SAMPLE_REQUEST.subjects.map((subject) => ({
      ...subject,
      forms: subject.forms.map((form) => ({
        ...form,
        rows: form.rows.map((row) => ({ ...row, findings: row.findings.map(longer) })),
      })),
    }));
    const long = layOutReviewSheet({ ...SAMPLE_REQUEST, subjects });
    expect(long.rows.get(8)?.height ?? 0).toBeGreaterThan((SHEET.rows.get(8)?.height ?? 0) + 50);
  });

  it('J17 says under the last person by which readings it was compared', () => {
    const last = texts(33);
    expect(last[1]).toMatch(/^口径：均按默认口径。推定：待会审；达到或超过都算，从重；/);
    const { merges, rows } = SHEET;
    expect(merges.map(formatArea)).toContain('B34:I34');
    // Several lines of small print, and room for more.
    expect(rows.get(33)?.height).toBeGreaterThan(60);
  });

  it('J9 no formula is longer than every program takes, or calls what is not known everywhere', () => {
    const known =
      /^(?:IF|IFERROR|ISERROR|ISNUMBER|ISTEXT|COUNT|COUNTIF|MAX|MIN|ROUND|SUBSTITUTE|CHAR)$/;
    for (const { input } of SHEET.cells) {
      if (input.kind !== 'formula') continue;
      expect(input.formula.length).toBeLessThan(8192);
      for (const [, name = ''] of input.formula.matchAll(/([A-Z]+)\(/g))
        expect(name).toMatch(known);
    }
  });

  it('J10 is taken for no form of its notice, with its mark or without', () => {
    for (const grid of [GRID, withoutMark(GRID)]) {
      expect(readRecord([SAMPLE_NOTICE], grid)).toBeNull();
      expect(findForm([SAMPLE_NOTICE], grid)).toBeNull();
      expect(recogniseByWords([SAMPLE_NOTICE], grid)).toBeNull();
    }
  });

  it('J11 finds 判定, 数量 and 结论 where rows and columns have moved them', () => {
    const first = gridOfBlueprint(SHEETS[0] ?? fail());
    const moved: Grid = {
      values: [[], ...first.values].map((row) => [null, ...row]),
      formulas: [[], ...first.formulas].map((row) => [null, ...row]),
    };
    const [before, after] = [first, moved].map((grid) => {
      const record = readRecord([SAMPLE_NOTICE], grid) ?? fail();
      return findTypedCells(SAMPLE_NOTICE.scheme, SAMPLE_FORM, record);
    });
    const { status, quantity } = before?.findings.get('duty.3') ?? fail();
    expect(after?.findings.get('duty.3')).toEqual({
      status: status && { row: status.row + 1, column: status.column + 1 },
      quantity: quantity && { row: quantity.row + 1, column: quantity.column + 1 },
    });
    expect(status && textOf(first.values[status.row]?.[status.column] ?? null)).toBe('达到');
    expect([...(after?.conclusions.keys() ?? [])]).toEqual(['duty', 'member']);
  });
});
