import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from './builtin/builtin-schemes';
import { documentOfScheme } from './document-of-scheme';
import { parseScheme } from './parse-scheme';
import { renewScheme, type RenewalPeriod } from './renew-scheme';
import { hashRubric } from './rubric-hash';
import type { Scheme } from './scheme';
import { textAt, textsIn } from './scheme-path';

function builtin(id: string): Scheme {
  const found = BUILTIN_SCHEMES.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not built in`);
  return found;
}

function renewed(scheme: Scheme, period: RenewalPeriod) {
  const renewal = renewScheme(scheme, period);
  if (!renewal.ok) throw new Error(renewal.failure.code);
  const parsed = parseScheme(renewal.value.document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return { scheme: parsed.value, left: renewal.value.left };
}

const QUARTER = builtin('xiangxi-2017-q3');
const MONTHLY = builtin('bazhong-2015-125');

/** Texts that are not the same in two schemes, with their places. */
function changed(one: Scheme, other: Scheme): readonly string[] {
  return textsIn(one, []).flatMap(({ path, text }) => (textAt(other, path) === text ? [] : [path]));
}

describe('a scheme written as a document again', () => {
  it.each(BUILTIN_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    'S17 %s is read as it was',
    (_, scheme) => {
      expect(parseScheme(documentOfScheme(scheme))).toEqual({ ok: true, value: scheme });
    },
  );
});

describe('年份 and 季度', () => {
  it('S16 are renewed in title, edition, forms and the items that speak of the period', () => {
    const { scheme } = renewed(QUARTER, { year: 2018, quarter: 4 });
    expect(scheme).toMatchObject({
      id: 'xiangxi-2017-q3.2018-q4',
      edition: '2018年四季度',
      from: '2018-10',
    });
    expect(scheme.title).toBe('2018年四季度州直单位党组织书记履行党建工作责任实地核查');
    const item = (at: string): string | null => textAt(scheme, `forms[0].sections${at}.text`);
    expect(item('[0].items[2]')).toBe('3、三季度实地核查反馈问题整改情况。');
    expect(item('[1].items[2]')).toBe('6、召开四季度专题组织生活会。');
    expect(hashRubric(scheme)).not.toBe(hashRubric(QUARTER));
  });

  it.each(BUILTIN_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    'S16 %s changes where it is declared, and nowhere else',
    (_, scheme) => {
      const { scheme: other } = renewed(scheme, { year: 2031 });
      const declared = (scheme.parameters ?? []).flatMap(({ id, places }) =>
        id === 'year' ? places.map(({ path }) => path) : [],
      );
      const from = scheme.from === undefined ? [] : ['from'];
      expect([...changed(scheme, other)].sort()).toEqual(['id', ...from, ...declared].sort());
      expect(other.edition).toBe(scheme.edition.replace(/\d{4}/, '2031'));
    },
  );

  it('S16 the quarter before the first is the fourth; without a quarter it stays', () => {
    const { scheme } = renewed(QUARTER, { year: 2018, quarter: 1 });
    expect(textAt(scheme, 'forms[0].sections[0].items[2].text')).toContain('3、四季度');
    expect(renewed(QUARTER, { year: 2018 }).scheme).toMatchObject({
      edition: '2018年三季度',
      from: '2018-07',
    });
  });

  it('S16 a renewed scheme is renewed from the same root, and back again is itself', () => {
    const first = renewed(QUARTER, { year: 2018, quarter: 4 }).scheme;
    const second = renewed(first, { year: 2019, quarter: 2 }).scheme;
    expect(second).toEqual(renewed(QUARTER, { year: 2019, quarter: 2 }).scheme);
    expect(renewed(QUARTER, { year: 2017, quarter: 3 }).scheme).toEqual(QUARTER);
    const back = renewed(first, { year: 2017, quarter: 3 }).scheme;
    expect({ ...back, id: QUARTER.id }).toEqual(QUARTER);
  });

  it('S16 the blank of a date has the year; a year the notice says of something else stays and is told', () => {
    const { scheme, left } = renewed(MONTHLY, { year: 2016 });
    const time = 'forms[0].above[0].parts[0].entry.blank';
    expect(textAt(scheme, time)).toBe('2016年   月   日');
    expect(left.map(({ words }) => words)).toEqual(['2015年']);
    expect(textAt(scheme, left[0]?.path ?? '')).toBe(
      '3.是否制定帮扶村5年发展规划、2015年帮扶减贫计划。',
    );
    const days = renewed(builtin('leshan-2017-38'), { year: 2018 }).left;
    expect(days.map(({ words }) => words)).toContain('8月4日');
  });

  it.each([
    [QUARTER, { year: 2018, quarter: 5 }, { code: 'value-unreal', parameter: 'quarter' }],
    [QUARTER, { year: 18 }, { code: 'value-unreal', parameter: 'year' }],
    [QUARTER, { year: 2018.5 }, { code: 'value-unreal', parameter: 'year' }],
    [MONTHLY, { year: 2016, quarter: 1 }, { code: 'parameter-absent', parameter: 'quarter' }],
    [
      { ...MONTHLY, parameters: [] },
      { year: 2016 },
      { code: 'parameter-absent', parameter: 'year' },
    ],
  ] as const)('S16 what cannot be renewed says why', (scheme, period, failure) => {
    expect(renewScheme(scheme, period)).toEqual({ ok: false, failure });
  });
});

describe('a declared place', () => {
  const year = QUARTER.parameters?.[0];
  const faultsOf = (parameters: unknown) => {
    const parsed = parseScheme({ ...documentOfScheme(QUARTER), parameters });
    return parsed.ok ? [] : parsed.failure.map(({ path, code }) => `${path} ${code}`);
  };

  it.each([
    [
      { ...year, places: [{ path: 'forms[7].title' }] },
      'parameters[0].places[0].path words-absent',
    ],
    [{ ...year, places: [{ path: 'issuer' }] }, 'parameters[0].places[0].path words-absent'],
    [
      { ...year, value: 2018, places: [{ path: 'title' }] },
      'parameters[0].places[0].path words-absent',
    ],
    [{ ...year, value: 17 }, 'parameters[0].value number-below'],
    [{ ...year, id: 'month' }, 'parameters[0].id choice-unknown'],
  ])('S16 %#: %s', (parameter, fault) => {
    expect(faultsOf([parameter])).toEqual([fault]);
  });

  it('S16 年份 is declared once', () => {
    expect(faultsOf([year, year])).toEqual(['parameters[1].id id-twice']);
  });
});
