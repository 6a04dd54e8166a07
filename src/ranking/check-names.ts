import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisedUnit } from './appraised-unit';
import { groupRows } from './group-rows';
import { leadOf, nameKey, soundOf } from './lead-unit';

/** What a person should look at in how names are written: nobody is taken for anybody else by that. */
export function checkNames(
  units: readonly AppraisedUnit[],
  streakOf: 'unit' | 'person',
): readonly AppraisalIssue[] {
  return [
    ...alikeUnits(units),
    ...(streakOf === 'person' ? units.flatMap(alikePersons) : []),
    ...unlistedLeads(units),
  ];
}

/** Units and lead units are compared with each other: who leads may stand in the list himself. */
function alikeUnits(units: readonly AppraisedUnit[]): readonly AppraisalIssue[] {
  const written = units.flatMap(({ unit, system }, at) => [
    { name: unit, at },
    { name: system, at },
  ]);
  const groups = groupRows(written.length, (nth) => soundOf(written[nth]?.name ?? '') || null);
  return [...groups.values()].flatMap((group) => {
    const names = spellingsOf(group.map((nth) => written[nth]?.name ?? ''));
    if (names.length === 1) return [];
    const last = names[names.length - 1];
    const at = written.find(({ name }) => name === last)?.at ?? 0;
    return [spelledAlike(names, at)];
  });
}

function alikePersons({ person, past }: AppraisedUnit, at: number): readonly AppraisalIssue[] {
  if (person === '') return [];
  const alike = past.filter((each) => soundOf(each.person) === soundOf(person));
  const names = spellingsOf([person, ...alike.map((each) => each.person)]);
  return names.length === 1 ? [] : [spelledAlike(names, at)];
}

/** One spelling for each of the names that are not the same. */
function spellingsOf(names: readonly string[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (!spellings.has(key)) spellings.set(key, name);
  }
  return [...spellings.values()];
}

function spelledAlike(names: readonly string[], at: number): AppraisalIssue {
  return {
    code: 'name-spelled-alike',
    severity: 'ask',
    params: { names },
    clauses: [],
    place: { at },
  };
}

/** Said once for each lead unit, at the first that stands under it. */
function unlistedLeads(units: readonly AppraisedUnit[]): readonly AppraisalIssue[] {
  const names = new Map(units.map(({ unit }) => [nameKey(unit), unit]));
  const sounds = new Set(units.map(({ unit }) => soundOf(unit)));
  const led = groupRows(units.length, (at) => {
    const unit = units[at];
    return unit ? leadOf(unit) || null : null;
  });
  return [...led].flatMap(([key, members]): readonly AppraisalIssue[] => {
    const at = members[0] ?? 0;
    const lead = units[at]?.system ?? '';
    // A lead unit that is only spelled otherwise is asked about as such.
    if (names.has(key) || sounds.has(soundOf(lead))) return [];
    const similar = [...names].filter(
      ([name]) => name.length > 1 && (name.includes(key) || key.includes(name)),
    );
    const [only] = similar;
    const params = { lead, near: only && similar.length === 1 ? only[1] : '' };
    return [{ code: 'lead-unlisted', severity: 'note', params, clauses: [], place: { at } }];
  });
}
