import { NO_POINTS, pointsOfHundredths, sumPoints } from '../base/points';
import type { Points } from '../base/points';
import type { Rule } from '../standard/rule';
import { rulesUnder } from '../standard/rules-under';
import { doubtChoices } from './open-scheme';
import type { OpenScheme } from './open-scheme';
import type { Choices } from './scheme';

/** How far above its 分值 an item's score can rise: the sum of what its standard adds, 0 for most. */
export function bonusRoomOf(opened: OpenScheme, item: string, choices: Choices): Points {
  const reading = opened.readings.get(item);
  if (!reading) return NO_POINTS;
  const rules = rulesUnder(reading, doubtChoices(item, choices));
  return sumPoints(rules.filter(({ kind }) => kind === 'bonus').map(mostOf));
}

/** Each part of a rule is added once; a bonus without a number raises nothing that could be reckoned. */
function mostOf({ points, parts, ceiling }: Rule): Points {
  if (typeof points !== 'number') return NO_POINTS;
  const all = pointsOfHundredths(points * Math.max(1, parts.length));
  return ceiling !== undefined && ceiling < all ? ceiling : all;
}
