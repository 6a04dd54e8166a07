import type { Target } from '../../standard/rule';
import type { Said } from './fact-claim';
import type { LineWords } from '../words/line-words';
import type { Statement } from './statement';

/** What a line asks for, and over how many months it is scored. */
export interface Due {
  readonly target: Target | null;
  readonly months: number;
  /** The words of the item, which may ask for a thing several times where the standard sets no number. */
  readonly item: string;
}

/** How many each month or each quarter asks for; null where the standard asks by neither. */
export function perPeriod({ target }: Due): number | null {
  return target?.months === 1 || target?.months === 3 ? target.count : null;
}

/**
 * The same statement with the months or quarters it was told for as periods of the target: 一季度 is three months of a monthly
 * target; 8月 lies in the third quarter of a quarterly one. Null where the time told does not say which period was short.
 */
export function inPeriods(statement: Statement, { target }: Due): Statement | null {
  const { months, quarters, claim } = statement;
  if (target?.months === 1 && quarters.length > 0 && months.length === 0) {
    const counted = claim.kind === 'gap' || claim.kind === 'held' || claim.kind === 'bare';
    if (counted) return claim.kind === 'gap' ? statement : null;
    const each = quarters.flatMap((quarter) => [quarter * 3 - 2, quarter * 3 - 1, quarter * 3]);
    return { ...statement, months: each };
  }
  if (target?.months === 1 && isHalf(statement) && claim.kind === 'held') {
    const first = statement.occasion.startsWith('上') ? 1 : 7;
    return { ...statement, months: Array.from({ length: 6 }, (_, at) => first + at) };
  }
  if (target?.months !== 3) return statement;
  if (quarters.length > 0) return { ...statement, months: quarters };
  if (months.length === 0) return statement;
  // 8月未召开 may have been made up for in September.
  if (claim.kind === 'absent') return null;
  return { ...statement, months: [...new Set(months.map((month) => Math.ceil(month / 3)))] };
}

/**
 * 上半年1次，下半年2次; 3月、6月、9月各1次: what was held at different times is added up where the standard asks for a number
 * over the whole period.
 */
export function heldTogether(
  statements: readonly Statement[],
  { target }: Due,
): readonly Statement[] {
  const held = statements.flatMap((statement) =>
    statement.claim.kind === 'held' ? [{ statement, claim: statement.claim }] : [],
  );
  const [first] = held;
  const times = held.map(({ statement }) => timeOf(statement));
  const apart = !times.includes('') && new Set(times).size === held.length;
  if (target?.months !== null || first === undefined || !apart) return statements;
  const count = held.reduce(
    (sum, { statement, claim }) => sum + claim.count * timesOf(statement),
    0,
  );
  const together: Statement = {
    ...first.statement,
    claim: { ...first.claim, count },
    months: [],
    quarters: [],
    each: false,
  };
  return statements.flatMap((each) =>
    each === first.statement ? [together] : isPartOf(each) ? [] : [each],
  );
}

/** 三季度未研究 adds nothing to what was held in the others. */
function isPartOf({ claim, months, quarters }: Statement): boolean {
  return claim.kind === 'held' || (claim.kind === 'absent' && months.length + quarters.length > 0);
}

/** 上半年, 下半年 */
export function isHalf({ occasion }: Statement): boolean {
  return /^[上下]半年$/.test(occasion);
}

function timeOf({ occasion, months, quarters, claim, each }: Statement): string {
  const told = months.length + quarters.length;
  // 3月、6月、9月共3次 is three, and so is 各1次.
  if (told > 1 && !each && 'count' in claim && claim.count !== told) return '';
  return occasion || [...months, ...quarters.map((quarter) => `Q${quarter}`)].join();
}

function timesOf({ months, quarters, each }: Statement): number {
  return each ? Math.max(1, months.length + quarters.length) : 1;
}

/** 其余每月1次, 其余月份均为2次: what each period asks for, and no less. */
export function isAsDue(words: LineWords | undefined, { claim, each, all }: Said): boolean {
  if (words === undefined) return false;
  const { line, rule } = words;
  const target = line.part === null ? rule.target : rule.parts[line.part]?.target;
  if (target === null || target === undefined || target.months === null) return false;
  if (claim.kind === 'pace') return claim.every === target.months && claim.count >= target.count;
  const told = claim.kind === 'bare' || claim.kind === 'held';
  return told && (each || all) && claim.count >= target.count;
}
