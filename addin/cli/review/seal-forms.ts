import { atOnce } from '../../../src/base/at-once';
import { groupBy } from '../../../src/base/group-by';
import { foldSeals } from '../../../src/ledger/fold-seals';
import type { Review } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import { closeSealed } from '../../commands/review/close-sealed';
import { formSeals, namedIn, type FormSeal } from '../../commands/review/form-seals';
import { formsNow } from '../../commands/review/forms-now';
import type { GatheredReview, SheetSource } from './gather-review';
import { NOTHING_LOGGED, type JoinedLog } from './join-logs';

/** One form of a person as the answer tells its seal. */
export type ToldSeal = FormSeal<SheetSource>;

/** A review as it may be told, and how every form stands to its seal. */
export interface SealedFolder {
  /** Of whom is under seal nothing that anybody wrote. */
  readonly review: Review;
  /** By key of the person; nobody of whom nothing is sealed is among them, and whoever has no sheets here is. */
  readonly seals: ReadonlyMap<string, readonly ToldSeal[]>;
  /** Sheets of which nothing is told that stands in them. */
  readonly closed: readonly SheetSource[];
}

/** Holds the forms of a folder against their seals; as in the pane nothing is told of a person before all have handed in (G10). */
export function sealedFolder(
  whole: Review,
  gathered: GatheredReview,
  {
    scheme,
    rules,
    logs,
  }: {
    readonly scheme: Scheme;
    readonly rules: ConclusionRules;
    /** By the keys persons have now. */
    readonly logs: ReadonlyMap<string, JoinedLog>;
  },
): SealedFolder {
  const own = gathered.seals.filter(({ record }) => !rules.without.includes(record.filler));
  if (own.length === 0) return { review: whole, seals: new Map(), closed: [] };
  const now = atOnce(formsNow(whole, gathered.records));
  const slots = foldSeals(own, now, whole.renamed);
  const logOf = (key: string) => logs.get(key)?.log ?? NOTHING_LOGGED;
  const { review, sealed, owed } = closeSealed(whole, { scheme, rules, logOf, slots });
  const batch = { slots, owed, named: namedIn(review), sheets: gathered.sources };
  const seals = atOnce(formSeals(batch));
  return {
    review,
    seals: new Map(
      [...groupBy(seals, ({ subject }) => subject)].filter(([, each]) =>
        each.some(({ seal }) => seal !== null),
      ),
    ),
    closed: sealed.size === 0 ? [] : closedSheets(review, gathered),
  };
}

/** All but the sheets of who is open: one of which nobody says who filled it in may be anybody's. */
function closedSheets(
  { subjects }: Review,
  { sources, unnamed }: GatheredReview,
): readonly SheetSource[] {
  const open = new Set(
    subjects.flatMap(({ subject }) => subject.fillings.map(({ source }) => source)),
  );
  const closed = [...sources].flatMap(([source, at]) => (open.has(source) ? [] : [at]));
  return [...closed, ...unnamed];
}
