import { BUILTIN_SCHEMES } from '../../../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutAppraisal } from '../../../src/sheet/appraisal/lay-out-appraisal';

/** A 综合得分表 of three units, one point apart in 民意调查, with three of four rounds held. */
export function appraisalSheet(name = '综合得分表'): SheetBlueprint {
  const scheme = BUILTIN_SCHEMES.find(({ id }) => id === 'xiangxi-2018-5');
  const number = (value: number) => ({ kind: 'number' as const, number: value });
  const sheet =
    scheme &&
    layOutAppraisal({
      opened: openScheme(scheme),
      name,
      choices: {},
      filler: '',
      date: '',
      rows: ['州甲局', '州乙局', '州丙局'].map((unit, at) => ({
        unit,
        system: '',
        person: '某甲',
        entries: new Map([
          ['daily', [number(90)]],
          ['field', [number(90), number(91), number(91)]],
          ['poll', [number(90 - at)]],
          ['report', [number(18)]],
        ]),
      })),
    });
  if (!sheet) throw new Error('no appraisal');
  return sheet;
}
