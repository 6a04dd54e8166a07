import { UNOFFICIAL } from '../record-rows';
import { BLANK, text } from '../page';
import type { PageCell, PageRow } from '../page';
import { ROW_KEYS } from '../sheet-plan';
import { STYLE } from '../sheet-style';
import { SHOWN } from './agreement-formulas';
import { KEY } from './review-sheet-plan';
import type { ReviewSheetPlan } from './review-sheet-plan';
import type {
  ReviewSheetRequest,
  ReviewedForm,
  ReviewedSlot,
  ReviewedSubject,
} from './review-sheet-request';

const WORDS = {
  title: '会审表',
  filler: '会审单位：',
  comparedAt: '文字比对时间：',
  name: '姓名',
  item: '指标',
  conclusions: '结论',
  statusAgrees: '判定是否一致',
  quantityAgrees: '数量是否一致',
  difference: '文字比对',
  writtenAgrees: '所填是否一致',
  derivedAgrees: '推得是否一致',
  conclusionsDiffer: '结论比对',
  /** Under a form that this filler does not fill in. */
  free: '—',
} as const;

/** Readings that are decided later say more, and the row stays as high as it was laid out. */
const READINGS_AIR = 28;

/** Where the page's columns stand, counted from its first. */
export interface Places {
  readonly item: number;
  readonly findings: number;
  readonly agrees: number;
  readonly count: number;
}

/** Counted in the page. */
export function placesOf({ slots, printed }: ReviewSheetPlan): Places {
  const findings = 2;
  return { item: 1, findings, agrees: findings + slots, count: printed.length };
}

/** Title, remark, the line of 会审单位 and time, titles of the columns. */
export function headRows(
  { opened, filler, comparedAt }: ReviewSheetRequest,
  plan: ReviewSheetPlan,
): readonly PageRow[] {
  const { item, findings, agrees, count } = placesOf(plan);
  const whole = { column: 0, span: count };
  const half = Math.ceil(count / 2);
  const title = (column: number, words: string): PageCell => ({
    column,
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
        title(0, WORDS.name),
        title(item, WORDS.item),
        ...plan.fillers.map((titles, slot) => title(findings + slot, titles.join('、'))),
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
  return {
    ...titleRow(subject, form, plan, [form.title, '', '', '']),
    key: KEY.form(subject.key, form.form),
  };
}

/** Over the conclusions, which are compared by other words than the indicators. */
export function conclusionsRow(
  subject: ReviewedSubject,
  form: ReviewedForm,
  plan: ReviewSheetPlan,
): PageRow {
  const { conclusions, writtenAgrees, derivedAgrees, conclusionsDiffer } = WORDS;
  const titles = [conclusions, writtenAgrees, derivedAgrees, conclusionsDiffer] as const;
  return { ...titleRow(subject, form, plan, titles), key: KEY.conclusions(subject.key, form.form) };
}

function titleRow(
  { key, name }: ReviewedSubject,
  form: ReviewedForm,
  plan: ReviewSheetPlan,
  [words, ...told]: readonly [string, string, string, string],
): PageRow {
  const { item, findings, agrees } = placesOf(plan);
  const title = (column: number, said: string): PageCell => ({
    column,
    input: said === '' ? BLANK : text(said),
    style: STYLE.columnTitle,
  });
  return {
    key: '',
    cells: [
      nameCell(name),
      { ...title(item, words), style: { ...STYLE.words, font: STYLE.columnTitle.font } },
      ...form.slots.map((slot) => title(findings + slotAt(plan, slot), slot.title)),
      ...freeCells(plan, form),
      ...told.map((said, index) => title(agrees + index, said)),
    ],
    block: blockOf(key, form),
  };
}

/** Whose row it is: scrolled down, and on a second sheet of paper, nothing else says it. */
export function nameCell(name: string): PageCell {
  return { column: 0, input: text(name), style: STYLE.result };
}

/** The column of a filler, counted from the first filler's. */
export function slotAt({ slotOf }: ReviewSheetPlan, { title }: ReviewedSlot): number {
  return slotOf.get(title) ?? 0;
}

/** Columns of fillers that do not fill this form in. */
export function freeCells(plan: ReviewSheetPlan, { slots }: ReviewedForm): readonly PageCell[] {
  const taken = new Set(slots.map((slot) => slotAt(plan, slot)));
  const { findings } = placesOf(plan);
  return plan.fillers.flatMap((_, slot) =>
    taken.has(slot)
      ? []
      : [{ column: findings + slot, input: text(WORDS.free), style: STYLE.result }],
  );
}
