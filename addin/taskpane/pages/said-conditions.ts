import { labelOfItem } from '../../../src/scheme/item-label';
import type { Condition, RecordBlock } from '../../../src/scheme/record-form';
import type { Scheme } from '../../../src/scheme/scheme';
import type { FormsSelection, SaidConditions } from './forms-selection';

/** A condition some part of the forms chosen hangs on. */
export interface AskedCondition {
  readonly condition: Condition;
  /** The parts filled in only where it holds, as printed beside them: 「履行党建责任情况」; fillers that have such subjects only. */
  readonly parts: readonly string[];
}

/** The conditions to be asked about, in the notice's order: of the forms, and of the fillers chosen that have some subjects only. */
export function askedConditions(
  scheme: Scheme,
  { left, fillers }: Pick<FormsSelection, 'left' | 'fillers'>,
): readonly AskedCondition[] {
  const chosen = (scheme.fillers ?? []).filter(({ id }) => fillers.includes(id));
  const blocks = scheme.forms.flatMap((form) =>
    form.kind === 'record' && !left.includes(form.id) ? form.blocks : [],
  );
  return (scheme.conditions ?? []).flatMap((condition) => {
    const parts = [
      ...blocks.flatMap((block) => partsUnder(scheme, block, condition.id)),
      ...chosen.filter(({ applies }) => applies === condition.id).map(({ title }) => title),
    ];
    return parts.length === 0 ? [] : [{ condition, parts: [...new Set(parts)] }];
  });
}

function partsUnder(scheme: Scheme, block: RecordBlock, condition: string): readonly string[] {
  const { rows, side } = block;
  const [first] = rows;
  if (block.applies === condition) return first ? [side ?? labelOfItem(scheme, first.id)] : [];
  return rows
    .filter(({ applies }) => applies === condition)
    .map(({ id }) => labelOfItem(scheme, id));
}

/** What is said of one subject apart from the others: in the list, or here. Null is set back to what holds for all. */
export function saidApart(
  { own }: SaidConditions,
  listed: ReadonlyMap<string, boolean> | undefined,
  name: string,
): ReadonlyMap<string, boolean | null> {
  return new Map([...(listed ?? []), ...(own.get(name) ?? [])]);
}

/** What is said of one subject by whatever word goes first; what nobody says is not in it. */
function conditionsOf(
  said: SaidConditions,
  listed: ReadonlyMap<string, boolean> | undefined,
  name: string,
): ReadonlyMap<string, boolean> {
  const all = new Map(said.all);
  for (const [id, holds] of saidApart(said, listed, name)) if (holds !== null) all.set(id, holds);
  return all;
}

/** The same for every name, by name; those of whom nothing is said are not in it, and what no form asks is left out. */
export function conditionsSaid(
  scheme: Scheme,
  selection: FormsSelection,
  listed: ReadonlyMap<string, ReadonlyMap<string, boolean>>,
  names: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const asked = new Set(askedConditions(scheme, selection).map(({ condition }) => condition.id));
  if (asked.size === 0) return new Map();
  const said = names.map((name) => {
    const own = conditionsOf(selection.said, listed.get(name), name);
    return [name, new Map([...own].filter(([id]) => asked.has(id)))] as const;
  });
  return new Map(said.filter(([, own]) => own.size > 0));
}

/** With one more thing said of all subjects; null takes it back. */
export function saidOfAll(
  { all, own }: SaidConditions,
  id: string,
  holds: boolean | null,
): SaidConditions {
  const next = new Map(all);
  if (holds === null) next.delete(id);
  else next.set(id, holds);
  return { all: next, own };
}

/** With one more thing said of one subject; null is what holds for all. */
export function saidOfOne(
  { all, own }: SaidConditions,
  name: string,
  id: string,
  holds: boolean | null,
): SaidConditions {
  const next = new Map([...(own.get(name) ?? []), [id, holds] as const]);
  return { all, own: new Map([...own, [name, next]]) };
}
