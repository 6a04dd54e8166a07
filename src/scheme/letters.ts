/**
 * 复函, 委托函: letters a notice prescribes, as its own sentences with slots in the place of its blanks: 「关于XXX等X名同志查核情况的复函」
 * is `关于{people}查核情况的复函`. What the notice prints stands in `quotes`; what it leaves to the writer is the scheme's own.
 */
export interface Letters {
  /** Whom a letter is about, alone and as several: 「某甲同志」, 「某甲等3名同志」. */
  readonly people: { readonly one: string; readonly several: string };
  /** The notice's sentences, to which the words of its templates are held. */
  readonly quotes: readonly string[];
  readonly reply?: ReplyTemplate;
  readonly commission?: CommissionTemplate;
  /** Which section hands whose names on. */
  readonly routes?: readonly LetterRoute[];
}

/** The letter that tells what was found of each person. */
export interface ReplyTemplate {
  /** 复函. */
  readonly name: string;
  /** 附件1; empty where it is no annex. */
  readonly annex: string;
  readonly title: string;
  /** Fillers whose findings it tells. */
  readonly from: readonly string[];
  readonly to: string;
  readonly opening: string;
  /** Heading of one person's part, alone in a letter and among several. */
  readonly person: { readonly one: string; readonly several: string };
  readonly findings: ReplySentence;
  readonly conclusion: ReplySentence & {
    /** Words that stand before the conclusions whatever they are; a decision says when. */
    readonly praise: string;
  };
  /** Rows of the forms that go into the letter: 奖惩情况, 需说明的其他事项. */
  readonly remarks?: readonly ReplyRemark[];
  /** How it is signed: 「{unit}（单位公章）」. */
  readonly seal: string;
}

/** A sentence with a clause for each domain that applies. */
export interface ReplySentence {
  readonly lead: string;
  readonly domain: string;
  readonly between: string;
  readonly end: string;
}

export interface ReplyRemark {
  /** `row id/entry id` in every form that has it. */
  readonly place: string;
  /** Written where the row tells of 处分 or 组织处理, or whatever it tells. */
  readonly matter: 'discipline' | 'anything';
  readonly words: string;
}

/** The letter that asks for the check. */
export interface CommissionTemplate {
  readonly name: string;
  readonly title: string;
  /** By filler the units that may be meant; of several, a person says which. */
  readonly to: readonly { readonly filler: string; readonly units: readonly string[] }[];
  readonly body: string;
  /** With the day the term ends, where the day of receipt is known. */
  readonly dated: string;
  readonly annex: string;
  readonly seal: string;
  /** Working days after receipt. */
  readonly days: number;
}

export interface LetterRoute {
  readonly id: string;
  /** 组织一科. */
  readonly title: string;
  /** 县（市、区）的县处级干部和县级部门负责人. */
  readonly of: string;
  /** By what it is proposed; a person has the last word. */
  readonly when?: RouteTest;
}

/** By what was said of a person, or by words of the post (镇党委书记), which count for more. */
export interface RouteTest {
  readonly condition?: string;
  readonly holds?: boolean;
  readonly posts?: readonly string[];
  /** Words of a post that leave the condition undecided: 镇, 中学. */
  readonly unless?: readonly string[];
}

/** What a decision can change in letters. */
export type LetterEffect =
  /** The fixed words: always; where every conclusion is the best, else asked; or else left out. */
  | { readonly kind: 'letter-praise'; readonly policy: 'always' | 'else-asked' | 'else-omitted' }
  /** Rows of the forms go into the letter, or are only shown. */
  | { readonly kind: 'letter-remarks'; readonly policy: 'written' | 'shown' }
  /** Forms that are the letter's annex. */
  | { readonly kind: 'letter-annex'; readonly forms: readonly string[] }
  /** Of several fillers whose findings a reply tells: one letter of them all, or each writes its own. */
  | { readonly kind: 'letter-fillers'; readonly policy: 'together' | 'each' }
  /** Of these forms each filler writes one of a person, or one of them writes it for all: who, a person says. */
  | {
      readonly kind: 'form-fillers';
      readonly policy: 'each' | 'lead';
      readonly forms: readonly string[];
    }
  /** A term counts from the day after receipt, or with the day of receipt. */
  | { readonly kind: 'term-counting'; readonly policy: 'next-day' | 'same-day' };

/** Slots each template may have. */
export const LETTER_SLOTS = {
  people: ['name', 'count'],
  title: ['people'],
  opening: ['people'],
  person: ['ordinal', 'name', 'post'],
  findings: ['name', 'domain', 'met', 'unmet'],
  conclusion: ['name', 'domain', 'conclusion'],
  remark: ['name', 'text'],
  seal: ['unit'],
  commission: ['people', 'days', 'received', 'deadline'],
} as const;
