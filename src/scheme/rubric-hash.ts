import { hashText } from '../base/hash-text';
import type { Appraisal } from './appraisal';
import type { Form, Scheme } from './scheme';

/**
 * SHA-256 over the words a score rests on (forms, items, standards, points, quotas), first 16 hex digits.
 * Layout, rosters and decisions are left out: a wider column or another unit does not make another rubric. So is
 * the appraisal: a form scores as it did whatever its total weighs, and the sheets handed out stay what they are.
 */
export function hashRubric(scheme: Scheme): string {
  return digestOf(rubricWords(scheme));
}

/** The same for a sheet of the scheme: one of the appraisal rests on its parts, weights and consequences as well. */
export function hashForSheet(
  { scheme, rubricHash }: { readonly scheme: Scheme; readonly rubricHash: string },
  form: string,
): string {
  const { appraisal } = scheme;
  if (appraisal?.id !== form) return rubricHash;
  return digestOf([...rubricWords(scheme), appraisalWords(appraisal)]);
}

function digestOf(words: readonly unknown[]): string {
  return hashText(JSON.stringify(words)).slice(0, 16);
}

function rubricWords(scheme: Scheme): readonly unknown[] {
  return [
    scheme.id,
    scheme.edition,
    scheme.months,
    ...(scheme.from === undefined ? [] : [scheme.from]),
    scheme.forms.map(formWords),
    scheme.quotas.map((quota) => [quota.id, quota.quote, quota.threshold, quota.share]),
  ];
}

function formWords(form: Form): unknown {
  if (form.kind === 'record') {
    const { kind, id, title, above, titles, blocks, below, subject, apart } = form;
    const printed = blocks.map(({ short: _, ...block }) => block);
    return [kind, id, title, above, titles ?? null, printed, below, subject, apart ?? []];
  }
  const common = [
    form.kind,
    form.id,
    form.title,
    form.header.map((field) => [field.id, field.label]),
    form.columns.map((column) => [column.id, column.title]),
  ];
  if (form.kind === 'summary') return [...common, form.of];
  const sections = form.sections.map((section) => [
    section.title,
    section.items.map((item) => [item.id, item.text, item.standard, item.base]),
  ]);
  return [...common, sections, form.total.label, form.total.printed];
}

function appraisalWords(appraisal: Appraisal): unknown {
  const { id, title, quote, components, bands, streaks, grades, honour, conversion } = appraisal;
  return [
    [id, title, quote],
    components.map(({ graded, ...part }) => [
      [part.id, part.title, part.weight, part.quote, part.rounds ?? [], part.form ?? null],
      graded ? [graded.quote, graded.grades.map(gradeWords), graded.ratio] : null,
    ]),
    bands.map(({ deducts, ...band }) => [
      [band.id, band.label, band.from, band.to, band.quote],
      deducts ? [deducts.points, deducts.from] : null,
    ]),
    streaks.map((each) => [each.id, each.band, each.years, each.measure, each.quote]),
    grades ? [grades.quote, grades.grades.map(gradeWords)] : null,
    honour ? [honour.title, honour.grade, honour.quote] : null,
    conversion ? [conversion.to, conversion.figure, conversion.quote] : null,
  ];
}

function gradeWords({ label, figure }: { readonly label: string; readonly figure?: string }) {
  return [label, figure ?? null];
}
