import { headOfKey } from '../../../src/review/recorded-head';
import { normaliseWords } from '../../../src/sheet/words';
import type { ReviewSheets } from './review-sheets';
import type { AskedSheet } from './review-state';

/** More than these are no guess any more. */
const FEW = 3;

/** Which sheets each lost one may be: those that hold what it held, then those of its person, or those that say no filler as it did. */
export function askedSheets({
  lost,
  log,
  fillings,
  unassigned,
}: Pick<ReviewSheets, 'lost' | 'log' | 'fillings' | 'unassigned'>): readonly AskedSheet[] {
  const persons = new Map([
    ...fillings.map(({ source, name }) => [source, normaliseWords(name)] as const),
    ...unassigned.map(({ sheet, subject }) => [sheet.name, normaliseWords(subject)] as const),
  ]);
  const unsigned = new Set(unassigned.map(({ sheet }) => sheet.name));
  const free = [...persons.keys()].filter(
    (name) => !log.assignments.has(name) && !log.fillers.has(name),
  );
  return lost.map((each): AskedSheet => {
    const whose = each.subject === '' ? null : headOfKey(each.subject);
    const likely = free.filter(
      (name) =>
        (each.filler === '' || unsigned.has(name)) &&
        (whose === null || persons.get(name) === whose.name),
    );
    const found = [...new Set([...each.alike, ...likely])];
    const near = found.length > FEW ? each.alike.slice(0, FEW) : found;
    return { ...each, whose, near, others: free.filter((name) => !near.includes(name)) };
  });
}
