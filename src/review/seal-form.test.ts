import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE, gridOfRows, sampleRows } from '../sheet/record/sample-record';
import { readRecord } from '../sheet/record/read-record';
import { formatSealCode, readSealCode } from './seal-code';
import { sealForm, sealedFormOf } from './seal-form';
import type { SealedForm } from './seal-form';

const FORM: SealedForm = {
  scheme: 'sample',
  form: 'annex-2',
  filler: 'party-group',
  entries: [
    { place: 'name/name', text: '某甲' },
    { place: 'member.7/finding', text: '全年6次' },
    { place: 'opinion/words', text: '' },
  ],
  printed: [['附件2', '查核表'], ['姓名']],
};

const SMALL: SealedForm = {
  ...{ scheme: 's', form: 'f', filler: 'x' },
  entries: [{ place: 'a/b', text: '6次' }],
  printed: [['查核表'], ['项', '次']],
};

const withText = (text: string): SealedForm => ({
  ...FORM,
  entries: FORM.entries.map((each) =>
    each.place === 'member.7/finding' ? { ...each, text } : each,
  ),
});

const hex = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.map((each) => each.toString(16)).join(''));

describe('seal of a form', () => {
  it('E1 is SHA-256 over lines anybody can write down', () => {
    // printf '["hefen-seal:2","s","f","x"]\n["a/b","6次"]\n["","查核表"]\n["","项","次"]' | sha256sum
    expect(sealForm(SMALL)).toBe(
      '434c78d2a6468df2d1777c1c8cf9943752be84ce37e8da2b07e726ea458b5ab5',
    );
  });

  it('E11 by the rule before, only the places are sealed', () => {
    // printf '["hefen-seal:1","s","f","x"]\n["a/b","6次"]' | sha256sum
    const seal = '293298ec95531a03146933d440afb5ce53680675e2a33fc5b6d7228647238458';
    expect(sealForm(SMALL, 1)).toBe(seal);
    expect(sealForm({ ...SMALL, printed: [] }, 1)).toBe(seal);
  });

  it('E1 any order of the entries gives the same seal', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ place: fc.string(), text: fc.string() }), {
          selector: ({ place }) => place,
        }),
        fc.integer({ min: 0, max: 10 }),
        (entries, by) => {
          const turned = [...entries.slice(by), ...entries.slice(0, by)].reverse();
          expect(sealForm({ ...FORM, entries: turned })).toBe(sealForm({ ...FORM, entries }));
        },
      ),
    );
  });

  it('E2 one changed character is another seal', () => {
    const seals = ['全年6次', '全年６次', '全年7次', '全年 6次', '全年6次。', ''].map((text) =>
      sealForm(withText(text)),
    );
    expect(new Set(seals).size).toBe(6);
    const [first] = FORM.entries;
    const shorter = { ...FORM, entries: first ? [first] : [] };
    expect(sealForm(shorter)).not.toBe(sealForm(FORM));
    expect(sealForm({ ...FORM, filler: 'inspection-team' })).not.toBe(sealForm(FORM));
    expect(sealForm({ ...FORM, form: 'annex-3' })).not.toBe(sealForm(FORM));
  });

  it('E2 what programs do to line ends and blanks nobody sees breaks no seal', () => {
    const seals = ['一、6次\n二、无', ' 一、6次 \r\n二、无\u3000', '一、6次\r二、无\n'].map(
      (text) => sealForm(withText(text)),
    );
    expect(new Set(seals).size).toBe(1);
  });

  it('E2 a sign and its parts are one content', () => {
    expect(sealForm(withText('\u00e9'))).toBe(sealForm(withText('e\u0301')));
  });

  it('E2 words run from one place into the next are another content', () => {
    const two = (one: string, other: string): SealedForm => ({
      ...FORM,
      entries: [
        { place: 'a', text: one },
        { place: 'b', text: other },
      ],
    });
    expect(sealForm(two('6次', '无'))).not.toBe(sealForm(two('6次无', '')));
    expect(sealForm(two('x"],["b","y', ''))).not.toBe(sealForm(two('x', 'y')));
  });

  const sealOf = (rows: ReturnType<typeof sampleRows>, rule?: 1): string => {
    const record = readRecord([SAMPLE], gridOfRows(rows));
    if (!record) throw new Error('no record');
    return sealForm(sealedFormOf(record, 'x'), rule);
  };
  const written = (row: number, column: number, value: string | number | null) => {
    const rows = sampleRows();
    for (let at = rows.length; at <= row; at += 1) rows.push([]);
    const own = rows[row];
    while (own && own.length <= column) own.push(null);
    own?.splice(column, 1, value);
    return rows;
  };

  it('E3 what stands right of the form is not sealed, what stands in it is', () => {
    const before = sealOf(sampleRows());
    expect(sealOf(written(4, 6, '达到'))).toBe(before);
    expect(sealOf(written(11, 5, '各表已核'))).toBe(before);
    expect(sealOf(written(8, 2, 12.6))).not.toBe(before);
  });

  it.each([
    ['title', 1, 1, '到村履职情况督查表（附加说明：其实缺3次）'],
    ['column title', 3, 3, '是（附加说明）'],
    ['block label', 3, 1, '工作队'],
    ['line above, beside its entry', 2, 2, '另：缺3次'],
    ['words of an item', 4, 2, '1.是否按要求组建工作队。'],
    ['empty cell between', 7, 1, '其实缺3次'],
    ['cell under the table', 10, 1, '补充：其实只参加2次'],
    ['far under the table', 30, 4, '补充'],
  ])('E3 something written over or into a %s breaks the seal', (_, row, column, words) => {
    expect(sealOf(written(row, column, words))).not.toBe(sealOf(sampleRows()));
  });

  it('E3 keys, hidden ids, the identity, empty rows and what nobody sees are none of it', () => {
    const before = sealOf(sampleRows());
    expect(sealOf(written(1, 0, 'headline'))).toBe(before);
    expect(sealOf(sampleRows().slice(1))).toBe(before);
    const pushed = sampleRows();
    pushed.splice(2, 0, [null, ' ', null, null, null, null]);
    expect(sealOf(pushed)).toBe(before);
    expect(sealOf(sampleRows().map((row) => [...row, null, null]))).toBe(before);
    expect(sealOf(written(1, 1, '到村履职情况督查表 \r\n'))).toBe(before);
  });

  it('E3 words that stand in the row of the hidden ids are seen', () => {
    expect(sealOf(written(0, 1, '其实缺3次'))).not.toBe(sealOf(sampleRows()));
  });
});

describe('封存码', () => {
  it('E5 is short, grouped, and read back however it was copied', () => {
    const code = formatSealCode(sealForm(FORM));
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readSealCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
    expect(readSealCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
    for (const dash of '－—–−·.．') {
      expect(readSealCode(code.replaceAll('-', dash))).toBe(code);
    }
    const wide = code.replace(/[0-9A-Z]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    expect(readSealCode(wide)).toBe(code);
    expect(readSealCode(code.slice(1))).toBeNull();
    expect(readSealCode('')).toBeNull();
  });

  it('E5 one wrong sign and two neighbours changed over are told', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(hex, fc.nat({ max: 15 }), fc.nat({ max: 31 }), (hash, at, other) => {
        const bare = formatSealCode(hash).replaceAll('-', '');
        const sign = signs.charAt(other);
        if (sign !== bare[at]) {
          expect(readSealCode(bare.slice(0, at) + sign + bare.slice(at + 1))).toBeNull();
        }
        const next = bare.charAt(at + 1);
        if (next !== '' && next !== bare[at]) {
          const swapped = bare.slice(0, at) + next + bare.charAt(at) + bare.slice(at + 2);
          expect(readSealCode(swapped)).toBeNull();
        }
      }),
    );
  });
});
