import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import type { RubricColumn } from './rubric-draft';

type Row = readonly string[];

/** Where the columns of a pasted rubric stand, and the words of its title row. */
export interface FoundColumns {
  /** Row of the titles, from 0. */
  readonly row: number;
  readonly head: readonly string[];
  readonly at: Partial<Readonly<Record<RubricColumn, number>>>;
  readonly titles: Readonly<Record<RubricColumn, string | null>>;
  /** Titles of columns that were not taken for anything. */
  readonly unused: readonly string[];
}

/** What offices call the columns; a title is compared without blanks. */
const TITLES: Readonly<Record<RubricColumn, RegExp>> = {
  base: /^(?:分值|基分|基本分|标准分|标准分值|满分|权重分|分数|应得分|分值[（(].*[）)])$/,
  score: /^(?:得分|实得分|考核得分|评分|自评分|考评得分|核定分)$/,
  facts:
    /(?:扣分情况|核查情况|查核情况|检查情况|扣分原因|扣分说明|扣分理由|存在问题|考核情况|备注)$/,
  standard:
    /(?:评分|考核|扣分|计分|评定|考评|评价|打分|记分|赋分|加减分)(?:标准|办法|细则|方法|方式|说明)$|^标准$/,
  content: /(?:内容|指标|要求|任务|要点|事项|标准)$|^考核项$/,
  section: /(?:项目|类别|分类|指标|大项|模块)$/,
};

/** 「核查内容及评分标准」: the content with the standard in it, told apart below. */
const BOTH = /内容(?:及|和|与|、)(?:评分|考核|扣分)?标准$/;

/** How far down titles may stand: above them are the notice's name and the form's heading. */
const LAST_TITLE_ROW = 30;

/** Finds the title row and its columns; failing that, what the best row lacks. */
export function findColumns(rows: readonly Row[]): Result<FoundColumns, readonly RubricColumn[]> {
  let best: readonly RubricColumn[] = ['content', 'standard', 'base'];
  for (const [row, cells] of rows.slice(0, LAST_TITLE_ROW).entries()) {
    const head = cells.map((cell) => cell.replace(/\s/g, ''));
    const at = columnsOf(head, rows.slice(row + 1));
    const missing = missingOf(at, head);
    if (missing.length === 0) return succeed(foundAt(row, head, at));
    if (missing.length < best.length) best = missing;
  }
  return fail(best);
}

type Places = Partial<Record<RubricColumn, number>>;

/** Where several titles would do, the cells below decide: the standard is where the points are, the content where most is said. */
function columnsOf(head: readonly string[], below: readonly Row[]): Places {
  const taken = new Set<number>();
  const at: Places = {};
  const take = (column: RubricColumn, places: readonly number[], weigh?: Weigh): void => {
    const free = places.filter((place) => !taken.has(place));
    const place = weigh === undefined ? free[0] : heaviest(free, below, weigh);
    if (place === undefined) return;
    at[column] = place;
    taken.add(place);
  };
  const both = placesOf(head, BOTH);
  take('base', placesOf(head, TITLES.base));
  take('score', placesOf(head, TITLES.score));
  take('facts', placesOf(head, TITLES.facts));
  if (both.length === 0) take('standard', placesOf(head, TITLES.standard), countsPoints);
  const contents = placesOf(head, TITLES.content);
  take('content', both.length > 0 ? both : contents, lengthOf);
  // 「考核项目 | 评分标准」 without a content of its own: what is scored stands in the narrow column.
  if (at.content === undefined) take('content', placesOf(head, TITLES.section));
  take('section', placesOf(head, TITLES.section));
  return at;
}

type Weigh = (cell: string) => number;

function heaviest(
  places: readonly number[],
  below: readonly Row[],
  weigh: Weigh,
): number | undefined {
  const weights = places.map((place) =>
    below.reduce((sum, row) => sum + weigh(row[place] ?? ''), 0),
  );
  return places[weights.indexOf(Math.max(...weights))];
}

function countsPoints(cell: string): number {
  return /[扣加得计减].{0,8}分/.test(cell) ? 1 : 0;
}

function lengthOf(cell: string): number {
  return cell.trim().length;
}

function placesOf(head: readonly string[], title: RegExp): readonly number[] {
  return head.flatMap((each, place) => (title.test(each) ? [place] : []));
}

function missingOf(at: Places, head: readonly string[]): readonly RubricColumn[] {
  const both = at.content !== undefined && BOTH.test(head[at.content] ?? '');
  const needed: readonly RubricColumn[] = both
    ? ['content', 'base']
    : ['content', 'standard', 'base'];
  return needed.filter((column) => at[column] === undefined);
}

function foundAt(row: number, head: readonly string[], at: Places): FoundColumns {
  const title = (column: RubricColumn): string | null => {
    const place = at[column];
    return place === undefined ? null : (head[place] ?? null);
  };
  const used = new Set(Object.values(at));
  return {
    row,
    head,
    at,
    titles: {
      section: title('section'),
      content: title('content'),
      standard: title('standard'),
      base: title('base'),
      facts: title('facts'),
      score: title('score'),
    },
    unused: head.filter((each, place) => each !== '' && !used.has(place)),
  };
}
