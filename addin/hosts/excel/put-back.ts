import { formatArea } from '../../../src/base/cell';
import { HostError } from '../host';
import { restored, type Written } from './cell-content';
import { NeverAnswered } from './office-failure';
import type { Batch } from './office-line';
import { formatsOf, writeTarget, type Target } from './target';

/** After a write that failed: puts back what it changed, where the sheet is still there. Answers the failure to be thrown. */
export async function putBack(
  batch: Batch,
  targets: readonly Target[],
  error: unknown,
): Promise<unknown> {
  // What was never answered may still be done after us: then nobody can say what stands in the cells.
  if (!(error instanceof HostError) || error instanceof NeverAnswered) return error;
  try {
    const changed = await changedTargets(batch, targets);
    for (const target of changed) writeTarget(batch, target, target.before);
    if (changed.length > 0) await batch.send();
    return error;
  } catch {
    return new HostError(error.code, error.message, true);
  }
}

async function changedTargets(
  batch: Batch,
  targets: readonly Target[],
): Promise<readonly Target[]> {
  const { worksheets } = batch.context.workbook;
  const asked = targets.map((target) => {
    const sheet = worksheets.getItemOrNullObject(target.sheet);
    const range = sheet.getRange(formatArea(target.area));
    range.load('values,formulas,numberFormat');
    return { target, range };
  });
  await batch.send();
  return asked
    .filter(({ target, range }) => !range.isNullObject && isChanged(target, range))
    .map(({ target }) => target);
}

function isChanged({ before }: Target, range: Excel.Range): boolean {
  const formats = formatsOf(range);
  return before.some((row, down) =>
    row.some((written, across) => {
      if (!written) return false;
      const [value, formula] = [range.values[down]?.[across], range.formulas[down]?.[across]];
      return !isSame(written, restored(value, formula, formats[down]?.[across] ?? ''));
    }),
  );
}

function isSame(a: Written, b: Written): boolean {
  return a.content === b.content && a.backToText === b.backToText;
}
