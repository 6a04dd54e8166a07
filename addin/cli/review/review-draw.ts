import { drawCount } from '../../../src/lottery/draw-count';
import { drawLots } from '../../../src/lottery/draw-lots';
import { formatCheckCode, freezeList, lotLine } from '../../../src/lottery/lot-list';
import type { Review } from '../../../src/review/review-fillings';
import { listedName } from '../../../src/review/subject-key';
import { waitsForNext, type DrawRules } from '../../../src/scheme/draw-rules';
import type { ReviewIssue } from '../../locale/cli-review';

/** The draw over those on whom all forms agree. */
export interface ReviewDraw {
  readonly decision: string;
  /** 「每批计算，至少1人」. */
  readonly label: string;
  readonly quote: string;
  /** The list, one line a person. */
  readonly pool: readonly string[];
  /** SHA-256 of the list, and as it is read aloud; null for an empty list, or one that cannot be frozen. */
  readonly hash: string | null;
  readonly checkCode: string | null;
  readonly count: number;
  /** Too short for a whole one: the list waits for the next batch. */
  readonly waits: boolean;
  readonly seed: string | null;
  /** In the order of their lots; null until a seed was called out. */
  readonly drawn: readonly { readonly line: string; readonly lot: string }[] | null;
}

/** Draws by the rules of the notice; without a seed it only says from what and how many. */
export function drawFromPool(
  rules: DrawRules,
  { subjects, pool }: Review,
  seed: string | null,
): { readonly draw: ReviewDraw; readonly issues: readonly ReviewIssue[] } {
  const agreed = new Set(pool);
  const entries = subjects
    .filter(({ subject }) => agreed.has(subject.key))
    .map(({ subject }) => ({ unit: subject.heading, name: listedName(subject) }));
  const [part, whole] = rules.share;
  const { rounding, atLeastOne } = rules;
  const waits = waitsForNext(rules, entries.length);
  const count = waits ? 0 : drawCount(entries.length, { part, whole, rounding, atLeastOne });
  const about = {
    decision: rules.decision.id,
    label: rules.label,
    quote: rules.quote,
    pool: entries.map(lotLine),
    count,
    waits,
    seed,
  };
  const list = freezeList(entries);
  if (!list.ok) {
    const issues = list.failure.flatMap((fault): readonly ReviewIssue[] =>
      fault.code === 'line-twice' ? [{ code: fault.code, line: fault.line }] : [],
    );
    return { draw: { ...about, hash: null, checkCode: null, drawn: null }, issues };
  }
  const lots = seed === null ? null : drawLots({ list: list.value, seed, count }).lots;
  const drawn = lots?.filter(({ state }) => state === 'drawn') ?? null;
  return {
    draw: {
      ...about,
      hash: list.value.hash,
      checkCode: formatCheckCode(list.value),
      drawn: drawn?.map(({ line, lot }) => ({ line, lot })) ?? null,
    },
    issues: [],
  };
}
