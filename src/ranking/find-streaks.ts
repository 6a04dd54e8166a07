import type { Streak } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisedUnit, PastPlace } from './appraised-unit';
import { nameKey } from './lead-unit';

/** Streaks that a unit has completed with this year, and those that hang on what nobody has told. */
export interface StreakFinding {
  readonly completed: readonly Streak[];
  readonly open: readonly Streak[];
}

/** 「连续两年排位后3名」: this year in the band, and in every one of the years before; one year known to be outside ends it, whatever is unknown. */
export function findStreaks(
  rules: AppraisalRules,
  unit: AppraisedUnit,
  band: string | null,
): StreakFinding {
  if (band === null) return NONE;
  const running = rules.appraisal.streaks.filter((streak) => streak.band === band);
  const standing = running.map((streak) => ({ streak, stands: stands(rules, unit, streak) }));
  return {
    completed: standing.flatMap(({ streak, stands }) => (stands === true ? [streak] : [])),
    open: standing.flatMap(({ streak, stands }) => (stands === null ? [streak] : [])),
  };
}

const NONE: StreakFinding = { completed: [], open: [] };

function stands(
  { streakOf }: AppraisalRules,
  unit: AppraisedUnit,
  { years }: Streak,
): boolean | null {
  let all: boolean | null = true;
  for (let back = 0; back < years - 1; back += 1) {
    const past = unit.past[back] ?? UNTOLD;
    const counts = streakOf === 'person' ? counted(past, unit.person) : past.inBand;
    if (counts === false) return false;
    if (counts === null) all = null;
  }
  return all;
}

const UNTOLD: PastPlace = { inBand: null, person: '' };

/** Whether a past year counts against the person who is there now. */
function counted({ inBand, person }: PastPlace, now: string): boolean | null {
  if (inBand === false) return false;
  const [then, today] = [nameKey(person), nameKey(now)];
  if (then !== '' && today !== '' && then !== today) return false;
  return inBand === null || then === '' || today === '' ? null : true;
}
