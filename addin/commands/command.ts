import type { Session } from './session';
import type { PageId, SessionState } from './session-state';

/** One deed that every face calls the same way: ribbon, bar, pane, keys. Its label stands in the locale, by id. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  /** Null when it can be done, else the code of the reason a face shows in words. */
  readonly blocked: (state: SessionState) => BlockedReason | null;
  readonly run: (session: Session) => Promise<void>;
}

export type CommandGroup = 'filling' | 'problems' | 'gathering' | 'basis';
export type CommandId = `page-${PageId}` | 'previous-problem' | 'next-problem' | 'fill';
export type BlockedReason = 'no-form' | 'other-sheet' | 'no-problem' | 'nothing-to-fill';

/** All commands of tab 核分, in the order of the ribbon. */
export const COMMANDS: readonly Command[] = [
  pageCommand('check', 'filling'),
  pageCommand('forms', 'filling'),
  {
    id: 'previous-problem',
    group: 'problems',
    blocked: blockedWithoutProblems,
    run: async (session) => void (await session.stepProblem('previous')),
  },
  {
    id: 'next-problem',
    group: 'problems',
    blocked: blockedWithoutProblems,
    run: async (session) => void (await session.stepProblem('next')),
  },
  {
    id: 'fill',
    group: 'problems',
    blocked: (state) => {
      if (!state.form) return state.forms.length === 0 ? 'no-form' : 'other-sheet';
      return state.card?.proposal.state === 'propose' ? null : 'nothing-to-fill';
    },
    run: (session) => session.fill(),
  },
  pageCommand('gather', 'gathering'),
  pageCommand('totals', 'gathering'),
  pageCommand('review', 'gathering'),
  pageCommand('draw', 'gathering'),
  pageCommand('documents', 'gathering'),
  pageCommand('rubric', 'basis'),
];

/** The command of an id; ids are a closed list, so it is always there. */
export function commandOf(id: CommandId): Command {
  const command = COMMANDS.find((each) => each.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}

function pageCommand(page: PageId, group: CommandGroup): Command {
  return {
    id: `page-${page}`,
    group,
    blocked: () => null,
    run: async (session) => session.openPage(page),
  };
}

function blockedWithoutProblems({ forms, appraisals }: SessionState): BlockedReason | null {
  const checked = [...forms, ...appraisals];
  if (checked.length === 0) return 'no-form';
  return checked.some(({ problems }) => problems.length > 0) ? null : 'no-problem';
}
