import { fireEvent, screen } from '@testing-library/react';
import * as states from './states';
import { documentOfDraft } from '../../src/scheme/document-of-draft';
import { openScheme } from '../../src/scheme/open-scheme';
import { parseRubricTable } from '../../src/scheme/parse-rubric-table';
import { parseScheme } from '../../src/scheme/parse-scheme';
import type { Scheme } from '../../src/scheme/scheme';
import { decisionStates } from '../../addin/commands/decisions';
import type { SessionState } from '../../addin/commands/session-state';
import { NAMELESS } from '../../addin/taskpane/pasted-notice';
import { readPastedTable } from '../../addin/taskpane/pasted-table';

// Small rubrics for the tests of 细则, and what they press and write there.

export const HEAD = '考核项目\t考核内容\t分值\t评分标准';
export const DOUBTFUL = '一、学习\t学习制度\t5\t无方案、计划、总结的扣1分，扣完为止';
export const PLAIN = '二、活动\t主题党日\t5\t未开展的扣2分，无记录的扣1分，扣完为止';
export const BY_HAND = '\t谈心谈话\t3\t产生不良影响的，视情节轻重扣分，扣完为止';
export const UNREAD = '\t台账\t2\t台账要像样';

export function schemeOf(...rows: readonly string[]): Scheme {
  const draft = parseRubricTable(readPastedTable([HEAD, ...rows].join('\n')));
  if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
  const parsed = parseScheme(documentOfDraft(draft.value, { ...NAMELESS, title: '某局考核' }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

export function rubricState(scheme: Scheme): SessionState {
  const decisions = decisionStates(openScheme(scheme), []);
  return { ...states.EMPTY, page: 'rubric', schemes: [scheme], decisions };
}

export function pill(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}( |$)`) });
}

export function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

export function write(label: RegExp | string, text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
}
