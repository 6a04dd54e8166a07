import { withWholes } from './divided-whole';
import type { FactColumn } from '../fact';
import type { Statement, Told } from './statement';

/**
 * 「党员大会1次」 without a verb is what was found where findings are written, and a doubt where deductions are, unless
 * everything else in the cell was as it should be and the number is just what is due.
 */
export function settleBare(column: FactColumn, given: Told): readonly Statement[] {
  const told = { ...given, statements: withWholes(given.statements) };
  const well =
    told.doubts.length === 0 &&
    told.stated.length === 0 &&
    told.statements.every(({ claim }) => ['ok', 'held', 'bare', 'ought'].includes(claim.kind)) &&
    (told.wellSaid || told.statements.some(isAsAsked));
  return told.statements.map((statement) => {
    const { claim, words } = statement;
    if (claim.kind === 'pace' && !claim.held && column === '扣分情况') {
      return { ...statement, claim: { ...claim, kind: 'bare' } };
    }
    if (claim.kind !== 'bare') return statement;
    if (isListed(statement, told.statements)) {
      return { ...statement, claim: { ...claim, kind: 'gap', unclear: false } };
    }
    if (words.line.ought === null) {
      const done =
        column !== '扣分情况' &&
        (isTimes(claim.unit) || isAmount(claim.unit) || tellsDeed(statement)) &&
        words.line.control === 'check';
      return done
        ? { ...statement, claim: { ...claim, kind: 'held', only: false } }
        : asSample(statement, told.statements);
    }
    const found =
      column !== '扣分情况' ||
      exceedsMonths(statement, told.statements) ||
      goesOn(statement, told.statements) ||
      (well && claim.count === words.line.ought);
    return found ? { ...statement, claim: { ...claim, kind: 'held', only: false } } : statement;
  });
}

/** 阵地1项、流程1项、台账2项不规范: the fault is that of all. */
function isListed({ words, claim, nouns }: Statement, all: readonly Statement[]): boolean {
  if (words.line.unit !== '项' || claim.kind !== 'bare' || nouns === '') return false;
  return all.some(
    (other) =>
      other.words === words &&
      other.claim.kind === 'gap' &&
      other.faults.length > 0 &&
      other.nouns !== '' &&
      other.nouns !== nouns &&
      other.claim.unit === claim.unit,
  );
}

/** 支委会7月开了2次、9月1次: told on in the same way, month by month. */
function goesOn({ words, months }: Statement, all: readonly Statement[]): boolean {
  return (
    months.length > 0 &&
    all.some(
      (other) => other.words === words && other.claim.kind === 'held' && other.months.length > 0,
    )
  );
}

/**
 * 7月2次、8月0次、9月3次, month by month: more in one month than it asks for cannot be what is missing, so all of them are what
 * was held.
 */
function exceedsMonths({ words }: Statement, all: readonly Statement[]): boolean {
  const { line, rule } = words;
  const target = line.part === null ? rule.target : rule.parts[line.part]?.target;
  const mine = all.filter((each) => each.words === words);
  if (target?.months !== 1 || mine.length < 2) return false;
  const placed = mine.every(({ claim, months }) => claim.kind === 'bare' && months.length === 1);
  return placed && mine.some(({ claim }) => 'count' in claim && claim.count > target.count);
}

/** 协调解决难点问题3件, where the standard charges for 未解决. */
function tellsDeed({ words, nouns }: Statement): boolean {
  const deed = /[未没不]有?(解决|化解|整改|完成|落实|查处|办理)/.exec(words.rule.trigger)?.[1];
  return deed !== undefined && nouns.includes(deed);
}

/** 召开3次 of three due is as good as 按要求召开. */
function isAsAsked({ claim, words: { line } }: Statement): boolean {
  if (claim.kind === 'ok') return true;
  return claim.kind === 'held' && line.ought !== null && claim.count >= line.ought;
}

/** How often something took place, not how much of it there was. */
function isTimes(unit: string): boolean {
  return /^[次场期堂回节]$/.test(unit);
}

/** 纳入预算18万元, 活动室1间60平方米: how much there is of what a tick asks for. */
function isAmount(unit: string): boolean {
  return /^(?:[万千]?元|平方米|平米|亩|间|台|套|册|份|户)$/.test(unit);
}

/** 测试5人，2人不及格: the larger number is what there was, the other what was found. */
function asSample(bare: Statement, all: readonly Statement[]): Statement {
  const { claim, words } = bare;
  const found = all.some(
    (other) =>
      other.words === words &&
      (other.claim.kind === 'gap' || other.claim.kind === 'held') &&
      claim.kind === 'bare' &&
      // 不规范1项2项: a number that only follows the fault is a second number of it.
      (bare.start < other.start || !isNamedAlike(bare, other)) &&
      other.claim.count <= claim.count &&
      other.claim.unit === claim.unit,
  );
  return found && claim.kind === 'bare' ? { ...bare, claim: { ...claim, kind: 'ought' } } : bare;
}

/** By the same words, or by none of its own. */
function isNamedAlike(bare: Statement, other: Statement): boolean {
  return bare.nouns === '' || bare.nouns === other.nouns;
}
