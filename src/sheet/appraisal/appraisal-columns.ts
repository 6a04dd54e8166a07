import type { Appraisal, Component } from '../../scheme/appraisal';

/** A column of a 综合得分表: its hidden id, the title it is found by, and what it is wide in characters. */
export interface AppraisalColumn {
  readonly id: string;
  readonly title: string;
  /** The title as it stands in a narrow column, lines broken where words end. */
  readonly broken?: string;
  readonly width: number;
}

/** Ids of the columns that every 综合得分表 may have once. */
export const COLUMN = {
  rank: 'rank',
  unit: 'unit',
  system: 'system',
  person: 'person',
  composite: 'composite',
  grade: 'grade',
  deduction: 'deduction',
  measure: 'measure',
  honour: 'honour',
  converted: 'converted',
} as const;

/** Where one round of a component is written. */
export function entryId(component: string, round: number): string {
  return `entry/${component}/${round + 1}`;
}

/** What the rounds of a component come to; a component of one round has its entry there instead. */
export function valueId(component: string): string {
  return `value/${component}`;
}

export function weightedId(component: string): string {
  return `weighted/${component}`;
}

/** Whether a unit stood in the band a streak counts, so many years back: 1 is last year. */
export function pastBandId(years: number): string {
  return `past/${years}`;
}

export function pastPersonId(years: number): string {
  return `past/${years}/person`;
}

/** How many entries a component has; one where it has no rounds. */
export function roundsOf({ rounds }: Component): number {
  return Math.max(1, rounds?.length ?? 1);
}

/** Whether its entry stands in the printed table; those of several rounds stand beside it, and their outcome in the table. */
export function isPrintedEntry(component: Component): boolean {
  return roundsOf(component) === 1;
}

/** How many years back the streaks look. */
export function pastYearsOf({ streaks }: Appraisal): number {
  return Math.max(0, ...streaks.map(({ years }) => years - 1));
}

/** The printed table. */
export function printedColumns(appraisal: Appraisal): readonly AppraisalColumn[] {
  const { components, grades, bands, streaks } = appraisal;
  const places = [...new Set(bands.flatMap(({ deducts }) => (deducts ? [deducts.from] : [])))];
  return [
    { id: COLUMN.rank, title: '名次', width: 5 },
    { id: COLUMN.unit, title: '单位', width: 21 },
    { id: COLUMN.system, title: '牵头单位', width: 14 },
    { id: COLUMN.person, title: '书记', width: 7 },
    ...components.flatMap(partColumns),
    { id: COLUMN.composite, title: '综合得分', broken: '综合\n得分', width: 7 },
    ...(grades
      ? [{ id: COLUMN.grade, title: '综合评价等次', broken: '综合\n评价\n等次', width: 5 }]
      : []),
    ...(places.length > 0
      ? [{ id: COLUMN.deduction, title: `${places.join('、')}扣分`, width: 6 }]
      : []),
    ...(streaks.length > 0 ? [{ id: COLUMN.measure, title: '结果运用', width: 17 }] : []),
  ];
}

function partColumns(component: Component): readonly AppraisalColumn[] {
  const { id, title, graded } = component;
  const words = graded ? ['得分或', '等次'] : ['得分'];
  const first = isPrintedEntry(component) ? entryId(id, 0) : valueId(id);
  const column = (of: string, ...parts: readonly string[]): AppraisalColumn => ({
    id: of,
    title: `${title}${parts.join('')}`,
    broken: [inPairs(title), ...parts].join('\n'),
    width: 6,
  });
  return [column(first, ...words), column(weightedId(id), '加权分')];
}

/** Four signs do not fit beside each other in a narrow column, and are not to be broken anyhow. */
function inPairs(title: string): string {
  return title.length === 4 ? `${title.slice(0, 2)}\n${title.slice(2)}` : title;
}

/** Beside the table, on screen only: rounds, past years, whoever is proposed for 优秀, and what another appraisal gets. */
export function besideColumns(appraisal: Appraisal): readonly AppraisalColumn[] {
  const { components, honour, conversion } = appraisal;
  return [
    ...components.flatMap((component) =>
      isPrintedEntry(component)
        ? []
        : (component.rounds ?? []).map((round, at) => ({
            id: entryId(component.id, at),
            title: `${component.title}${round}`,
            width: 9,
          })),
    ),
    ...Array.from({ length: pastYearsOf(appraisal) }, (_, at) =>
      pastColumns(appraisal, at + 1),
    ).flat(),
    ...(honour ? [{ id: COLUMN.honour, title: `拟评${honour.title}`, width: 9 }] : []),
    ...(conversion ? [{ id: COLUMN.converted, title: `折算计入${conversion.to}`, width: 10 }] : []),
  ];
}

/** What the years back are called. */
const YEARS = ['', '上年', '前年', '大前年'];

function pastColumns({ bands, streaks }: Appraisal, years: number): readonly AppraisalColumn[] {
  const streak = streaks.find((each) => each.years > years);
  const label = bands.find(({ id }) => id === streak?.band)?.label ?? '';
  const year = YEARS[years] ?? `前第${years}年`;
  return [
    { id: pastBandId(years), title: `${year}是否${label}`, width: 9 },
    { id: pastPersonId(years), title: `${year}书记`, width: 9 },
  ];
}

/** The most that can stand under 结果运用: a row has room for it whatever is typed later. */
export function allMeasures({ streaks }: Appraisal): string {
  return streaks.map(({ measure }) => measure).join('、');
}
