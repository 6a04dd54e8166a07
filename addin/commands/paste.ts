import { formatDay } from '../locale/time';
import type { SessionEnvironment } from './core';
import type { RubricPaste } from './session-state';

/** Nothing pasted yet: this year's rubric, issued today, over a year. */
export function blankPaste(env: SessionEnvironment): RubricPaste {
  const today = formatDay(env.now());
  return {
    open: false,
    text: '',
    title: '',
    edition: `${today.slice(0, 4)}年`,
    issuer: '',
    issued: today,
    months: '12',
  };
}
