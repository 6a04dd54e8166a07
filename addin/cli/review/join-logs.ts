import type { PersonLog, ReviewLog } from '../../../src/ledger/fold-review';
import type { MadeSeal } from '../../../src/ledger/made-seals';
import type {
  ConditionRecord,
  FactRecord,
  RecognitionRecord,
  VerdictRecord,
} from '../../../src/ledger/review-record';

/** What several workbooks say of one person, and where they contradict each other. */
export interface JoinedLog {
  readonly log: PersonLog;
  /** Conditions and verdicts, by id and by item, that two workbooks tell differently: none of them counts. */
  readonly conditions: readonly string[];
  readonly verdicts: readonly string[];
}

/** Of whom nobody said anything. */
export const NOTHING_LOGGED: PersonLog = { conditions: [], facts: [], verdicts: new Map() };

/** The logs of a folder's workbooks by person; the same row in two copies of a workbook counts once. */
export function joinLogs(logs: readonly ReviewLog[]): ReadonlyMap<string, JoinedLog> {
  const keys = new Set(logs.flatMap(({ persons }) => [...persons.keys()]));
  return new Map(
    [...keys].map((key) => [
      key,
      joinPerson(logs.flatMap(({ persons }) => persons.get(key) ?? [])),
    ]),
  );
}

function joinPerson(logs: readonly PersonLog[]): JoinedLog {
  const conditions = joined(
    logs.flatMap((log) => log.conditions),
    ({ condition }) => condition,
    ({ holds }) => String(holds),
  );
  const verdicts = joined(
    logs.flatMap((log) => [...log.verdicts.values()]),
    ({ item }) => item,
    said,
  );
  const facts = new Map<string, FactRecord>();
  for (const each of logs.flatMap((log) => log.facts)) {
    const fact = JSON.stringify(each.fact);
    facts.set(fact, laterOf(facts.get(fact), each));
  }
  return {
    log: {
      conditions: [...conditions.agreed.values()],
      facts: [...facts.values()],
      verdicts: verdicts.agreed,
    },
    conditions: conditions.contradicted,
    verdicts: verdicts.contradicted,
  };
}

/** What was decided, whoever wrote it down and on whatever sources. */
function said({ follows, status, finding }: VerdictRecord): string {
  return JSON.stringify([follows, status, finding]);
}

/** Whose records are, pair by pair; where two workbooks say it differently nobody said it, and it is asked again. */
export function joinRecognitions(logs: readonly ReviewLog[]): readonly RecognitionRecord[] {
  const { agreed } = joined(
    logs.flatMap(({ recognised }) => recognised),
    ({ subject, person }) => JSON.stringify([subject, person]),
    ({ same }) => String(same),
  );
  return [...agreed.values()];
}

/** By what it is about; of several that say the same the last one made, of those that do not none. */
function joined<Row extends ConditionRecord | RecognitionRecord | VerdictRecord>(
  rows: readonly Row[],
  aboutOf: (row: Row) => string,
  saidBy: (row: Row) => string,
): { readonly agreed: ReadonlyMap<string, Row>; readonly contradicted: readonly string[] } {
  const agreed = new Map<string, Row>();
  const contradicted = new Set<string>();
  for (const row of rows) {
    const about = aboutOf(row);
    const known = agreed.get(about);
    if (known && saidBy(known) !== saidBy(row)) contradicted.add(about);
    agreed.set(about, laterOf(known, row));
  }
  for (const about of contradicted) agreed.delete(about);
  return { agreed, contradicted: [...contradicted] };
}

/** The one made later; of those of one day always the same, whichever file is read first (G33). */
function laterOf<Row extends { readonly on: string }>(known: Row | undefined, row: Row): Row {
  if (!known || known.on < row.on) return row;
  return known.on === row.on && JSON.stringify(known) < JSON.stringify(row) ? row : known;
}

/** The seals of all workbooks in the order they were made, each once; those of one day by their places in their logs. */
export function joinSeals(logs: readonly (readonly MadeSeal[])[]): readonly MadeSeal[] {
  const seals = new Map<string, { readonly made: MadeSeal; readonly at: number }>();
  for (const log of logs) {
    for (const [at, made] of log.entries()) {
      const row = JSON.stringify(made.record);
      seals.set(row, { made, at: Math.min(at, seals.get(row)?.at ?? at) });
    }
  }
  return [...seals]
    .sort(([row, one], [beside, other]) => {
      const [on, there] = [one.made.record.on, other.made.record.on];
      if (on !== there) return on < there ? -1 : 1;
      return one.at - other.at || (row < beside ? -1 : 1);
    })
    .map(([, { made }]) => made);
}
