import type { Scheme } from '../scheme/scheme';
import { compareConclusions } from './compare-conclusions';
import type { DomainComparison, WrittenConclusion } from './compare-conclusions';
import type { DifferenceClass } from './facts/compare-findings';
import { compareRemarks } from './compare-remarks';
import type { GroupedSubject } from './compare-subjects';
import { concludeDomain } from './conclude-domain';
import { conclusionIssues } from './conclusion-issues';
import { itemsBehind } from './conclusion-items';
import { domainsInForce } from './domains-in-force';
import type { Filling } from './filling';
import { findTriggers } from './find-triggers';
import { firstOfEach } from './first-of-each';
import { placeTriggers } from './place-triggers';
import type { PlacedTrigger } from './place-triggers';
import type { ReviewRequest, SubjectRecord, SubjectReview } from './review-fillings';
import type { ItemReader, ItemReview, SubjectItems } from './review-items';
import { stateOf } from './subject-state';
import { unjudgedItems } from './unjudged-items';
import { suspectedOutcomes, withoutAnswered } from './suspect-triggers';

type SubjectRequest = Pick<ReviewRequest, 'rules' | 'today' | 'about'> & {
  readonly scheme: Scheme;
};

/** Differences that an indicator is checked again for. */
const TO_VERIFY: ReadonlySet<DifferenceClass> = new Set([
  'applicability-differs',
  'facts-differ',
  'judgement-differs',
  'one-side-empty',
  'all-empty',
]);

/** Reviews one subject of a batch (R39–R44). */
export function reviewSubject(
  request: SubjectRequest,
  reader: ItemReader,
  grouped: GroupedSubject,
): SubjectReview {
  const { rules, scheme } = request;
  const record = request.about?.get(grouped.key) ?? {};
  const read = reader(grouped.fillings, record.conditions ?? {});
  const differing = new Set(read.items.filter(isToVerify).map(({ item }) => item));
  const { triggers, suspected, conclusions } = concludeSubject(request, { grouped, record, read });
  const unjudged = unjudgedItems(read.items, conclusions, read.filled);
  const behind = new Set(
    conclusions.flatMap((each) =>
      itemsBehind(
        each,
        read.filled.filter(({ form }) => form === each.domain.form),
        differing,
      ),
    ),
  );
  const told = [
    ...read.unfilled,
    ...compareRemarks(rules, grouped.fillings),
    ...read.disagreeing,
    ...read.contradicted,
    ...conclusionIssues(scheme, rules, conclusions),
  ];
  const review: Omit<SubjectReview, 'state'> = {
    subject: { ...grouped, issues: [...grouped.issues, ...told] },
    items: read.items,
    conclusions,
    triggers,
    suspected,
    unjudged,
    reverify: read.items
      .map(({ item }) => item)
      .filter((item) => differing.has(item) || behind.has(item) || unjudged.includes(item)),
  };
  return { ...review, state: stateOf(rules, review) };
}

function concludeSubject(
  { rules, today }: SubjectRequest,
  {
    grouped: { fillings },
    record,
    read,
  }: {
    readonly grouped: GroupedSubject;
    readonly record: SubjectRecord;
    readonly read: SubjectItems;
  },
): Pick<SubjectReview, 'triggers' | 'suspected' | 'conclusions'> {
  const { facts = [] } = record;
  const domains = domainsInForce(rules, (form, block) => read.applies.has(`${form} ${block}`));
  const triggers = placeTriggers(rules, findTriggers(rules, facts, today), domains);
  const suspected = withoutAnswered(read.suspected, triggers, facts);
  const doubts = placeTriggers(rules, suspectedOutcomes(rules, suspected), domains);
  const all: readonly PlacedTrigger[] = [...triggers, ...doubts];
  const written = writtenOf(fillings, record.written ?? []);
  const conclusions = domains.flatMap((domain): readonly DomainComparison[] => {
    const filled = read.filled.filter(({ form }) => form === domain.form);
    const concluded = filled.map((each) =>
      concludeDomain(rules, domain, { ...each, triggers: all }),
    );
    const compared = compareConclusions(rules, concluded, written);
    return compared ? [compared] : [];
  });
  return { triggers, suspected, conclusions };
}

/** What nobody's form says anything of yet is not checked again, but for the first time. */
function isToVerify({ comparison, findings }: ItemReview): boolean {
  if (findings.every(({ unfilled }) => unfilled)) return false;
  return TO_VERIFY.has(comparison.class) || comparison.contradictions.length > 0;
}

function writtenOf(
  fillings: readonly Filling[],
  recorded: readonly WrittenConclusion[],
): readonly WrittenConclusion[] {
  const typed = firstOfEach(fillings).flatMap(({ filler, concluded = [] }) =>
    concluded.map(({ domain, words }): WrittenConclusion => ({ filler, domain, words })),
  );
  const isRecorded = (each: WrittenConclusion): boolean =>
    recorded.some(({ filler, domain }) => filler === each.filler && domain === each.domain);
  return [...recorded, ...typed.filter((each) => !isRecorded(each))];
}
