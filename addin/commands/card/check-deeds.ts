import type { Area } from '../../../src/base/cell';
import type { Core } from '../core';
import { beginDraft, fillItem, undoFill, writtenSentence } from './fill';
import { rowOf } from './build-card';
import { mendProblem } from './mend';
import type { Session } from '../session';
import { sheetInFront } from './sheet-in-front';
import type { Card, Draft } from './card-state';
import type { Problem } from './problem';
import type { SessionState } from '../session-state';
import { placeAmong } from './step-problem';
import type { Selection } from '../../hosts/host';

type CheckDeeds = Pick<
  Session,
  | 'checkAgain'
  | 'goTo'
  | 'goToItem'
  | 'stepProblem'
  | 'setCount'
  | 'dropDraft'
  | 'fill'
  | 'resolveConflict'
  | 'undoFill'
  | 'dismissNotice'
  | 'tell'
  | 'mend'
>;

/** The deeds of the page 检查. */
export function checkDeeds(core: Core): CheckDeeds {
  const { store } = core;
  let atEnd = false;

  async function goTo(selection: Selection): Promise<void> {
    await core.attempt('go-to', () => core.host.select(selection));
  }

  async function goToProblem(problem: Problem): Promise<void> {
    const cell = problem.issue.cell;
    if (cell) await goTo({ sheet: problem.sheet, area: areaOf(cell) });
    else await core.attempt('go-to', () => core.host.activateSheet(problem.sheet));
  }

  async function fill({ useSentence = false } = {}): Promise<void> {
    const { card } = store.get();
    if (!card || card.proposal.state === 'conflict') return;
    await core.attempt('fill', async () => {
      const written = await fillItem(core, card, useSentence);
      if (written === 'changed-meanwhile') return core.refresh([card.sheet]);
      if (written.length === 0) return dropDraft(card.item.id);
      const sentence = writtenSentence(written);
      store.set({
        notice: null,
        written: { deed: 'fill', sentence, cells: written, undoable: true },
        drafts: withoutDraft(store.get(), card.sheet, card.item.id),
      });
      await core.refresh([card.sheet]);
    });
  }

  function dropDraft(item: string): void {
    const { card } = store.get();
    if (card) core.publish({ drafts: withoutDraft(store.get(), card.sheet, item) });
  }

  function setCount(item: string, line: string, count: number): void {
    const { card, drafts } = store.get();
    if (!card || card.item.id !== item) return;
    const draft = drafts.find((each) => sameDraft(each, card)) ?? beginDraft(card);
    const changed = { ...draft, tally: tallyWith(card, draft, line, count) };
    core.publish({ drafts: [...withoutDraft(store.get(), card.sheet, item), changed] });
  }

  return {
    goTo,
    fill,
    setCount,
    dropDraft,
    checkAgain: () => core.refresh(),
    async goToItem(sheet, item) {
      const view = core.workbook().get(sheet);
      const row =
        view?.kind === 'form' ? view.filled.rows.find((each) => each.item === item) : null;
      const cell = row?.facts?.cell ?? row?.score?.cell;
      if (cell && row && rowOf(row) !== null) await goTo({ sheet, area: areaOf(cell) });
    },
    async stepProblem(direction) {
      const { forms, records, appraisals, summaries, active } = store.get();
      const own = sheetInFront(store.get())?.problems ?? [];
      // A clean sheet, or one that is no form, leads on to the sheets that have problems.
      const problems =
        own.length > 0
          ? own
          : [...forms, ...records, ...appraisals, ...summaries].flatMap((each) => each.problems);
      const { before, after } = placeAmong(problems, atEnd ? null : active);
      const wrapped = atEnd && direction === 'previous' ? problems.length - 1 : before;
      const next = problems[direction === 'next' ? (atEnd ? 0 : after) : wrapped];
      atEnd = next === undefined;
      if (next) await goToProblem(next);
      return next !== undefined;
    },
    resolveConflict(side) {
      const { card, drafts } = store.get();
      if (!card) return;
      if (side === 'sheet') return dropDraft(card.item.id);
      const draft = drafts.find((each) => sameDraft(each, card));
      if (!draft) return;
      const renewed = { ...beginDraft(card), tally: draft.tally };
      core.publish({ drafts: [...withoutDraft(store.get(), card.sheet, card.item.id), renewed] });
    },
    async undoFill() {
      const { written } = store.get();
      if (!written) return;
      await core.attempt('undo-fill', async () => {
        const left = await undoFill(core, written.cells);
        store.set({ written: null });
        if (left.length > 0) {
          const text = `${left.join('、')}填入后又有改动，没有动它。`;
          store.set({ notice: { severity: 'ask', title: '只撤销了一部分', text, retry: null } });
        }
        await core.refresh([...new Set(written.cells.map((each) => each.sheet))]);
      });
    },
    dismissNotice: () => store.set({ notice: null }),
    tell: (notice) => store.set({ notice }),
    async mend(problem) {
      await core.attempt('mend', () => mendProblem(core, problem));
    },
  };
}

function areaOf(cell: { row: number; column: number }): Area {
  return { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
}

function sameDraft(draft: Draft, card: Card): boolean {
  return draft.sheet === card.sheet && draft.item === card.item.id;
}

function withoutDraft(state: SessionState, sheet: string, item: string): readonly Draft[] {
  return state.drafts.filter((each) => each.sheet !== sheet || each.item !== item);
}

/** A tier chosen puts the other tiers of its group back to none. */
function tallyWith(card: Card, draft: Draft, key: string, count: number): Draft['tally'] {
  const line = card.check.lines.find((each) => each.key === key);
  if (!line) return draft.tally;
  const most = line.most ?? Number.MAX_SAFE_INTEGER;
  const cleared =
    line.control === 'tier' && count > 0
      ? card.check.lines
          .filter((each) => each.group === line.group)
          .map((each) => [each.key, 0] as const)
      : [];
  return {
    ...draft.tally,
    ...Object.fromEntries(cleared),
    [key]: Math.max(0, Math.min(most, count)),
  };
}
