import { countsFor } from '../words/fact-units';
import type { Line } from '../line';
import { namesApart } from '../words/names-apart';
import type { Statement } from './statement';
import type { Due } from './told-periods';
import { weighCounter } from './weigh-counter';
import { askWeight as ask } from './weight';
import type { Weight } from './weight';

/** Weighs the statements of one line against what it asks for. */
export function weighLine(line: Line, statements: readonly Statement[], due: Due): Weight {
  return line.control === 'counter'
    ? weighCounter(line, statements, due)
    : weighCheck(line, statements);
}

function weighCheck(line: Line, statements: readonly Statement[]): Weight {
  const short = heldOfDue(statements);
  if (short !== null) return weighCheck(line, short);
  const faults: Statement[] = [];
  let well = false;
  for (const statement of statements) {
    const { claim } = statement;
    switch (claim.kind) {
      case 'absent':
        if (statement.persons > 0 && staysAway(statement)) return ask('two-readings');
        faults.push(statement);
        break;
      case 'gap':
        if (
          isHeads(claim.unit)
            ? isNameless(line, statement) || staysAway(statement)
            : line.part !== null && claim.count > 1
        ) {
          return ask('two-readings');
        }
        if (line.part !== null && !isHeads(claim.unit) && countsFor(claim.unit, line) === 'no') {
          return ask('not-a-count');
        }
        faults.push(statement);
        break;
      case 'pace':
      case 'held':
        if (claim.only || ('of' in claim && claim.of !== undefined)) return ask('two-readings');
        if (claim.count === 0) faults.push(statement);
        else well = true;
        break;
      case 'ok':
        well = true;
        break;
      case 'bare':
        if (line.part === null && isFoundFirst(statement, statements)) break;
        return ask('two-readings');
      case 'ought':
        break;
    }
  }
  const [first] = faults;
  if (first === undefined) return well ? { kind: 'count', count: 0, by: [] } : ask('says-nothing');
  if (well && !areApart(statements)) return ask('contradiction');
  if (line.part !== null && tellsSeveral(faults)) return ask('two-readings');
  return { kind: 'count', count: 1, by: [{ statement: first, count: 1 }] };
}

/** More than these no cell says of one line; it keeps the time linear. */
const MOST_TOLD = 20;

/** 研究部署已落实，未检查考核: one rule for several things, of which one was done and another was not. */
function areApart(statements: readonly Statement[]): boolean {
  const done = statements.filter(({ claim }) => claim.kind === 'ok');
  const missed = statements.filter(({ claim }) => claim.kind === 'absent');
  if (done.length + missed.length < statements.length || statements.length > MOST_TOLD)
    return false;
  return done.every(({ nouns }) => missed.every((other) => namesApart(nouns, other.nouns)));
}

/** 突出问题4个，解决3个: what was found and how many of it were dealt with; fewer are the fault, once. */
function heldOfDue(statements: readonly Statement[]): readonly Statement[] | null {
  const found = statements.find(({ claim }) => claim.kind === 'ought');
  const held = statements.find(({ claim }) => claim.kind === 'held');
  if (found?.claim.kind !== 'ought' || held?.claim.kind !== 'held') return null;
  const short = held.claim.count < found.claim.count;
  const told: Statement = {
    ...held,
    claim: short ? { kind: 'absent', all: false } : { kind: 'ok', told: true },
  };
  return statements.flatMap((each) => (each === found ? [] : each === held ? [told] : [each]));
}

/** 突出问题1个，至今未解决: how many there were, and what became of them. */
function isFoundFirst({ start }: Statement, statements: readonly Statement[]): boolean {
  const later = statements.filter((each) => each.start > start);
  return later.length > 0 && later.every(({ claim }) => /^(absent|ok)$/.test(claim.kind));
}

/** Heads do not multiply what is charged once: 3名党员信息未采集. */
function isHeads(unit: string): boolean {
  return /^([人名位]|人次)$/.test(unit);
}

/** 缺2人, and nothing said of what. */
function isNameless(line: Line, { nouns }: Statement): boolean {
  return line.control === 'check' && nouns === '';
}

/** 知识竞赛2人缺席, where the standard charges for no competition being held: a person staying away is another matter. */
function staysAway({ words: { rule, line } }: Statement): boolean {
  return line.part === null && /[未没](?:有)?(?:组织|召开|举办|举行)/.test(rule.trigger);
}

/** Two different things under one part: once by the default reading, twice by the other. */
function tellsSeveral(faults: readonly Statement[]): boolean {
  return new Set(faults.filter(({ apart }) => apart).map(({ nouns }) => nouns)).size > 1;
}
