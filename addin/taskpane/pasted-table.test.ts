import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { parseRubricTable } from '../../src/scheme/parse-rubric-table';
import { formatPastedTable, readPastedTable, tableOfScheme } from './pasted-table';

describe('a table from the clipboard', () => {
  it('has a row a line and a cell a tab', () => {
    expect(readPastedTable('考核内容\t分值\r\n台账\t5\r\n')).toEqual([
      ['考核内容', '分值'],
      ['台账', '5'],
      [''],
    ]);
  });

  it('keeps the lines of a cell in quotation marks, doubled ones inside', () => {
    expect(readPastedTable('"一\n二"\t"说""好"""')).toEqual([['一\n二', '说"好"']]);
  });

  it('takes quotation marks that do not pair for the text’s own', () => {
    expect(readPastedTable('"三会一课\t5\n台账\t3')).toEqual([
      ['"三会一课', '5'],
      ['台账', '3'],
    ]);
  });

  it('takes Word’s line ends for line ends, and drops signs nobody sees', () => {
    expect(readPastedTable('\uFEFF一\v二\u0007\t5')).toEqual([['一\n二 ', '5']]);
  });

  it('is the same again from a sheet, without its empty columns', () => {
    const rows = [
      ['考核内容', '分值', ''],
      ['一\n二', '5', ''],
    ];
    expect(readPastedTable(formatPastedTable(rows))).toEqual([
      ['考核内容', '分值'],
      ['一\n二', '5'],
    ]);
    expect(formatPastedTable([])).toBe('');
  });
});

const SCORED = BUILTIN_SCHEMES.filter(({ forms }) => forms.some(({ kind }) => kind === 'score'));

describe('a scheme as a table', () => {
  it.each(SCORED.map((scheme) => [scheme.id, scheme] as const))(
    '%s is read again with its points',
    (_, scheme) => {
      const draft = parseRubricTable(readPastedTable(tableOfScheme(scheme)));
      if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
      const [form] = scheme.forms;
      const bases =
        form?.kind === 'score'
          ? form.sections.flatMap(({ items }) => items.map((i) => i.base))
          : [];
      const read = draft.value.sections.flatMap(({ items }) => items.map(({ base }) => base));
      expect(read).toEqual(bases);
    },
  );
});
