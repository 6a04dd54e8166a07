import { fail, succeed, type Result } from '../base/result';
import { documentOfScheme } from './document-of-scheme';
import { parameterWords, type Parameter } from './parameter';
import type { Scheme } from './scheme';
import { textAt, textsIn, withText } from './scheme-path';

/** The period a scheme is renewed for; without a quarter it keeps its own. */
export interface RenewalPeriod {
  readonly year: number;
  readonly quarter?: number;
}

/** A scheme for another period, as a document for `parseScheme`. */
export interface Renewal {
  readonly document: unknown;
  /** Years and days the forms still name, because the notice says them of something else: a person looks them over. */
  readonly left: readonly { readonly path: string; readonly words: string }[];
}

/** Why a scheme cannot be renewed: it says nothing of years (or quarters), or the number is none. */
export interface RenewalFault {
  readonly code: 'parameter-absent' | 'value-unreal';
  readonly parameter: Parameter['id'];
}

/**
 * Renews 年份 and 季度 in the places a scheme declares, and nowhere else: 「2017年三季度」 for 2018 and 1 becomes 「2018年一季度」.
 * Id, edition and first month are those of the new period, so that its sheets are told from the old ones; renewed again, it is
 * renewed from the same root. For the period it has, the document is the scheme's own.
 */
export function renewScheme(scheme: Scheme, period: RenewalPeriod): Result<Renewal, RenewalFault> {
  const fault = faultOf(scheme, period);
  if (fault) return fail(fault);
  const parameters = (scheme.parameters ?? []).map((each) => ({
    ...each,
    value: (each.id === 'year' ? period.year : period.quarter) ?? each.value,
  }));
  const id = idFor(scheme, parameters);
  const from = fromFor(scheme, parameters);
  const renewed: Scheme = { ...scheme, id, parameters, ...(from !== undefined && { from }) };
  const document = (scheme.parameters ?? []).reduce(
    (at: unknown, each) => withWords(at, each, valueOf(parameters, each.id) ?? each.value),
    documentOfScheme(renewed),
  );
  return succeed({ document, left: leftIn(renewed, parameters) });
}

function faultOf(scheme: Scheme, { year, quarter }: RenewalPeriod): RenewalFault | null {
  const has = (id: Parameter['id']): boolean => valueOf(scheme.parameters ?? [], id) !== null;
  if (!has('year')) return { code: 'parameter-absent', parameter: 'year' };
  if (quarter !== undefined && !has('quarter')) {
    return { code: 'parameter-absent', parameter: 'quarter' };
  }
  if (!isWhole(year, 1950, 2099)) return { code: 'value-unreal', parameter: 'year' };
  if (quarter !== undefined && !isWhole(quarter, 1, 4)) {
    return { code: 'value-unreal', parameter: 'quarter' };
  }
  return null;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function valueOf(parameters: readonly Parameter[], id: Parameter['id']): number | null {
  return parameters.find((each) => each.id === id)?.value ?? null;
}

function withWords(document: unknown, parameter: Parameter, value: number): unknown {
  return parameter.places.reduce((at, place) => {
    const words = parameterWords(parameter, parameter.value, place);
    const text = textAt(at, place.path)?.replaceAll(words, parameterWords(parameter, value, place));
    return text === undefined ? at : withText(at, place.path, text);
  }, document);
}

/** Whether two schemes are one notice for one period, under whatever id: renewed back to its first period, a notice is itself again. */
export function isSamePeriod(one: Scheme, other: Scheme): boolean {
  const [ending, otherEnding] = [one, other].map(({ parameters = [] }) => endingOf(parameters));
  return rootOf(one) === rootOf(other) && ending === otherEnding;
}

/** Whether two schemes are one notice for two periods: their scores may be held against each other. */
export function isOtherPeriod(one: Scheme, other: Scheme): boolean {
  return rootOf(one) === rootOf(other) && !isSamePeriod(one, other);
}

/** Whether a scheme is another period's of some notice. */
export function isRenewed(scheme: Scheme): boolean {
  return rootOf(scheme) !== scheme.id;
}

/** `xiangxi-2017-q3` for 2018 and 1: `xiangxi-2017-q3.2018-q1`; a scheme renewed before loses that ending first. */
function idFor(scheme: Scheme, parameters: readonly Parameter[]): string {
  const ending = endingOf(parameters);
  return endingOf(scheme.parameters ?? []) === ending ? scheme.id : rootOf(scheme) + ending;
}

/** The id a scheme was first renewed from; its own where it never was. */
function rootOf({ id, parameters = [] }: Scheme): string {
  const ending = endingOf(parameters);
  return id.endsWith(ending) ? id.slice(0, -ending.length) : id;
}

function endingOf(parameters: readonly Parameter[]): string {
  const quarter = valueOf(parameters, 'quarter');
  return `.${valueOf(parameters, 'year')}${quarter === null ? '' : `-q${quarter}`}`;
}

/** The first month moves with the period. */
function fromFor(scheme: Scheme, parameters: readonly Parameter[]): string | undefined {
  if (scheme.from === undefined) return undefined;
  const moved = (id: Parameter['id']): number =>
    (valueOf(parameters, id) ?? 0) - (valueOf(scheme.parameters ?? [], id) ?? 0);
  const [year = 0, month = 1] = scheme.from.split('-').map(Number);
  const months = (year + moved('year')) * 12 + (month - 1) + moved('quarter') * 3;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Texts a form or an appraisal prints. */
const PRINTED = new Set(['title', 'text', 'standard', 'label', 'blank', 'words', 'side']);
const NAMED = /(?:19|20)\d\d\s*年|\d{1,2}\s*月\s*\d{1,2}\s*日/g;

function leftIn({ forms, appraisal }: Scheme, parameters: readonly Parameter[]): Renewal['left'] {
  const renewed = new Set(parameters.flatMap(({ places }) => places.map(({ path }) => path)));
  return [...textsIn(forms, ['forms']), ...textsIn(appraisal, ['appraisal'])]
    .filter(({ path, key }) => PRINTED.has(key) && !renewed.has(path))
    .flatMap(({ path, text }) => (text.match(NAMED) ?? []).map((words) => ({ path, words })));
}
