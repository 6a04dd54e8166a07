/** 年份 or 季度 of a notice, and the places whose words change with it; what else speaks of a year stays as it is. */
export interface Parameter {
  readonly id: 'year' | 'quarter';
  readonly value: number;
  readonly places: readonly ParameterPlace[];
}

export interface ParameterPlace {
  /** Place of a text in the document, as faults name it: `forms[0].title`. */
  readonly path: string;
  /** How many years or quarters before the value the words speak of: 1 in 「二季度…反馈问题」 of a check of the third. */
  readonly before?: number;
}

/** The words a place has for a value: 「2017年」, 「三季度」; the quarter before the first is the fourth. */
export function parameterWords(
  { id }: Pick<Parameter, 'id'>,
  value: number,
  { before = 0 }: Pick<ParameterPlace, 'before'> = {},
): string {
  if (id === 'year') return `${value - before}年`;
  const quarter = (((value - 1 - before) % 4) + 4) % 4;
  return `${'一二三四'.charAt(quarter)}季度`;
}
