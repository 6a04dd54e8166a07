import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisedUnit } from './appraised-unit';
import { groupRows } from './group-rows';
import { leadOf, nameKey } from './lead-unit';

/** Who the units are: under whom each stands, and which of them can be ranked at all. */
export interface Roster {
  /** By index: the lead unit as names are compared, empty for none. */
  readonly leads: readonly string[];
  /** By index: the unit's own name as names are compared; empty for whom nobody knows. */
  readonly names: readonly string[];
  /** By index: a row without a name or with one nobody can read, or a unit that is there twice, is nobody until a person says. */
  readonly known: readonly boolean[];
  readonly issues: readonly AppraisalIssue[];
}

/** Looks at names only: who is unnamed, who is there twice, and who shares a name with a unit of another system. */
export function readRoster(units: readonly AppraisedUnit[]): Roster {
  const leads = units.map(leadOf);
  const names = units.map(({ unit, unread }) => (unread ? '' : nameKey(unit)));
  const repeated = repeatedAmong(names);
  const rows = groupRows(units.length, (at) =>
    repeated.has(names[at] ?? '') ? (names[at] ?? '') : null,
  );
  const known = names.map((name) => name !== '');
  // Whose name cannot be read is told where it stands.
  const issues = units.flatMap(({ unread }, at) =>
    known[at] === false && !unread ? [unnamed(at)] : [],
  );
  for (const all of rows.values()) {
    const systems = groupRows(all.length, (nth) => leads[all[nth] ?? 0] ?? '');
    for (const own of systems.values()) {
      if (own.length === 1) continue;
      for (const nth of own) {
        const at = all[nth] ?? 0;
        known[at] = false;
        issues.push(twice(at, units[at]?.unit ?? '', own.length));
      }
    }
    if (systems.size > 1) issues.push(namesake(all, units));
  }
  return { leads, names, known, issues };
}

function repeatedAmong(names: readonly string[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    if (name !== '' && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}

function unnamed(at: number): AppraisalIssue {
  return { code: 'unit-unnamed', severity: 'must', params: {}, clauses: [], place: { at } };
}

function twice(at: number, unit: string, times: number): AppraisalIssue {
  const params = { unit, times };
  return { code: 'unit-twice', severity: 'must', params, clauses: [], place: { at } };
}

/** Said once for each name, at the last that has it. */
function namesake(all: readonly number[], units: readonly AppraisedUnit[]): AppraisalIssue {
  const last = all[all.length - 1] ?? 0;
  const systems = all.map((at) => {
    const unit = units[at];
    return unit && leadOf(unit) !== '' ? unit.system : '';
  });
  const params = { unit: units[last]?.unit ?? '', systems: [...new Set(systems)] };
  return { code: 'unit-namesake', severity: 'note', params, clauses: [], place: { at: last } };
}
