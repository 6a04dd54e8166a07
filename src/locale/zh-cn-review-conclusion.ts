import type { DomainConclusion } from '../review/conclude-domain';
import type { PlacedTrigger } from '../review/place-triggers';
import type { RecordedFact } from '../review/recorded-fact';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import { quoteWords, sayFraction } from './zh-cn-words';

/** What a form comes to, with the arithmetic that leads there: 查6项，2项未达到，已达三分之一（3×2≥6），为“不够到位”。 */
export function conclusionSentence(concluded: DomainConclusion, rules: ConclusionRules): string {
  const { reason, count, of, derived } = concluded;
  const counted = `查${count.applicable - count.notChecked}项`;
  const unmet = count.unmet > 0 ? `，${count.unmet}项未达到` : '';
  const comes = derived === null ? '' : `，为${quoteWords(labelOf(rules, derived))}`;
  switch (reason) {
    case 'all-met':
      return `${counted}，全部达到${comes}。`;
    case 'share':
      return `${counted}${unmet}${arithmetic(concluded, rules)}${comes}。`;
    case 'below-share':
      return derived === null
        ? `${counted}${unmet}${arithmetic(concluded, rules)}，原文没有对应结论，列为待会审。`
        : `${counted}${unmet}${arithmetic(concluded, rules)}，按口径${comes.slice(1)}。`;
    case 'trigger': {
      const held = concluded.triggers.find(
        ({ state, trigger }) => state === 'holds' && trigger.conclusion === derived,
      );
      const quote = held ? quoteWords(held.trigger.quote) : '记有影响结论的情形';
      return `${counted}${unmet}；${quote}${comes}。`;
    }
    case 'few-indicators':
      return `只有${of}项${unmet}，按口径不按份额算，列为待会审。`;
    case 'indicators-open':
      return `${counted}${unmet}，${count.open}项未填或待定，结论未定。`;
    case 'trigger-open':
      return `${counted}${unmet}；有情形没有写明或核实，结论未定。`;
    case 'nothing-checked':
      return '没有查任何一项，没有结论。';
    case 'nothing-applies':
      return '各项都写不适用，没有结论，列为待会审。';
    case 'does-not-conclude':
      return '按口径，这一方只填情况，不下结论。';
  }
}

/** 已达三分之一（3×2≥6） for a share that is reached, 不足三分之一（3×1<6） for one that is not; nothing where blocks were counted apart. */
function arithmetic({ derived, count, of }: DomainConclusion, rules: ConclusionRules): string {
  const { conclusions } = rules.review;
  const reached = conclusions.find(({ id, share }) => id === derived && share);
  const first = conclusions.find(({ share }) => share);
  const share = (reached ?? first)?.share;
  if (!share || rules.blocks === 'each') return '';
  const [part, whole] = share;
  const [one, other] = [whole * count.unmet, part * of];
  const over = rules.edge === 'reached' ? one >= other : one > other;
  const [words, sign] = SIGNS[rules.edge][over ? 'over' : 'under'];
  const right = part === 1 ? String(of) : `${part}×${of}`;
  return `，${words}${sayFraction([part, whole])}（${whole}×${count.unmet}${sign}${right}）`;
}

const SIGNS = {
  reached: { over: ['已达', '≥'], under: ['不足', '<'] },
  exceeded: { over: ['超过', '>'], under: ['未超过', '≤'] },
} as const;

function labelOf({ review }: ConclusionRules, id: string): string {
  return review.conclusions.find((each) => each.id === id)?.label ?? id;
}

/** What became of a recorded fact: whether it leads to its conclusion and of what, and what has to be said first. */
export function triggerSentence(
  { trigger, state, wants, domains, facts, counts, moved }: PlacedTrigger,
  rules: ConclusionRules,
): string {
  switch (state) {
    case 'holds': {
      const places = moved.map(({ from, to }) => movedSentence(from, to, rules)).join('');
      const label = quoteWords(labelOf(rules, trigger.conclusion));
      const led = counts.length === 0 ? '' : `${titlesOf(counts, rules)}按${label}。`;
      return `${quoteWords(trigger.quote)}，${places}${led}`;
    }
    case 'fails':
      return `${trigger.title}：${failure(trigger, facts)}，按口径不影响结论。`;
    case 'open':
      return `${trigger.title}：${wantSentence(wants, trigger, { rules, titles: titlesOf(domains, rules, '还是') })}`;
  }
}

/** Why what was recorded does not lead to the conclusion of its trigger. */
function failure({ test }: ConclusionTrigger, facts: readonly RecordedFact[]): string {
  switch (test.kind) {
    case 'event': {
      const [first] = facts.flatMap((fact) => (fact.kind === 'event' ? [fact] : []));
      if (first?.also === false) return `写明了不${quoteWords(test.also ?? '')}`;
      return `记的是${first?.on ?? ''}，从比对之日往前数不在${test.within ?? 0}个月之内`;
    }
    case 'rating': {
      const grades = facts.flatMap((fact) => (fact.kind === 'rating' ? [fact.grade] : []));
      return `记的是${grades.map(quoteWords).join('、')}`;
    }
    case 'months': {
      const own = facts.flatMap((fact) => (fact.kind === 'months' ? [fact] : []));
      const missed = new Set(own.flatMap(({ months }) => months)).size;
      return `记下${missed}个月，按口径算不满${test.least}个月`;
    }
  }
}

/** Where a fact counts of one who has no conclusion in what it is about. */
function movedSentence(from: string, to: string | null, rules: ConclusionRules): string {
  const title = titlesOf([from], rules);
  return to === null
    ? `此人没有${title}的结论，没有算到哪一项。请核对本人情况，或者撤回。`
    : `此人没有${title}的结论，`;
}

function titlesOf(domains: readonly string[], { review }: ConclusionRules, between = '、'): string {
  const own = review.domains.filter(({ id }) => domains.includes(id));
  return own.map(({ title }) => title).join(between);
}

function wantSentence(
  wants: PlacedTrigger['wants'],
  { test }: PlacedTrigger['trigger'],
  { rules, titles }: { readonly rules: ConclusionRules; readonly titles: string },
): string {
  switch (wants) {
    case 'day':
      return '日期没有写明、还没有到，或者同一天有两种结果，是否算在内未定。请核对日期。';
    case 'also': {
      const also = test.kind === 'event' ? test.also : undefined;
      return `没有写明是否${quoteWords(also ?? '')}，未定。请写明。`;
    }
    case 'judge':
      return rules.judged?.by === 'review'
        ? '按口径由会审认定，记下的不是会审的认定，未定。请会审认定后另记。'
        : '按口径由主管部门认定，没有写明是哪个主管部门认定的，未定。请写明。';
    case 'domain':
      return `没有写明是哪方面的，未定。是${titles}？`;
    case 'answer':
      return '填报所写可能是这种情形，没有核实。';
    case null:
      return '未定。';
  }
}
