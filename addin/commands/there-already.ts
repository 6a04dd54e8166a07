import type { Form } from '../../src/scheme/scheme';
import { nameSheet } from '../../src/sheet/sheet-name';
import type { SessionState } from './session-state';

/**
 * Whether a form for this unit (or, for a summary, under this name) is in the workbook already: as this very form, whatever its
 * sheet is called, or as some sheet of its name. Another notice's form of the same unit is in nobody's way.
 */
export function isThere(
  { sheets, forms }: Pick<SessionState, 'sheets' | 'forms'>,
  scheme: string,
  form: Form,
  title: string,
): boolean {
  const same = forms.filter((each) => each.scheme.id === scheme && each.formId === form.id);
  if (form.kind === 'score' && same.some(({ unit }) => unit === title)) return true;
  const others = forms.filter((each) => !same.includes(each));
  const name = nameSheet(title, new Set()).toLowerCase();
  return sheets.some(
    (sheet) =>
      sheet.name.toLowerCase() === name && others.every((other) => other.sheet.id !== sheet.id),
  );
}
