import { countsFor } from './fact-units';
import type { Line } from './line';
import type { Statement } from './statement';
import { weighCounter } from './weigh-counter';
import { askWeight as ask } from './weight';
import type { Weight } from './weight';

/** Weighs the statements of one line; `monthly` is how many a month asks for, null where months ask for nothing. */
export function weighLine(
  line: Line,
  statements: readonly Statement[],
  monthly: number | null,
): Weight {
  return line.control === 'check' || line.control === 'tier'
    ? weighCheck(line, statements)
    : weighCounter(line, statements, monthly);
}

function weighCheck(line: Line, statements: readonly Statement[]): Weight {
  const faults: Statement[] = [];
  let well = false;
  for (const statement of statements) {
    const { claim } = statement;
    switch (claim.kind) {
      case 'absent':
        faults.push(statement);
        break;
      case 'gap':
        if (
          isHeads(claim.unit) ? isNameless(line, statement) : line.part !== null && claim.count > 1
        ) {
          return ask('two-readings');
        }
        if (line.part !== null && !isHeads(claim.unit) && countsFor(claim.unit, line) === 'no') {
          return ask('not-a-count');
        }
        faults.push(statement);
        break;
      case 'held':
        if (claim.only) return ask('two-readings');
        if (claim.count === 0) faults.push(statement);
        else well = true;
        break;
      case 'ok':
        well = true;
        break;
      case 'bare':
        return ask('two-readings');
      case 'ought':
        break;
    }
  }
  const [first] = faults;
  if (first === undefined) return well ? { kind: 'count', count: 0, by: [] } : ask('says-nothing');
  if (well) return ask('contradiction');
  if (line.part !== null && tellsSeveral(faults)) return ask('two-readings');
  return { kind: 'count', count: 1, by: [{ statement: first, count: 1 }] };
}

/** Heads do not multiply what is charged once: 3名党员信息未采集. */
function isHeads(unit: string): boolean {
  return /^([人名位]|人次)$/.test(unit);
}

/** 缺2人, and nothing said of what. */
function isNameless(line: Line, { nouns }: Statement): boolean {
  return line.control === 'check' && nouns === '';
}

/** Two different things under one part: once by the default reading, twice by the other. */
function tellsSeveral(faults: readonly Statement[]): boolean {
  return new Set(faults.filter(({ apart }) => apart).map(({ nouns }) => nouns)).size > 1;
}
