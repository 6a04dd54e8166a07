/** The strings of what was recorded and belongs to no sheet any more, in Chinese; they come with 会审. */
export const UNHELD_ZH_CN = {
  title: (count: number) => `${count}处记录找不到对应的表`,
  lead: '表不改动，说明过的可以撤回。',
  answered: '都已说明。',
  more: (count: number) => `显示其余${count}处`,
  sheet: {
    gone: (name: string, said: string) =>
      `找不到“${name}”这张表，原来记着它${said}。改了名的，请指给现在的表。`,
    changed: (name: string, said: string) =>
      `“${name}”这张表现在的内容不同了，原来记着它${said}。请指明是哪一张。`,
    whose: (person: string) => `是${person}的`,
    filler: (filler: string) => `由${filler}填`,
    is: (name: string) => `是“${name}”`,
    still: (name: string) => `仍是“${name}”`,
    which: (name: string) => `“${name}”是哪张表`,
    drop: '不再需要',
    dropOf: (name: string) => `“${name}”的说明不再需要`,
  },
  person: {
    gone: (head: string) => `记录里有“${head}”，现在没有这个人的表，没有算给谁。`,
    asked: (names: string) => `是不是${names}？`,
    is: (name: string) => `与“${name}”是一人`,
    not: '不是',
    notOf: (head: string) => `“${head}”是另一个人`,
    whose: (head: string) => `“${head}”的记录是谁的`,
    notRecorded: '与记录里的不是一人',
    said: (head: string, same: boolean, by: string, on: string) =>
      `记录里的“${head}”已定${same ? '为一人' : '不是一人'}（${by}，${on}）`,
  },
  comma: '、',
  quote: (words: string) => `“${words}”`,
};

export type UnheldWords = typeof UNHELD_ZH_CN;
