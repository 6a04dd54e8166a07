import { formatExact } from '../../base/fraction';
import { figureOf } from '../../scheme/appraisal-rules';
import { chosenOption, isConfirmed } from '../../scheme/open-scheme';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { Choices } from '../../scheme/scheme';
import type { SheetBlueprint } from '../blueprint';
import { formatHeaderDate } from '../header-line';
import { identityOf } from '../identity';
import { layOutPage } from '../lay-out-page';
import { text } from '../page';
import type { Page, PageRow } from '../page';
import { UNOFFICIAL } from '../record-rows';
import { ROW_KEYS } from '../sheet-plan';
import { STYLE } from '../sheet-style';
import type { AppraisalColumn } from './appraisal-columns';
import { HEAD_KEYS } from './appraisal-plan';

/** What a 本表口径 is laid out for. */
export interface DecisionsRequest {
  readonly opened: OpenScheme;
  readonly name: string;
  readonly choices: Choices;
  readonly filler: string;
  /** Who decided what, by the id of the decision or figure; whatever is not in it nobody has signed. */
  readonly made: ReadonlyMap<string, DecisionMade>;
}

export interface DecisionMade {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
}

const COLUMNS: readonly AppraisalColumn[] = [
  { id: 'number', title: '序号', width: 5 },
  { id: 'question', title: '事项', width: 22 },
  { id: 'reading', title: '本表口径', width: 20 },
  { id: 'standing', title: '推定或定为', broken: '推定或\n定为', width: 7 },
  { id: 'made', title: '何人、何时、理由', width: 18 },
  { id: 'clause', title: '通知原文', width: 34 },
];
const HEAD_ROWS = 3;
const NOT_GIVEN = '未定，有关得分空着';

/** One reading or figure, ready to be printed. */
interface Line {
  readonly id: string;
  readonly question: string;
  readonly reading: string;
  readonly standing: '推定' | '定为' | '未定';
  readonly clauses: readonly string[];
}

/** Lays out every reading and figure in force with its clause, whether anybody has confirmed it, and who. */
export function layOutDecisions(request: DecisionsRequest): SheetBlueprint {
  return layOutPage(pageOf(request));
}

function pageOf(request: DecisionsRequest): Page {
  const { opened, name, filler } = request;
  const rows = [
    ...headRows(opened),
    ...linesOf(request).map((line, at) => lineRow(request, line, at)),
  ];
  return {
    name,
    orientation: 'landscape',
    identity: identityOf({ opened, form: { id: 'decisions' }, subject: '', filler }),
    columns: COLUMNS,
    rows,
    repeated: [0, HEAD_ROWS - 1],
    frozen: HEAD_ROWS,
    printed: rows.length,
    validations: [],
    conditionalFormats: [],
  };
}

function headRows({ scheme }: OpenScheme): readonly PageRow[] {
  const whole = { column: 0, span: COLUMNS.length };
  const title = `${scheme.appraisal?.title ?? scheme.title}口径`;
  return [
    {
      key: ROW_KEYS.title,
      cells: [{ ...whole, input: text(title), style: STYLE.title }],
      air: 6,
    },
    { key: HEAD_KEYS.remark, cells: [{ ...whole, input: text(UNOFFICIAL), style: STYLE.remark }] },
    {
      key: ROW_KEYS.columns,
      cells: COLUMNS.map(({ title: words, broken = words }, column) => ({
        column,
        input: text(broken),
        style: STYLE.columnTitle,
      })),
      air: 4,
    },
  ];
}

/** Decisions that change a number, then the owner's figures. */
function linesOf({ opened, choices }: DecisionsRequest): readonly Line[] {
  const { decisions, figures = [] } = opened.scheme;
  return [
    ...decisions
      .filter(({ options }) => options.some(({ effect }) => effect.kind !== 'none'))
      .map((decision): Line => {
        const { label, explanation } = chosenOption(decision, choices);
        return {
          id: decision.id,
          question: decision.question,
          reading: `${label}：${explanation}`,
          standing: isConfirmed(decision, choices) ? '定为' : '推定',
          clauses: decision.quotes,
        };
      }),
    ...figures.map((figure): Line => {
      const value = figureOf(figure, choices);
      return {
        id: figure.id,
        question: figure.question,
        reading: value === null ? NOT_GIVEN : `${figure.label}${formatExact(value)}${figure.unit}`,
        standing: value === null ? '未定' : '定为',
        clauses: figure.quotes,
      };
    }),
  ];
}

function lineRow({ made }: DecisionsRequest, line: Line, at: number): PageRow {
  const who = made.get(line.id);
  const signed = who
    ? [who.by, formatHeaderDate(who.on), who.reason].filter((each) => each !== '').join('，')
    : '';
  const words = [
    String(at + 1),
    line.question,
    line.reading,
    line.standing,
    signed,
    line.clauses.map((each) => `“${each}”`).join('\n'),
  ];
  return {
    key: line.id,
    cells: words.map((each, column) => ({
      column,
      input: text(each),
      style: column === 0 || column === 3 ? STYLE.number : STYLE.words,
    })),
  };
}
