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
  for (const each of logs.flatMap((log) => log.facts)) facts.set(JSON.stringify(each.fact), each);
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
    if (!known || known.on <= row.on) agreed.set(about, row);
  }
  for (const about of contradicted) agreed.delete(about);
  return { agreed, contradicted: [...contradicted] };
}

/** The seals of all workbooks in the order they were made, each once. */
export function joinSeals(logs: readonly (readonly MadeSeal[])[]): readonly MadeSeal[] {
  const seals = new Map(logs.flat().map((made) => [JSON.stringify(made.record), made]));
  return [...seals.values()].sort(({ record: one }, { record: other }) =>
    one.on === other.on ? 0 : one.on < other.on ? -1 : 1,
  );
}
