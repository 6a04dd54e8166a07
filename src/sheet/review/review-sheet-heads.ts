import { UNOFFICIAL } from '../record-rows';
import { BLANK, text } from '../page';
import type { PageCell, PageRow } from '../page';
import { ROW_KEYS } from '../sheet-plan';
import { STYLE } from '../sheet-style';
import { SHOWN } from './agreement-formulas';
import { KEY } from './review-sheet-plan';
import type { ReviewSheetPlan } from './review-sheet-plan';
import type { ReviewSheetRequest, ReviewedForm, ReviewedSubject } from './review-sheet-request';

const WORDS = {
  title: '会审表',
  filler: '会审单位：',
  comparedAt: '文字比对时间：',
  item: '指标',
  status: '判定',
  quantity: '数量',
  statusAgrees: '判定是否一致',
  quantityAgrees: '数量是否一致',
  difference: '文字比对',
} as const;

/** Readings that are decided later say more, and the row stays as high as it was laid out. */
const READINGS_AIR = 28;

/** Where the page's columns stand, counted from its first. */
export interface Places {
  readonly status: number;
  readonly quantity: number;
  readonly agrees: number;
  readonly count: number;
}

/** Counted in the page. */
export function placesOf({ slots, printed }: ReviewSheetPlan): Places {
  const status = 1;
  return {
    status,
    quantity: status + slots,
    agrees: status + 2 * slots,
    count: printed.length,
  };
}

/** Title, remark, the line of 会审单位 and time, titles of the columns. */
export function headRows(
  { opened, filler, comparedAt }: ReviewSheetRequest,
  plan: ReviewSheetPlan,
): readonly PageRow[] {
  const { status, quantity, agrees, count } = placesOf(plan);
  const whole = { column: 0, span: count };
  const half = Math.ceil(count / 2);
  const title = (column: number, words: string, span = 1): PageCell => ({
    column,
    span,
    input: text(words),
    style: STYLE.columnTitle,
  });
  return [
    {
      key: ROW_KEYS.title,
      cells: [
        { ...whole, input: text(opened.scheme.shortTitle + WORDS.title), style: STYLE.title },
      ],
      air: 6,
    },
    { key: 'remark', cells: [{ ...whole, input: text(UNOFFICIAL), style: STYLE.remark }] },
    {
      key: ROW_KEYS.header,
      cells: [
        { column: 0, span: half, input: text(WORDS.filler + filler), style: STYLE.headerLeft },
        {
          column: half,
          span: count - half,
          input: text(WORDS.comparedAt + comparedAt),
          style: STYLE.headerRight,
        },
      ],
      air: 2,
    },
    {
      key: ROW_KEYS.columns,
      cells: [
        title(0, WORDS.item),
        title(status, WORDS.status, plan.slots),
        title(quantity, WORDS.quantity, plan.slots),
        title(agrees, WORDS.statusAgrees),
        title(agrees + 1, WORDS.quantityAgrees),
        title(agrees + 2, WORDS.difference),
      ],
      air: 4,
    },
  ];
}

/** 「某甲 市甲局科长 要复核 附件2：党组、考察组（缺表）」, on paper with the first of its forms. */
export function subjectRow(
  { key, name, heading, state, forms }: ReviewedSubject,
  plan: ReviewSheetPlan,
): PageRow {
  const there = forms.map(({ title, slots }) => {
    const said = slots.map((slot) =>
      slot.sheetName === null ? `${slot.title}（${SHOWN.missing}）` : slot.title,
    );
    return `${title}：${said.join('、')}`;
  });
  const words = [name, heading, state, there.join('；')]
    .filter((each) => each !== '')
    .join('\u3000');
  return {
    key: KEY.subject(key),
    cells: [
      {
        column: 0,
        span: plan.printed.length,
        input: text(words),
        style: { ...STYLE.words, font: STYLE.columnTitle.font },
      },
    ],
    block: blockOf(key, forms[0]),
  };
}

/** The readings in force, in small print under the last person. */
export function footRows(
  { readings }: ReviewSheetRequest,
  plan: ReviewSheetPlan,
): readonly PageRow[] {
  if (readings === '') return [];
  const whole = { column: 0, span: plan.printed.length };
  const cell = { ...whole, input: text(readings), style: STYLE.note };
  return [{ key: KEY.readings, cells: [cell], joined: true, air: READINGS_AIR }];
}

/** What stays on one sheet of paper where there is room. */
export function blockOf(subject: string, form: ReviewedForm | undefined): string {
  return KEY.form(subject, form?.form ?? '');
}

/** Whose columns they are under this form. */
export function formRow(
  subject: ReviewedSubject,
  form: ReviewedForm,
  plan: ReviewSheetPlan,
): PageRow {
  const { status, quantity, agrees } = placesOf(plan);
  const titles = form.slots.flatMap(({ title }, slot): readonly PageCell[] =>
    [status, quantity].map((from) => ({
      column: from + slot,
      input: text(title),
      style: STYLE.columnTitle,
    })),
  );
  const cells = [
    { column: 0, input: text(form.title), style: { ...STYLE.words, font: STYLE.columnTitle.font } },
    ...titles,
    ...freeCells(plan, form),
    ...[agrees, agrees + 1, agrees + 2].map(blankAt),
  ];
  return { key: KEY.form(subject.key, form.form), cells, block: blockOf(subject.key, form) };
}

/** Columns of slots this form does not have. */
export function freeCells(plan: ReviewSheetPlan, { slots }: ReviewedForm): readonly PageCell[] {
  const { status, quantity } = placesOf(plan);
  const free = Array.from({ length: plan.slots - slots.length }, (_, at) => slots.length + at);
  return free.flatMap((slot) => [status + slot, quantity + slot].map(blankAt));
}

function blankAt(column: number): PageCell {
  return { column, input: BLANK, style: STYLE.result };
}
