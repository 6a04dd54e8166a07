import { hashText } from '../base/hash-text';
import { formatPoints, numberOfPoints, sumPoints, type Points } from '../base/points';
import { parseStandard } from '../standard/parse-standard';
import type { DraftItem, DraftSection, RubricColumn, RubricDraft } from './rubric-draft';

/** What a pasted table does not say of itself: the notice around it, as the rubric's owner writes it. */
export interface NoticeName {
  readonly title: string;
  /** 「2026年三季度」. */
  readonly edition: string;
  readonly issuer: string;
  /** YYYY-MM-DD. */
  readonly issued: string;
  /** Length of the scored period in months. */
  readonly months: number;
  /** First month of the scored period, YYYY-MM; null where nobody says. */
  readonly from: string | null;
}

/**
 * The scheme document (format 1) of a pasted rubric, for `parseScheme`: one score form in the table's own words, with the decisions
 * that any rubric needs where it is silent. Texts are taken to the letter.
 */
export function documentOfDraft(draft: RubricDraft, notice: NoticeName): object {
  const { title, edition, issuer, issued, months, from } = notice;
  return {
    format: 1,
    id: idOf(draft, notice),
    title,
    shortTitle: shortTitleOf(title),
    edition,
    issuer,
    issued,
    months,
    ...(from !== null && { from }),
    forms: [formOf(draft, title)],
    rosters: [],
    quotas: [],
    decisions: [...fullMark(draft), ...floor(draft)],
  };
}

/** 「某局党建考核评分表」 in short: what the form is called stands beside it anyway. */
function shortTitleOf(title: string): string {
  return title.replace(/评分(?:表|细则|标准)$/, '') || title;
}

/** The same words under the same name are the same scheme, whoever pastes them. */
function idOf(draft: RubricDraft, { title, edition }: NoticeName): string {
  const words = [title, edition, draft.sections, draft.printedTotal];
  return `own-${hashText(JSON.stringify(words)).slice(0, 12)}`;
}

const WIDTHS: Readonly<Record<RubricColumn, number>> = {
  section: 12,
  content: 34,
  standard: 38,
  base: 6,
  facts: 28,
  score: 7,
};

/** What the official columns are called where the pasted table has none. */
const DEFAULT_TITLES: Readonly<Record<RubricColumn, string>> = {
  section: '考核项目',
  content: '考核内容',
  standard: '评分标准',
  base: '分值',
  facts: '扣分情况',
  score: '得分',
};

function formOf(draft: RubricDraft, title: string): object {
  const order: readonly RubricColumn[] = [
    ...(draft.titles.section === null ? [] : (['section'] as const)),
    'content',
    'base',
    ...(draft.titles.standard === null ? [] : (['standard'] as const)),
    'facts',
    'score',
  ];
  const columns = order.map((id) => ({
    id,
    title: draft.titles[id] ?? DEFAULT_TITLES[id],
    width: id === 'content' && draft.titles.standard === null ? 54 : WIDTHS[id],
  }));
  const { printedTotal } = draft;
  return {
    kind: 'score',
    id: 'form',
    annex: '',
    title,
    shortTitle: '评分表',
    orientation: 'landscape',
    header: [{ id: 'unit', label: '被考核单位：', blank: '' }],
    columns,
    sections: draft.sections.map(sectionOf),
    total: {
      label: oneLine(printedTotal?.label ?? '合计'),
      printed: numberOfPoints(printedTotal?.points ?? sumOf(draft)),
    },
  };
}

function sectionOf({ title, items }: DraftSection, at: number): object {
  return {
    title: title === '' ? DEFAULT_TITLES.content : oneLine(title),
    items: items.map(({ text, standard, base }, index) => ({
      id: `${at + 1}.${index + 1}`,
      text,
      standard,
      base: numberOfPoints(base),
    })),
  };
}

/** Titles set upright in a narrow cell have a line for each character. */
function oneLine(words: string): string {
  return words.replace(/\n/g, '');
}

function itemsOf(draft: RubricDraft): readonly DraftItem[] {
  return draft.sections.flatMap(({ items }) => items);
}

function sumOf(draft: RubricDraft): Points {
  return sumPoints(itemsOf(draft).map(({ base }) => base));
}

/** Where 合计 prints another number than the items come to, somebody has to say what the full mark is. */
function fullMark(draft: RubricDraft): readonly object[] {
  const sum = sumOf(draft);
  const printed = draft.printedTotal?.points ?? sum;
  if (printed === sum) return [];
  const [items, total] = [formatPoints(sum), formatPoints(printed)];
  const label = oneLine(draft.printedTotal?.label ?? '合计');
  const option = (id: string, name: string, explanation: string, of: string): object => ({
    id,
    label: name,
    explanation,
    effect: { kind: 'full-mark', of, cap: null },
  });
  return [
    {
      id: 'full-mark',
      question: `各项分值合计${items}分，${label}印${total}分，按哪个计？`,
      quotes: [label],
      items: [],
      options: [
        option(
          'sum',
          `满分${items}分`,
          `以各项分值之和${items}分为满分，得分为各项相加。`,
          'sum-of-items',
        ),
        option(
          'printed',
          `${total}分减扣分`,
          `从所印的${total}分减去各项扣分。`,
          'printed-minus-deductions',
        ),
        option('rescaled', `折成${total}分`, `各项相加后按${items}比${total}折算。`, 'rescaled'),
      ],
    },
  ];
}

/** Kinds that take points away bit by bit; 不得分 ends at nothing by itself. */
const TAKES: ReadonlySet<string> = new Set([
  'once',
  'per_occurrence',
  'per_unit',
  'each_of_listed',
  'range',
  'discretionary',
]);

/** A standard that deducts without 扣完为止 leaves the floor to an assumption, which is shown. */
function floor(draft: RubricDraft): readonly object[] {
  const silent = itemsOf(draft).some(({ text, standard, base }) =>
    parseStandard({ item: text, standard, base }).rules.some(
      ({ kind, cap, ceiling }) => TAKES.has(kind) && cap === null && ceiling === undefined,
    ),
  );
  if (!silent) return [];
  return [
    {
      id: 'floor',
      question: '评分标准没有写“扣完为止”，扣到几分为止？',
      quotes: [],
      items: [],
      options: [
        {
          id: 'zero',
          label: '最低0分',
          explanation: '原文没有写下限；每项扣到0分为止，不记负分。',
          effect: { kind: 'floor', floor: 0 },
        },
      ],
    },
  ];
}
