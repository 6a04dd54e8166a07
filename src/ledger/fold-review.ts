import { parseLocalDate } from '../base/local-date';
import type { RecordedFact } from '../review/recorded-fact';
import type { SubjectRecord } from '../review/review-fillings';
import { standing } from './fold-ledger';
import type { LedgerRecord } from './record';
import type {
  AssignmentRecord,
  ConditionRecord,
  FactRecord,
  RecognitionRecord,
  VerdictRecord,
} from './review-record';

/** What a workbook's log says of the persons of one scheme's review. */
export interface ReviewLog {
  /** Whose a sheet is, where a person said so: key by sheet name. */
  readonly assigned: ReadonlyMap<string, string>;
  /** The rows that say so, so that they can be taken back. */
  readonly assignments: ReadonlyMap<string, AssignmentRecord>;
  /** Who filled a sheet in, where a person said so: filler's id by sheet name. */
  readonly fillers: ReadonlyMap<string, string>;
  /** Whether what was recorded under one key is another's, the last word on each pair of keys. */
  readonly recognised: readonly RecognitionRecord[];
  readonly persons: ReadonlyMap<string, PersonLog>;
}

/** What was said of one person, each with its row of the log so that it can be taken back. */
export interface PersonLog {
  /** The last word on each condition. */
  readonly conditions: readonly ConditionRecord[];
  readonly facts: readonly FactRecord[];
  /** The last word on each indicator and conclusion, by `item`. */
  readonly verdicts: ReadonlyMap<string, VerdictRecord>;
  /** By `item`: the verdict that somebody else gave on the same sheets before the last, and gave otherwise (G26). */
  readonly overruled?: ReadonlyMap<string, VerdictRecord>;
}

const NOTHING: PersonLog = { conditions: [], facts: [], verdicts: new Map() };

/** What one person's log holds; empty for one of whom nobody said anything. */
export function personLogOf({ persons }: ReviewLog, key: string): PersonLog {
  return persons.get(key) ?? NOTHING;
}

/** Folds the rows of a log that speak of a scheme's review (G15). */
export function foldReview(records: readonly LedgerRecord[], scheme: string): ReviewLog {
  const assignments = new Map<string, AssignmentRecord>();
  const fillers = new Map<string, string>();
  const recognised = new Map<string, RecognitionRecord>();
  const persons = new Map<string, Gathered>();
  const personOf = (key: string): Gathered => {
    const known = persons.get(key) ?? blankLog();
    persons.set(key, known);
    return known;
  };
  for (const each of standing(records)) {
    if (!('scheme' in each) || each.scheme !== scheme) continue;
    switch (each.kind) {
      case 'assignment':
        if (each.subject !== '') assignments.set(each.source, each);
        if (each.filler !== '') fillers.set(each.source, each.filler);
        break;
      case 'recognition': {
        const pair = JSON.stringify([each.subject, each.person]);
        // The last word stands last.
        recognised.delete(pair);
        recognised.set(pair, each);
        break;
      }
      case 'condition':
        personOf(each.subject).conditions.set(each.condition, each);
        break;
      case 'fact':
        personOf(each.subject).facts.push(each);
        break;
      case 'verdict':
        give(personOf(each.subject), each);
        break;
      default:
    }
  }
  return {
    assigned: new Map([...assignments].map(([source, { subject }]) => [source, subject])),
    assignments,
    fillers,
    recognised: [...recognised.values()],
    persons: new Map(
      [...persons].map(([key, { conditions, ...others }]) => [
        key,
        { conditions: [...conditions.values()], ...others },
      ]),
    ),
  };
}

interface Gathered {
  readonly conditions: Map<string, ConditionRecord>;
  readonly facts: FactRecord[];
  readonly verdicts: Map<string, VerdictRecord>;
  readonly overruled: Map<string, VerdictRecord>;
}

function blankLog(): Gathered {
  return { conditions: new Map(), facts: [], verdicts: new Map(), overruled: new Map() };
}

/** The last verdict counts; of two people who saw the same sheets and judged otherwise the one before stays in sight. */
function give({ verdicts, overruled }: Gathered, verdict: VerdictRecord): void {
  const before = verdicts.get(verdict.item);
  verdicts.set(verdict.item, verdict);
  overruled.delete(verdict.item);
  if (before && before.by !== verdict.by && isOtherwise(before, verdict)) {
    overruled.set(verdict.item, before);
  }
}

function isOtherwise(one: VerdictRecord, other: VerdictRecord): boolean {
  if (one.fingerprint !== other.fingerprint) return false;
  return one.status !== other.status || one.finding !== other.finding;
}

/** What a review takes from a person's log (G16). */
export function aboutPerson({ conditions, facts }: PersonLog): SubjectRecord {
  return {
    conditions: Object.fromEntries(conditions.map(({ condition, holds }) => [condition, holds])),
    facts: facts.map(({ fact }) => recordedFactOf(fact)),
  };
}

/** A day that is none in the calendar is no day: the trigger stays open. */
function recordedFactOf(fact: FactRecord['fact']): RecordedFact {
  if (fact.kind === 'months' || fact.kind === 'denial') return fact;
  return { ...fact, on: fact.on === null ? null : parseLocalDate(fact.on) };
}
