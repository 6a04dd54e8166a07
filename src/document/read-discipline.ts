/** Words for 纪律处分 and 组织处理. */
const DISCIPLINE =
  /处分|警告|记过|降级|降职|撤职|撤销[^，。；]*职务|开除|留党察看|诫勉|组织处理|停职|免职|责令辞职|调离岗位|通报批评|问责|立案|拘留/u;
/** 「未受过任何」, 「无党纪政纪」 right before the word; 「无故旷工被」 denies nothing. */
const DENIED =
  /(无|没有?|未|不存在)(曾|受|过|到|有|被|给予|予以|任何|党纪|政纪|政务|党内|纪律|组织|违规|违纪|违法|情况|记录|的|及|和|或|与|等)*$/u;
/** What one reads, or a system, and not what happened to somebody: 《纪律处分条例》, 问责机制. */
const NOT_HAPPENED = /《[^》]*》|(处分|问责)(条例|机制|制度|办法|规定|决定)/gu;
/** 「未因工作失职受处分」. */
const DENIED_CAUSE = /(没有?|未)曾?因/u;
/** 「诫勉谈话2人」「处分党员3名」: what was done to others. */
const OTHERS = /[\d一二两三四五六七八九十]+(多|余)?(人|名|件|起)/u;
const TERM = /影响期|处分期|处分已解除|已解除/u;

/** What a 奖惩情况 says of 处分 and 组织处理: only whether it speaks of them, never which. */
export interface DisciplineClaim {
  readonly told: boolean;
  /** It says how its 影响期 stands. */
  readonly termed: boolean;
}

/** Reads clause by clause: 「无处分」 and 「未受过任何处分」 tell of none; 「曾受警告处分，已过影响期」 tells of one. */
export function readDiscipline(text: string): DisciplineClaim {
  return { told: clausesThatTell(text).length > 0, termed: TERM.test(text) };
}

/** Whether a finding of an indicator may tell of one: what was done to counted others, 「处分党员3名」, is the subject's work. */
export function findsDiscipline(text: string): boolean {
  return clausesThatTell(text).some((clause) => !OTHERS.test(clause));
}

function clausesThatTell(text: string): readonly string[] {
  return text
    .replace(NOT_HAPPENED, '')
    .split(/[，。；、,;.\s]+/u)
    .filter((clause) => {
      const at = clause.search(DISCIPLINE);
      const before = clause.slice(0, at);
      return at >= 0 && !DENIED.test(before) && !DENIED_CAUSE.test(before);
    });
}
