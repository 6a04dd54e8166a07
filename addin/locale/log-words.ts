/** Rows named one by one. */
const NAMED = 5;

/** What is said of the workbook's hidden log. */
export const LOG_WORDS = {
  gone: (records: number) => ({
    title: '留痕表已不在',
    text: `此前记下的${records}条（复核、封存、抽签、签名等）在隐藏的“核分留痕”表里，这张表刚被删去。请撤销删除，或打开删去之前的文件；不然都要重新记。`,
  }),
  unread: (rows: readonly number[]) => {
    const some = rows.slice(0, NAMED).join('、');
    return {
      title: `留痕有${rows.length}行读不出`,
      text: `隐藏的“核分留痕”表第${some}行${rows.length > NAMED ? '等' : ''}被改动过，或由较新版本的核分记下。那里所记的现在不算数，行仍原样留着。请撤销改动，或重新记下。`,
    };
  },
};
