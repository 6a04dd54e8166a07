import type { Result } from '../../../src/base/result';
import { changedSince, type ListChange } from '../../../src/ledger/fold-draws';
import { freezeList, type FrozenList, type ListFault } from '../../../src/lottery/lot-list';
import type { DrawView, ListSource } from '../../commands/review/draw-view';
import type { DrawDraft } from './draw-draft';

/** The list as it is chosen now, and whether it could be locked. */
export interface DraftedList {
  readonly source: ListSource;
  /** As chosen or typed; blank lines stay, so that their places can be told. */
  readonly lines: readonly string[];
  readonly frozen: Result<FrozenList, readonly ListFault[]>;
}

/** Whom a draw may be made of. */
export function sourcesOf({ scheme, rules, agreed }: DrawView): readonly ListSource[] {
  const roster = scheme.rosters.some(({ units }) => units.length > 0);
  return [
    ...(rules.from === 'agreed' ? (['agreed'] as const) : []),
    ...(roster ? (['roster'] as const) : []),
    'own',
  ].filter((source): source is ListSource => source !== 'agreed' || agreed !== null);
}

export function draftedList(view: DrawView, draft: DrawDraft): DraftedList {
  const sources = sourcesOf(view);
  const source = sources.find((each) => each === draft.source) ?? sources[0] ?? 'own';
  const lines = linesOf(view, source, draft.text);
  return { source, lines, frozen: freezeList(lines.map((name) => ({ name }))) };
}

/** How those who agree have changed since they were locked: drawn from now, the draw would speak for others. */
export function changedSinceLocked({ agreed }: DrawView, { locked }: DrawDraft): ListChange | null {
  return agreed && locked?.source === 'agreed' ? changedSince(locked.lines, agreed) : null;
}

function linesOf(view: DrawView, source: ListSource, typed: string): readonly string[] {
  switch (source) {
    case 'agreed':
      return view.agreed ?? [];
    case 'roster':
      return rosterUnits(view);
    case 'own': {
      // What stands behind the last name was only the end of what was pasted.
      const text = typed.trimEnd();
      return text === '' ? [] : text.split('\n').map((line) => line.replaceAll('\t', ' '));
    }
  }
}

export function rosterUnits({ scheme }: DrawView): readonly string[] {
  return scheme.rosters.flatMap(({ units }) => units.map(({ name }) => name));
}
