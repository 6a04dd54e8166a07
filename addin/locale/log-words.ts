/** Rows named one by one. */
const NAMED = 5;

/** What is said of the workbook's hidden log. */
export const LOG_WORDS = {
  newer: {
    title: '留痕由较新版本的核分记下',
    text: '已有的记录照常能看。本版本不往里写：复核、封存、抽签、签名等记不下来，请更新核分后再记。',
  },
  unread: (rows: readonly number[]) => {
    const some = rows.slice(0, NAMED).join('、');
    return {
      title: `留痕有${rows.length}行读不出`,
      text: `隐藏的“核分留痕”表第${some}行${rows.length > NAMED ? '等' : ''}被改动过，或由较新版本的核分记下。那里所记的现在不算数，行仍原样留着。请撤销改动，或重新记下。`,
    };
  },
};
