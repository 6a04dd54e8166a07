import { subjectOf, type FormView, type RecordView } from '../workbook-view';

/** A form that somebody fills in. */
export type FilledView = FormView | RecordView;

/** The other sheets that say they are the same subject's same form. */
export type Twins = (view: FilledView) => readonly FilledView[];

const NOBODY: readonly FilledView[] = [];

/** Looked up once for all sheets: a batch has thousands. A sheet that names no subject is nobody's twin. */
export function twinsAmong(views: readonly FilledView[]): Twins {
  const alike = new Map<string, FilledView[]>();
  for (const view of views) {
    const same = alike.get(apartOf(view));
    if (same) same.push(view);
    else alike.set(apartOf(view), [view]);
  }
  return (view) => {
    const same = subjectOf(view) === '' ? NOBODY : (alike.get(apartOf(view)) ?? NOBODY);
    // Most sheets have no twin; the list of those is one and the same.
    if (same.every(({ sheet }) => sheet.id === view.sheet.id)) return NOBODY;
    return same.filter(({ sheet }) => sheet.id !== view.sheet.id);
  };
}

/** A view never changes; what tells it apart is put together once. */
const KNOWN = new WeakMap<FilledView, string>();

/** What tells one sheet of a workbook from another: notice, form, subject; several fillers may hold forms of one person, and a unit help several villages. */
function apartOf(view: FilledView): string {
  const known = KNOWN.get(view) ?? JSON.stringify(partsOf(view));
  KNOWN.set(view, known);
  return known;
}

function partsOf(view: FilledView): readonly string[] {
  const subject = subjectOf(view);
  if (view.kind === 'form') return [view.filled.scheme, view.filled.form, subject];
  const { scheme, form, entries, identity } = view.record;
  const own = view.opened.scheme.forms.find((each) => each.id === form);
  const places = own?.kind === 'record' ? (own.apart ?? []) : [];
  const further = places.map((place) => entries.find((each) => each.place === place)?.text ?? '');
  return [scheme, form, subject, identity?.filler ?? '', ...further];
}
