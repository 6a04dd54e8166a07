import { describe, expect, it } from 'vitest';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import { schemeForPeriod } from '../../src/handout/renewed-scheme';
import { openScheme } from '../../src/scheme/open-scheme';
import { fail } from '../../src/base/result';
import type { FileDesk } from '../commands/file-desk';
import { planHandout } from './plan-handout';

const scheme = BUILTIN_SCHEMES.find(({ id }) => id === 'xiangxi-2017-q3');
if (!scheme) throw new Error('no notice');
const source = {
  opened: openScheme(scheme),
  choices: {},
  records: [],
  document: null,
  today: '2018-01-20',
};
const desk: FileDesk = {
  readRoster: async () => fail('不读'),
  readPasted: (text) => text.split('\n').map((line) => line.split('\t')),
  makeWorkbook: async () => fail('不写'),
  makeDocument: async () => fail('不写'),
  bind: (name) => ({ name, bytes: new Uint8Array() }),
  handOver: () => undefined,
};
const own = {
  source: 'own',
  text: '',
  file: null,
  answers: new Map(),
} as const;
const OWN = schemeForPeriod([scheme], scheme, { year: null, quarter: null });
const forms = scheme.forms.map(({ id }) => id);

describe('what a choice under 发放 comes to', () => {
  it('the notice’s own roster is 22 files', () => {
    const plan = planHandout(source, OWN, forms, own, desk);
    expect(plan.packages).toHaveLength(22);
    expect(plan.packages.flatMap(({ sheets }) => sheets)).toHaveLength(159);
  });

  it('names pasted in one line are names, and a slip keeps its question when it is answered', () => {
    const list = { ...own, source: 'list', text: '州委组织部、统战部直' } as const;
    const asked = planHandout(source, OWN, forms, list, desk);
    expect(asked.held).toEqual(['第一组']);
    expect(asked.packages).toEqual([]);
    const answers = new Map([[2, '州委统战部']]);
    const answered = planHandout(source, OWN, forms, { ...list, answers }, desk);
    expect(answered.held).toEqual([]);
    expect(answered.asked).toEqual(asked.asked);
    expect(answered.packages.flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      '州委组织部',
      '州委统战部',
      '评分汇总表（第一组）',
    ]);
  });

  it('another period takes the scheme along; one that cannot be says so', () => {
    const renewed = schemeForPeriod([scheme], scheme, { year: 2018, quarter: 1 });
    const { title, packages } = planHandout(source, renewed, forms, own, desk);
    expect(title).toBe('2018年一季度实地核查');
    const [first] = packages;
    expect(first?.sheets.at(-1)?.layOut().visibility).toBe('very-hidden');
    const unreal = schemeForPeriod([scheme], scheme, { year: 2018, quarter: 5 });
    expect(planHandout(source, unreal, forms, own, desk)).toMatchObject({
      packages: [],
      fault: { code: 'value-unreal', parameter: 'quarter' },
    });
  });

  it('H31 a 党组 gets a file of its own people; those whose unit nobody names are told; with fillers chosen only they get files', () => {
    const notice = BUILTIN_SCHEMES.find(({ id }) => id === 'dazhou-2017-206');
    if (!notice) throw new Error('no notice');
    const text = '姓名\t单位\n某甲\t市甲局\n某乙\t\n某丙\t';
    const { packages, unsplit } = planHandout(
      { ...source, opened: openScheme(notice) },
      schemeForPeriod([notice], notice, { year: null, quarter: null }),
      ['annex-2'],
      { ...own, source: 'list', text },
      desk,
    );
    expect(packages.slice(0, 2).map(({ file, sheets }) => [file, sheets.length])).toEqual([
      ['市甲局·党组（党委）·附件2党建责任（义务）查核表.xlsx', 1],
      ['附件2党建责任（义务）查核表（党组（党委））.xlsx', 2],
    ]);
    const chosen = planHandout(
      { ...source, opened: openScheme(notice) },
      schemeForPeriod([notice], notice, { year: null, quarter: null }),
      ['annex-2'],
      { ...own, source: 'list', text, fillers: ['inspection-team'] },
      desk,
    );
    expect(chosen.packages.map(({ filler }) => filler)).toEqual(['考察组']);
    expect(unsplit[0]).toMatchObject({ filler: '党组（党委）', people: ['某乙', '某丙'] });
  });
});
