import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import type { RubricColumn } from './rubric-draft';

/** Where the columns of a pasted rubric stand, and the words of its title row. */
export interface FoundColumns {
  /** Row of the titles, from 0. */
  readonly row: number;
  readonly head: readonly string[];
  readonly at: Partial<Readonly<Record<RubricColumn, number>>>;
  readonly titles: Readonly<Record<RubricColumn, string | null>>;
}

/** What offices call the columns, the surest first; a title is compared without blanks. */
const TITLES: Readonly<Record<RubricColumn, RegExp>> = {
  base: /^(?:分值|基分|基本分|标准分|标准分值|满分|权重分|分数|应得分|分值[（(].*[）)])$/,
  standard:
    /(?:评分|考核|扣分|计分|评定|考评|评价|打分|记分|赋分|加减分)(?:标准|办法|细则|方法|方式|说明)$|^评分细则$|^标准$/,
  content: /(?:内容|指标|要求|任务|要点|事项|内容及评分标准|内容及标准)$|^指标内容$|^考核项$/,
  section: /(?:项目|类别|分类|一级指标|大项|模块)$/,
  facts:
    /(?:扣分情况|核查情况|查核情况|检查情况|扣分原因|扣分说明|扣分理由|存在问题|考核情况|备注)$/,
  score: /^(?:得分|实得分|考核得分|评分|自评分|考评得分|核定分)$/,
};

/** Standard before content: 「考核内容及评分标准」 alone is the content with the standard in it, and is told apart below. */
const ORDER: readonly RubricColumn[] = ['base', 'score', 'facts', 'standard', 'content', 'section'];

const BOTH = /内容(?:及|和|与|、)(?:评分|考核|扣分)?标准$/;

/** How far down titles may stand: above them are the notice's name and the form's heading. */
const LAST_TITLE_ROW = 30;

/** Finds the title row and its columns; failing that, what the best row lacks. */
export function findColumns(
  rows: readonly (readonly string[])[],
): Result<FoundColumns, readonly RubricColumn[]> {
  let best: readonly RubricColumn[] = ['content', 'standard', 'base'];
  for (const [row, cells] of rows.slice(0, LAST_TITLE_ROW).entries()) {
    const head = cells.map((cell) => cell.replace(/\s/g, ''));
    const at = columnsOf(head);
    const missing = missingOf(at, head);
    if (missing.length === 0) return succeed({ row, head, at, titles: titlesOf(at, head) });
    if (missing.length < best.length) best = missing;
  }
  return fail(best);
}

type Places = Partial<Record<RubricColumn, number>>;

function columnsOf(head: readonly string[]): Places {
  const at: Places = {};
  const taken = new Set<number>();
  for (const column of ORDER) {
    const place = head.findIndex((title, index) => !taken.has(index) && fits(column, title, head));
    if (place < 0) continue;
    at[column] = place;
    taken.add(place);
  }
  return at;
}

function fits(column: RubricColumn, title: string, head: readonly string[]): boolean {
  if (title === '') return false;
  if (BOTH.test(title)) return column === 'content';
  // 「考核项目 | 评分标准」 without a content of its own: the narrow column is then what is scored.
  if (column === 'content' && !head.some((each) => TITLES.content.test(each)))
    return TITLES.section.test(title);
  return TITLES[column].test(title);
}

function missingOf(at: Places, head: readonly string[]): readonly RubricColumn[] {
  const both = at.content !== undefined && BOTH.test(head[at.content] ?? '');
  const needed: readonly RubricColumn[] = both
    ? ['content', 'base']
    : ['content', 'standard', 'base'];
  return needed.filter((column) => at[column] === undefined);
}

function titlesOf(at: Places, head: readonly string[]): FoundColumns['titles'] {
  const title = (column: RubricColumn): string | null => {
    const place = at[column];
    return place === undefined ? null : (head[place] ?? null);
  };
  return {
    section: title('section'),
    content: title('content'),
    standard: title('standard'),
    base: title('base'),
    facts: title('facts'),
    score: title('score'),
  };
}
