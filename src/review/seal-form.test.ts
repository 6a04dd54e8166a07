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
    // printf '["hefen-seal:1","s","f","x"]\n["a/b","6次"]' | sha256sum
    const form = { scheme: 's', form: 'f', filler: 'x', entries: [{ place: 'a/b', text: '6次' }] };
    expect(sealForm(form)).toBe('293298ec95531a03146933d440afb5ce53680675e2a33fc5b6d7228647238458');
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

  it('E3 what stands right of the form is not sealed, what stands in it is', () => {
    const sealOf = (rows: ReturnType<typeof sampleRows>): string => {
      const record = readRecord([SAMPLE], gridOfRows(rows));
      if (!record) throw new Error('no record');
      return sealForm(sealedFormOf(record, 'x'));
    };
    const before = sealOf(sampleRows());
    const beside = sampleRows();
    beside[4]?.push('达到', 6);
    expect(sealOf(beside)).toBe(before);
    const inside = sampleRows();
    inside[8]?.splice(2, 1, 12.6);
    expect(sealOf(inside)).not.toBe(before);
  });
});

describe('封存码', () => {
  it('E5 is short, grouped, and read back however it was copied', () => {
    const code = formatSealCode(sealForm(FORM));
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readSealCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
    expect(readSealCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
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
