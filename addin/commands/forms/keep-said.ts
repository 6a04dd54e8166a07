import { standing } from '../../../src/ledger/fold-ledger';
import type { ConditionRecord } from '../../../src/ledger/review-record';
import { fillingOf } from '../../../src/review/filling';
import { headOf, keyOf } from '../../../src/review/subject-key';
import type { InsertedSheet, SheetId } from '../../hosts/host';
import type { Core } from '../core';
import type { NewRecord } from '../new-record';
import type { InsertRequest } from '../session';
import { recordViews } from '../workbook-view';
import type { PlannedSheet } from './insert-forms';

/** Who said it, as the log has it: nobody signed, the list did. */
const BY_LIST = '插入时的名单';

/**
 * What was said of people when their sheets were put in goes into the log, where 会审 asks for it: a sheet can only say what does not apply.
 * What nobody said is not kept, and of a sheet without 单位及职务 nothing is: whoever writes that makes another head of it.
 */
export async function keepSaid(
  core: Core,
  { scheme, conditions = new Map() }: InsertRequest,
  planned: readonly PlannedSheet[],
  sheets: readonly InsertedSheet[],
): Promise<void> {
  const opened = core.opened.find((each) => each.scheme.id === scheme);
  if (!opened?.scheme.review || conditions.size === 0) return;
  const listed = new Map(planned.map(({ title, subject }) => [title, subject]));
  const said = new Map(
    [...keysOf(core, new Set(sheets.map(({ id }) => id)))].map(([name, key]) => [
      key,
      conditions.get(listed.get(name) ?? '') ?? new Map<string, boolean>(),
    ]),
  );
  // The last word on each stands.
  const known = new Map(
    conditionsIn(core, scheme).map(({ subject, condition, holds }) => [
      `${subject}\n${condition}`,
      holds,
    ]),
  );
  const entries = [...said].flatMap(([subject, own]): readonly NewRecord[] =>
    [...own]
      .filter(([condition, now]) => known.get(`${subject}\n${condition}`) !== now)
      .map(([condition, now]) => {
        const about = { scheme, subject, condition, holds: now };
        return { kind: 'condition', by: BY_LIST, ...about };
      }),
  );
  if (entries.length > 0) await core.record(...entries);
}

/** Keys of those whose sheets these are and who have no others here, to be handed to `forgetSaid` once these are gone. */
export function onlyOf(core: Core, sheets: ReadonlySet<SheetId>): ReadonlySet<string> {
  const others = new Set(keysOf(core, null, sheets).values());
  return new Set([...keysOf(core, sheets).values()].filter((key) => !others.has(key)));
}

/** What the list said of them is taken back with their sheets; what a person signed stays. */
export async function forgetSaid(core: Core, keys: ReadonlySet<string>): Promise<void> {
  const rows = core.opened.flatMap(({ scheme }) => conditionsIn(core, scheme.id));
  const entries = rows
    .filter(({ by, subject }) => by === BY_LIST && keys.has(subject))
    .map(({ id }): NewRecord => ({ kind: 'withdrawal', by: BY_LIST, record: id }));
  if (entries.length > 0) await core.record(...entries);
}

/** Keys of people with name and heading, by the sheet's name: of these sheets, or of all but those left out. */
function keysOf(
  core: Core,
  only: ReadonlySet<SheetId> | null,
  without: ReadonlySet<SheetId> = new Set(),
): ReadonlyMap<string, string> {
  const views = recordViews(core.workbook()).filter(
    ({ sheet: { id } }) => (only === null || only.has(id)) && !without.has(id),
  );
  return new Map(
    views.flatMap(({ sheet, opened, record }) => {
      const form = opened.scheme.forms.find(({ id }) => id === record.form);
      if (form?.kind !== 'record') return [];
      const [name, heading] = headOf(fillingOf(record, form, { source: sheet.name, filler: '' }));
      return name === '' || heading === '' ? [] : [[sheet.name, keyOf(name, heading)] as const];
    }),
  );
}

function conditionsIn(core: Core, scheme: string): readonly ConditionRecord[] {
  return standing(core.records()).filter(
    (each): each is ConditionRecord => each.kind === 'condition' && each.scheme === scheme,
  );
}
