import { formSheetTitle, summaryName } from '../../src/handout/sheet-title';
import type { Form, Scheme } from '../../src/scheme/scheme';
import { nameSheet } from '../../src/sheet/sheet-name';
import type { SessionState } from './session-state';

/**
 * Whether a form about this subject (or, for a summary, this filler) is in the workbook already: as this very form, whatever its
 * sheet is called, or as some sheet of its name. Another notice's form of the same unit is in nobody's way.
 */
export function isThere(
  { sheets, forms }: Pick<SessionState, 'sheets' | 'forms'>,
  scheme: Scheme,
  form: Form,
  about: string,
): boolean {
  const same = forms.filter((each) => each.scheme.id === scheme.id && each.formId === form.id);
  if (form.kind !== 'summary' && same.some(({ unit }) => unit === about)) return true;
  const title = sheetTitle(scheme, form, about);
  const others = forms.filter((each) => !same.includes(each));
  const name = nameSheet(title, new Set()).toLowerCase();
  return sheets.some(
    (sheet) =>
      sheet.name.toLowerCase() === name && others.every((other) => other.sheet.id !== sheet.id),
  );
}

/** What a sheet about a subject, or a filler's summary, is named after. */
export function sheetTitle(scheme: Scheme, form: Form, about: string): string {
  return form.kind === 'summary' ? summaryName(form, about) : formSheetTitle(scheme, form, about);
}
