import { fillerSheetTitle, formSheetTitle, summaryName } from '../../../src/handout/sheet-title';
import type { Form, Scheme } from '../../../src/scheme/scheme';
import { nameSheet } from '../../../src/sheet/sheet-name';
import type { SheetId } from '../../hosts/host';
import type { SessionState } from '../session-state';

/** What a workbook is known to hold. */
export type KnownSheets = Pick<SessionState, 'sheets' | 'forms' | 'records' | 'summaries'>;

/**
 * Whether a form about this subject (or, for a summary, this filler) is in the workbook already: as this very form, whatever its
 * sheet is called, or as some sheet of its name. Where a filler is named only that filler's counts. Another notice's form of the
 * same unit is in nobody's way, another period's neither.
 */
export function isThere(
  state: KnownSheets,
  scheme: Scheme,
  form: Form,
  about: string,
  filler?: string,
): boolean {
  const ours = knownForms(state);
  const same = ours.filter((each) => each.scheme === scheme.id && each.form === form.id);
  const isSame = (each: KnownForm): boolean =>
    each.about === about && (filler === undefined || each.filler === filler);
  if (same.some(isSame)) return true;
  const others = new Set(ours.filter((each) => !same.includes(each)).map(({ sheet }) => sheet));
  const name = nameSheet(sheetTitle(scheme, form, about, filler), new Set()).toLowerCase();
  return state.sheets.some((sheet) => sheet.name.toLowerCase() === name && !others.has(sheet.id));
}

/** A sheet of ours: which form it is, and about whom. */
interface KnownForm {
  readonly sheet: SheetId;
  readonly scheme: string;
  readonly form: string;
  readonly about: string;
  /** Of a form without points. */
  readonly filler?: string;
}

function knownForms({ forms, records, summaries }: KnownSheets): readonly KnownForm[] {
  return [
    ...forms.map(({ sheet, scheme, formId, unit }) => ({
      sheet: sheet.id,
      scheme: scheme.id,
      form: formId,
      about: unit,
    })),
    ...records.map(({ sheet, scheme, formId, subject, filler }) => ({
      sheet: sheet.id,
      scheme: scheme.id,
      form: formId,
      about: subject,
      filler,
    })),
    ...summaries.map(({ sheet, scheme, formId, filler }) => ({
      sheet: sheet.id,
      scheme,
      form: formId,
      about: filler,
    })),
  ];
}

/** What a sheet about a subject, one of several fillers' about it, or a filler's summary is named after. */
export function sheetTitle(scheme: Scheme, form: Form, about: string, filler?: string): string {
  if (filler !== undefined) return fillerSheetTitle(form, about, filler);
  return form.kind === 'summary' ? summaryName(form, about) : formSheetTitle(scheme, form, about);
}
