import * as v from 'valibot';
import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import { checkReferences } from './check-references';
import { describeKind, migrateScheme, shorten } from './migrate-scheme';
import type { Scheme } from './scheme';
import { schemeDocument } from './scheme-document';
import type { Expected, SchemeFault } from './scheme-fault';
import { formatPath } from './scheme-path';

/**
 * Reads a scheme document, built in or a user's own. Strict: unknown keys are refused, and every fault is
 * collected with its place. What the notice itself gets wrong (items 98, printed 100) is no fault.
 */
export function parseScheme(document: unknown): Result<Scheme, readonly SchemeFault[]> {
  const migrated = migrateScheme(document);
  if (!migrated.ok) return fail([migrated.failure]);
  const read = v.safeParse(schemeDocument, migrated.value);
  if (!read.success) return fail(read.issues.map(faultOf));
  const scheme: Scheme = read.output;
  const faults = checkReferences(scheme);
  return faults.length > 0 ? fail(faults) : succeed(scheme);
}

type DocumentIssue = v.InferIssue<typeof schemeDocument>;

function faultOf(issue: DocumentIssue): SchemeFault {
  const keys = (issue.path ?? []).map((step): unknown => step.key);
  return issue.kind === 'schema' ? shapeFault(issue, keys) : valueFault(issue, formatPath(keys));
}

/** The value has the wrong shape: a key missing or unknown, a text where a number is due. */
function shapeFault(issue: DocumentIssue, keys: readonly unknown[]): SchemeFault {
  const path = formatPath(keys);
  const last = issue.path?.at(-1);
  const key = shorten(last?.key);
  const holder = formatPath(keys.slice(0, -1));
  // A share is two numbers: one too few or too many is the list's fault, not the number's.
  if (issue.type === 'strict_tuple' && typeof last?.key === 'number') {
    const params = { most: last.key, found: sizeOf(last.input) };
    return { path: holder, code: 'list-too-long', params };
  }
  if (issue.input === undefined && typeof last?.key === 'number') {
    return { path: holder, code: 'list-too-short', params: { least: last.key + 1 } };
  }
  if (issue.type === 'never') return { path: holder, code: 'key-unknown', params: { key } };
  if (issue.input === undefined && typeof last?.key === 'string') {
    return { path: holder, code: 'key-missing', params: { key } };
  }
  if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]);
    if (typeof issue.input === 'string') {
      const params = { allowed: allowed.map(String), found: shorten(issue.input) };
      return { path, code: 'choice-unknown', params };
    }
  }
  const params = { expected: expectedOf(issue.type), found: describeKind(issue.input) };
  return { path, code: 'type-wrong', params };
}

function expectedOf(type: DocumentIssue['type']): Expected {
  switch (type) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'array':
    case 'strict_tuple':
      return 'list';
    case 'picklist':
    case 'literal':
      return 'choice';
    default:
      return 'record';
  }
}

/** The shape is right and the value is not; the schema's message is the fault's code. */
function valueFault(issue: DocumentIssue, path: string): SchemeFault {
  const found = shorten(issue.input);
  const size = sizeOf(issue.input);
  const bound = 'requirement' in issue && typeof issue.requirement === 'number';
  const limit = bound ? Number(issue.requirement) : 0;
  switch (issue.message) {
    case 'text-empty':
    case 'text-control':
      return { path, code: issue.message, params: {} };
    case 'text-too-long':
    case 'list-too-long':
      return { path, code: issue.message, params: { most: limit, found: size } };
    case 'list-too-short':
      return { path, code: 'list-too-short', params: { least: limit } };
    case 'id-malformed':
    case 'id-reserved':
    case 'date-unreal':
    case 'month-unreal':
    case 'points-too-fine':
    case 'number-not-whole':
    case 'share-above-one':
      return { path, code: issue.message, params: { found } };
    case 'number-below':
    case 'number-above':
      return { path, code: issue.message, params: { limit, found } };
    default:
      throw new Error(`a rule of the scheme document has no fault: ${issue.message}`);
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
