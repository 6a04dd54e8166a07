/** Words for 纪律处分 and 组织处理. */
const DISCIPLINE =
  /处分|警告|记过|降级|降职|撤职|撤销[^，。；]*职务|开除|留党察看|诫勉|组织处理|停职|免职|责令辞职|调离岗位|通报批评/u;
/** 「未受过任何」, 「无党纪政纪」 right before the word; 「无故旷工被」 denies nothing. */
const DENIED =
  /(无|没有?|未|不存在)(曾|受|过|到|有|被|给予|予以|任何|党纪|政纪|政务|党内|纪律|组织|违规|违纪|违法|情况|记录|的|及|和|或|与|等)*$/u;
const TERM = /影响期|处分期|处分已解除|已解除/u;

/** What a 奖惩情况 says of 处分 and 组织处理: only whether it speaks of them, never which. */
export interface DisciplineClaim {
  readonly told: boolean;
  /** It says how its 影响期 stands. */
  readonly termed: boolean;
}

/** Reads clause by clause: 「无处分」 and 「未受过任何处分」 tell of none; 「曾受警告处分，已过影响期」 tells of one. */
export function readDiscipline(text: string): DisciplineClaim {
  const clauses = text.split(/[，。；、,;.\s]+/u);
  const told = clauses.some((clause) => {
    const at = clause.search(DISCIPLINE);
    return at >= 0 && !DENIED.test(clause.slice(0, at));
  });
  return { told, termed: TERM.test(text) };
}
