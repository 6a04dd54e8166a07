import type { Chance } from './chance';
import type { Requirement } from './requirements';
import { sum, type Truth } from './truth';

const GRADES: readonly string[] = ['优秀', '合格', '合格', '基本合格', '不合格'];

/** How much fits into each part of the year of what is due so often in it. */
function roomOf(times: number): number[] {
  return times === 12 || times === 4
    ? [times / 4, times / 4, times / 4, times / 4]
    : [times / 2, times / 2];
}

function spread(count: number, room: readonly number[], chance: Chance): number[] {
  const parts = room.map(() => 0);
  for (let left = count; left > 0;) {
    const at = chance.below(parts.length);
    const here = parts[at] ?? 0;
    if (here < (room[at] ?? 0) || sum(parts) >= sum(room)) {
      parts[at] = here + 1;
      left -= 1;
    }
  }
  return parts;
}

/** So many in two halves, none of them more than one from the middle by much; where they are due evenly they were held so. */
function halves(count: number, chance: Chance, evenly = false): number[] {
  const first = Math.floor(count / 2);
  const turn = count > 1 ? chance.below(Math.min(first, 5) + 1) : 0;
  const moved = evenly ? 0 : turn;
  return [first - moved, count - first + moved];
}

function timesDone(kind: 'attended' | 'held', times: number, chance: Chance): number {
  const roll = chance.below(100);
  // More meetings than are due can be held; nobody attends more than are due.
  if (roll < 50 || (roll >= 95 && kind === 'attended')) {
    return times;
  }
  if (roll < 62) {
    return 0;
  }
  return roll >= 95 ? times + 1 : Math.max(0, times - 1 - chance.below(Math.min(times, 4)));
}

function countDone(times: number, chance: Chance): number {
  return chance.percent(10) ? 0 : Math.max(1, times - 2 + chance.below(times < 3 ? 5 : 9));
}

/** What happened on an indicator, by chance. */
export function truthOf({ kind, times, byYear, evenly }: Requirement, chance: Chance): Truth {
  if (byYear && chance.percent(35)) {
    const years = [0, 1, 2].map(() => Math.max(0, times - 1 + chance.below(3)));
    return { kind: 'years', years };
  }
  switch (kind) {
    case 'attended':
    case 'held':
      return {
        kind,
        due: times,
        parts: spread(timesDone(kind, times, chance), roomOf(times), chance),
      };
    case 'count':
      return {
        kind,
        parts: halves(countDone(times, chance), chance, evenly),
        day: { month: 1 + chance.below(11), day: 1 + chance.below(28) },
      };
    case 'dues': {
      const months = chance.percent(50) ? 0 : chance.percent(8) ? 12 : 1 + chance.below(8);
      const first = months === 12 ? 1 : 1 + chance.below(12 - months);
      return {
        kind,
        unpaid: Array.from({ length: months }, (_, index) => first + index),
        amount: 20 + chance.below(80),
      };
    }
    case 'days': {
      const days = times - 20 + chance.below(60);
      return { kind, due: times, parts: halves(days, chance) };
    }
    case 'pair':
      return { kind, visits: 3 + chance.below(6), papers: 3 + chance.below(6) };
    case 'grade':
      return { kind, grade: chance.one(GRADES) };
    case 'answers':
      return { kind, right: 1 + chance.below(5) };
    case 'state':
      return { kind, good: chance.percent(60) };
    case 'years':
      throw new Error('no indicator is told by years alone');
  }
}

/** Whether this meets the notice's requirement; nothing where it does not say. */
export function meets({ times }: Requirement, truth: Truth): boolean | undefined {
  switch (truth.kind) {
    case 'attended':
    case 'held':
    case 'days':
      return sum(truth.parts) >= truth.due;
    case 'count':
      return sum(truth.parts) >= times;
    case 'years':
      return truth.years.every((year) => year >= times);
    case 'dues':
      return truth.unpaid.length === 0;
    case 'pair':
      return truth.visits >= 6 && truth.papers >= 6;
    case 'grade':
      return truth.grade === '优秀' || truth.grade === '合格';
    case 'state':
      return truth.good;
    case 'answers':
      return undefined;
  }
}

/** Another truth whose numbers differ on the whole: what a slip of the pen or another view of the facts would give. */
export function otherTruth(requirement: Requirement, truth: Truth, chance: Chance): Truth {
  for (;;) {
    const other = candidate(requirement, truth, chance);
    if (differ(truth, other)) {
      return other;
    }
  }
}

function candidate(requirement: Requirement, truth: Truth, chance: Chance): Truth {
  switch (truth.kind) {
    case 'years': {
      const at = chance.below(3);
      return {
        ...truth,
        years: truth.years.map((year, index) =>
          index === at ? Math.max(0, year - 1 + 2 * chance.below(2)) : year,
        ),
      };
    }
    case 'days': {
      const days = Math.max(1, sum(truth.parts) - 30 + chance.below(60));
      return { ...truth, parts: halves(days, chance) };
    }
    case 'pair':
      return chance.percent(30)
        ? { ...truth, visits: truth.papers, papers: truth.visits }
        : { ...truth, [chance.one(['visits', 'papers'])]: 3 + chance.below(6) };
    case 'attended':
    case 'held':
    case 'dues': {
      const other = truthOf({ ...requirement, byYear: false }, chance);
      return other.kind === 'dues' && truth.kind === 'dues'
        ? { ...other, amount: truth.amount }
        : other;
    }
    case 'count': {
      const done = countDone(requirement.times, chance);
      return { ...truth, parts: halves(done, chance, requirement.evenly) };
    }
    case 'grade':
    case 'answers':
    case 'state':
      return truthOf({ ...requirement, byYear: false }, chance);
  }
}

function differ(one: Truth, other: Truth): boolean {
  return JSON.stringify(essence(one)) !== JSON.stringify(essence(other));
}

function essence(truth: Truth): unknown {
  switch (truth.kind) {
    case 'attended':
    case 'held':
    case 'count':
    case 'days':
      return sum(truth.parts);
    case 'dues':
      return truth.unpaid.length;
    case 'years':
    case 'pair':
    case 'grade':
    case 'answers':
    case 'state':
      return truth;
  }
}

/** The same on the whole and otherwise in its parts, its day or its dues; nothing where it has none. */
export function otherDetail(
  truth: Truth,
  detail: 'parts' | 'day' | 'amount',
  chance: Chance,
): Truth | undefined {
  if (detail === 'day' && truth.kind === 'count' && sum(truth.parts) === 1) {
    const day = 1 + ((truth.day.day + chance.below(26)) % 28);
    return { ...truth, day: { ...truth.day, day } };
  }
  if (detail === 'amount' && truth.kind === 'dues' && truth.unpaid.length === 0) {
    return { ...truth, amount: truth.amount + 1 + chance.below(30) };
  }
  if (detail === 'parts' && 'parts' in truth && sum(truth.parts) > 1) {
    // From one half of the year to the other, so that halves and quarters both tell it.
    const { parts } = truth;
    const [first, last] = chance.percent(50) ? [0, parts.length - 1] : [parts.length - 1, 0];
    if ((parts[first] ?? 0) === 0) {
      return undefined;
    }
    return {
      ...truth,
      parts: parts.map((part, at) => part - Number(at === first) + Number(at === last)),
    };
  }
  return undefined;
}
