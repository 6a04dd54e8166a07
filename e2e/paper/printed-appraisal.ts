import { NOTICE_002 } from '../../src/sheet/opened-notice';
import type { AppraisalRequest } from '../../src/sheet/appraisal/appraisal-request';
import { layOutAppraisal } from '../../src/sheet/appraisal/lay-out-appraisal';
import { layOutDecisions } from '../../src/sheet/appraisal/lay-out-decisions';
import { layOutStandings } from '../../src/sheet/appraisal/lay-out-standings';
import type { PrintedForm } from './printed-forms';

const NAMES = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((sign) => `州${sign}局`);
const LEADS = 4;
const GRADES = ['好', '较好', '一般'];

/** The sheets of notice 002's appraisal with a dozen invented units, for pictures. */
export function printedAppraisal(): readonly PrintedForm[] {
  const request = requestOf();
  const composite = layOutAppraisal(request);
  const standings = layOutStandings({ ...request, name: '排名表', source: request.name });
  if (!composite || !standings) throw new Error('notice 002 has no appraisal');
  const made = new Map([['decimals', { by: '某甲', on: '2018-12-20', reason: '会议议定' }]]);
  const decisions = layOutDecisions({ ...request, name: '本表口径', made });
  const id = NOTICE_002.scheme.id;
  return [
    { id: `${id} composite blank`, sheet: composite, beside: [] },
    { id: `${id} standings blank`, sheet: standings, beside: [composite] },
    { id: `${id} decisions blank`, sheet: decisions, beside: [] },
  ];
}

function requestOf(): AppraisalRequest {
  const number = (value: number) => ({ kind: 'number', number: value }) as const;
  return {
    opened: NOTICE_002,
    name: '综合得分表',
    choices: {
      decimals: 'two',
      'daily-good': '95',
      'daily-fair': '85',
      'daily-plain': '75',
      'grade-good': '90',
      'grade-fair': '80',
    },
    filler: '州某工委',
    date: '2018-12-20',
    rows: NAMES.map((unit, at) => ({
      unit,
      system: at < LEADS ? '' : (NAMES[at % LEADS] ?? ''),
      person: `某${unit.charAt(1)}`,
      entries: new Map([
        [
          'daily',
          [at < LEADS ? number(90 + at) : ({ kind: 'text', text: GRADES[at % 3] ?? '' } as const)],
        ],
        ['field', [90, 91.5, 88].map((score) => number(score - (at % 5)))],
        ['poll', [number(95 - (at % 4))]],
        ['report', [number(19 - (at % 3) / 2)]],
      ]),
      past: [{ inBand: at % 2 === 0, person: `某${unit.charAt(1)}` }],
    })),
  };
}
