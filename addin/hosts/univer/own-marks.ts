import { ICommandService, type ICommandInfo, type Injector, type Workbook } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IAddConditionalRuleMutationParams,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation, type ISheetNote } from '@univerjs/sheets-note';
import { isOurFormula, isOurNote } from '../mark-words';
import { notesOf } from './univer-notes';
import { conditionalFormatsOf } from './univer-rules';

/** Ids of the marks that may stand in each workbook, by its id; of a workbook that is not here all may. */
type Standing = Map<string, ReadonlySet<string>>;

const WATCHED = new WeakMap<Injector, Standing>();

/** A colour of ours. */
export function isOurRule(rule: IConditionFormattingRule): boolean {
  const [format] = conditionalFormatsOf(rule);
  return format !== undefined && isOurFormula(format.formula);
}

/**
 * Marks of this workbook by `mark`, and holds it to them from now on: what an undo, a redo or a copied sheet would bring back of marks
 * that were taken away goes at once. `fresh` are the ids of those that come.
 */
export function holdToMarks(
  injector: Injector,
  workbook: Workbook,
  fresh: readonly string[],
  mark: () => void,
): void {
  const standing = WATCHED.get(injector) ?? watch(injector);
  const unitId = workbook.getUnitId();
  const before = standing.get(unitId);
  // A failure puts back what it found.
  if (before) standing.set(unitId, new Set([...before, ...fresh]));
  try {
    mark();
  } finally {
    standing.set(unitId, idsIn(injector, workbook));
  }
}

function idsIn(injector: Injector, workbook: Workbook): ReadonlySet<string> {
  const rules = injector.get(ConditionalFormattingRuleModel);
  const unitId = workbook.getUnitId();
  return new Set(
    workbook.getSheets().flatMap((sheet) => {
      const own = (rules.getSubunitRules(unitId, sheet.getSheetId()) ?? []).filter(isOurRule);
      const notes = notesOf(injector, workbook, sheet).filter(({ note }) => isOurNote(note));
      return [...own.map(({ cfId }) => cfId), ...notes.map(({ id }) => id)];
    }),
  );
}

function watch(injector: Injector): Standing {
  const standing: Standing = new Map();
  WATCHED.set(injector, standing);
  const commands = injector.get(ICommandService);
  const mayStand = (unitId: string, id: string): boolean => standing.get(unitId)?.has(id) ?? true;
  commands.onCommandExecuted((command) => {
    if (bringsRule(command)) {
      const { unitId, subUnitId, rule } = command.params;
      if (mayStand(unitId, rule.cfId) || !isOurRule(rule)) return;
      const params = { unitId, subUnitId, cfId: rule.cfId };
      commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, params);
    } else if (bringsNote(command)) {
      const { unitId, sheetId, note } = command.params;
      if (mayStand(unitId, note.id) || !isOurNote(note.note)) return;
      commands.syncExecuteCommand(RemoveNoteMutation.id, { unitId, sheetId, noteId: note.id });
    }
  });
  return standing;
}

type Brings<Params> = Readonly<ICommandInfo> & { readonly params: Params };

interface BroughtNote {
  readonly unitId: string;
  readonly sheetId: string;
  readonly note: ISheetNote;
}

function bringsRule(
  command: Readonly<ICommandInfo>,
): command is Brings<IAddConditionalRuleMutationParams> {
  return command.id === AddConditionalRuleMutation.id && command.params !== undefined;
}

function bringsNote(command: Readonly<ICommandInfo>): command is Brings<BroughtNote> {
  return command.id === UpdateNoteMutation.id && command.params !== undefined;
}
