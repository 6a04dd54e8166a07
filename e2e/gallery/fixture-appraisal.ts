import type { Entry, AppraisedUnit } from '../../src/ranking/appraised-unit';
import { appraise } from '../../src/ranking/appraise';
import { parseDecimal } from '../../src/base/fraction';
import { appraisalRulesOf } from '../../src/scheme/appraisal-rules';
import { openScheme } from '../../src/scheme/open-scheme';
import { BUILTIN_SCHEMES } from '../../src/scheme/builtin/builtin-schemes';
import type { Choices } from '../../src/scheme/scheme';
import { appraisalSentence } from '../../src/locale/zh-cn-appraisal';
import type { LedgerRecord } from '../../src/ledger/record';
import { decisionStates, figureStates } from '../../addin/commands/decisions';
import type { FigureState, OpenAppraisal } from '../../addin/commands/appraisal/appraisal-state';

// An appraisal of invented units under the notice of 2018.

const SCHEME = BUILTIN_SCHEMES.find(({ appraisal }) => appraisal) ?? fail();
const OPENED = openScheme(SCHEME);
const SHEET = { id: 'ap', name: '综合得分表', visibility: 'visible' as const };
const LEAD = '州甲局';

function fail(): never {
  throw new Error('no notice with an appraisal');
}

/** 「96」, 「好」 or nothing. */
function entry(written: string): Entry {
  if (written === '') return { kind: 'blank' };
  const value = parseDecimal(written);
  return value ? { kind: 'number', value } : { kind: 'grade', label: written };
}

/** 单位, 牵头单位, 书记, then 日常管理, 实地核查 by rounds, 民意调查, 述职测评. */
function unit(
  name: string,
  system: string,
  daily: string,
  field: string,
  poll: string,
  report: string,
  more: Partial<AppraisedUnit> = {},
): AppraisedUnit {
  const rounds = [...field.split('、'), '', '', '', ''].slice(0, 4).map(entry);
  return {
    unit: name,
    system,
    person: `某${name.slice(1, 2)}`,
    entries: new Map([
      ['daily', [entry(daily)]],
      ['field', rounds],
      ['poll', [entry(poll)]],
      ['report', [entry(report)]],
    ]),
    past: [],
    honour: null,
    ...more,
  };
}

const UNITS: readonly AppraisedUnit[] = [
  unit(LEAD, '', '92.5', '88、91、90', '95', '18.5', { honour: true }),
  unit('州乙局', '', '90', '93', '92', '18'),
  unit('州丙委', '', '88', '86', '90', '17.5', { honour: true }),
  unit('州丁办', '', '86', '86', '90', '17'),
  unit('州戊局', '', '84', '88、87', '85', '17'),
  unit('州己局', LEAD, '好', '84', '88', '17'),
  unit('州庚院', LEAD, '较好', '84', '88', '17'),
  unit('州辛局', LEAD, '较好', '84', '88', '17'),
  unit('州壬委', LEAD, '较好', '80', '80', '15'),
  unit('州癸办', LEAD, '较好', '83', '', '16'),
  unit('州子局', LEAD, '好', '82', '84', '16'),
  unit('州丑局', '', '85', '83', '101', '16'),
  unit('州寅院', '', '', '85', '86', '16.5'),
];

const FIGURES: Choices = {
  'daily-good': '95',
  'daily-fair': '85',
  'daily-plain': '75',
  'grade-good': '88',
  'grade-fair': '80',
};

function recordsOf(choices: Choices): readonly LedgerRecord[] {
  return Object.entries(choices).map(([decision, option], at) => ({
    id: `r${at}`,
    kind: 'decision',
    scheme: SCHEME.id,
    decision,
    option,
    by: '某甲',
    on: '2018-12-10',
    reason: '考核组会议定',
  }));
}

/** The sheet of these units under these choices, as the session would show it. */
export function openAppraisalOf(
  choices: Choices = FIGURES,
  units: readonly AppraisedUnit[] = UNITS,
): { readonly open: OpenAppraisal; readonly figures: readonly FigureState[] } {
  const rules = appraisalRulesOf(SCHEME, choices) ?? fail();
  const result = appraise(rules, units);
  const records = recordsOf(choices);
  const problems = result.issues.map((issue, at) => {
    const row = issue.place ? 6 + issue.place.at : null;
    const cell = row === null ? {} : { cell: { row, column: 6 } };
    const item = issue.place ? { item: units[issue.place.at]?.unit ?? '' } : {};
    return {
      key: `${issue.code}|${at}`,
      sheet: SHEET.id,
      issue: { ...issue, ...cell, ...item },
      sentence: appraisalSentence(issue),
      itemLabel: item.item ?? '',
      place: row === null ? '' : `G${row + 1}`,
    };
  });
  const open: OpenAppraisal = {
    sheet: SHEET,
    scheme: SCHEME,
    title: rules.appraisal.shortTitle,
    rules,
    units,
    result,
    rows: units.map((_, at) => 6 + at),
    problems,
    kept: [],
    decisions: decisionStates(OPENED, records).filter(({ decision }) => !decision.items.length),
    standings: null,
    basis: null,
    computedAt: '10:42',
  };
  return { open, figures: figureStates(SCHEME, records) };
}

/** So many units whose scores run down and up again, with ties among them. */
export function manyUnits(count: number): readonly AppraisedUnit[] {
  return Array.from({ length: count }, (_, at) => {
    const score = String(60 + ((at * 37) % 400) / 10);
    return unit(`第${at + 1}单位`, '', score, score, '90', '18');
  });
}
