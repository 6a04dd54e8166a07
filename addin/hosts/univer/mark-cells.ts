import { generateRandomId, type Workbook, type Worksheet } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { HostError, lockedSheets, type Mark, type Marked, type SheetId } from '../host';
import { isOurNote, MARK_FORMAT, noteOf } from '../mark-words';
import { holdToMarks, isOurRule } from './own-marks';
import { readCustom } from './sheet-custom';
import { noteChange, notesOf, univerNote } from './univer-notes';
import type { UniverParts } from './univer-parts';
import { univerConditionalFormat } from './univer-rules';
import { doAsOneStep, type Change } from './univer-step';

/** Marks cells. It is no step of undo, so that no Ctrl+Z brings a mark back that was taken away. */
export function markCells(
  { injector }: UniverParts,
  workbook: Workbook,
  ids: readonly SheetId[],
  marks: readonly Mark[],
): Marked {
  const unitId = workbook.getUnitId();
  const rules = injector.get(ConditionalFormattingRuleModel);
  const changes: Change[] = [];
  const unnoted: Mark[] = [];
  let removed = 0;
  const fresh: string[] = [];
  const locked: string[] = [];
  for (const id of ids) {
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet) throw new HostError('sheet-not-found', id);
    const own = marks.filter((mark) => mark.sheet === id);
    const colours = (rules.getSubunitRules(unitId, id) ?? []).filter(isOurRule);
    const notes = notesOf(injector, workbook, sheet);
    const ours = notes.filter(({ note }) => isOurNote(note));
    const count = Math.max(colours.length, ours.length);
    if (own.length + count === 0) continue;
    if (isProtected(sheet)) locked.push(sheet.getName());
    removed += count;
    const others = new Set(
      notes.filter((note) => !ours.includes(note)).map(({ row, col }) => `${row} ${col}`),
    );
    changes.push(
      ...colours.map((rule) => colourChange(unitId, id, rule, 'remove')),
      ...ours.map((note) => noteChange(unitId, id, note, 'remove')),
    );
    for (const mark of own) {
      const rule = ruleFor(mark);
      fresh.push(rule.cfId);
      changes.push(colourChange(unitId, id, rule, 'add'));
      const { row, column } = mark.cell;
      if (others.has(`${row} ${column}`)) unnoted.push(mark);
      else {
        const note = univerNote({ row, column, text: noteOf(mark.text) }, generateRandomId());
        fresh.push(note.id);
        changes.push(noteChange(unitId, id, note, 'add'));
      }
    }
  }
  const refusal = lockedSheets(locked);
  if (refusal) throw refusal;
  holdToMarks(injector, workbook, fresh, () =>
    doAsOneStep(injector, unitId, changes, { lasting: true }),
  );
  return { removed, unnoted };
}

function ruleFor({ cell: { row, column } }: Mark): IConditionFormattingRule {
  const area = { top: row, left: column, bottom: row, right: column };
  return univerConditionalFormat({ ...MARK_FORMAT, area }, generateRandomId());
}

/** Univer puts each new rule before the others, where ours belongs. */
function colourChange(
  unitId: string,
  subUnitId: string,
  rule: IConditionFormattingRule,
  deed: 'add' | 'remove',
): Change {
  const add = { id: AddConditionalRuleMutation.id, params: { unitId, subUnitId, rule } };
  const params = { unitId, subUnitId, cfId: rule.cfId };
  const remove = { id: DeleteConditionalRuleMutation.id, params };
  return deed === 'add' ? { redos: [add], undos: [remove] } : { redos: [remove], undos: [add] };
}

function isProtected(sheet: Worksheet): boolean {
  return readCustom(sheet.getConfig().custom).protected === true;
}
