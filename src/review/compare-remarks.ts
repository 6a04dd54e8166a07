import { groupBy } from '../base/group-by';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import { normaliseWords } from '../sheet/words';
import type { Filling } from './filling';
import { firstOfEach } from './first-of-each';
import { saysNothing } from './findings/says-nothing';
import type { HeaderValue, SubjectIssue } from './subject-issues';

/** 奖惩情况, 需说明的其他事项: what stands beside no indicator is held against each other and never judged (R63). */
export function compareRemarks(
  { remarks, review }: ConclusionRules,
  fillings: readonly Filling[],
): readonly SubjectIssue[] {
  if (!remarks) return [];
  const samplers = new Set(review.sampling?.fillers);
  return [...groupBy(firstOfEach(fillings), ({ form }) => form)].flatMap(([form, own]) => {
    const labels = new Map(
      own.flatMap((filling) => (filling.remarks ?? []).map(({ place, label }) => [place, label])),
    );
    return [...labels].flatMap(([place, label]) => {
      const said = own.flatMap(({ filler, remarks: told = [] }) => {
        const text = told.find((each) => each.place === place)?.text ?? '';
        // Who checks a part only and writes nothing there has not looked.
        return samplers.has(filler) && text === '' ? [] : [{ filler, text }];
      });
      return issueOf({ form, label }, said);
    });
  });
}

interface Said {
  readonly filler: string;
  readonly text: string;
}

function issueOf(
  about: { readonly form: string; readonly label: string },
  said: readonly Said[],
): readonly SubjectIssue[] {
  const alike = groupBy(said, ({ text }) => (saysNothing(text) ? '' : normaliseWords(text)));
  if (alike.size < 2) return [];
  const values = [...alike.values()]
    .map((all): HeaderValue => ({
      text: all[0]?.text.trim() ?? '',
      fillers: all.map(({ filler }) => filler),
    }))
    .sort((one, other) => other.fillers.length - one.fillers.length);
  const worded = new Set([...alike.keys()].map((text) => text.replace(/[\p{P}\p{S}]/gu, '')));
  const relation =
    worded.size === 1 ? 'worded' : alike.has('') && alike.size === 2 ? 'one-empty' : 'differs';
  const severity = relation === 'worded' ? 'note' : 'ask';
  const params = { ...about, relation, values } as const;
  return [{ code: 'remark-differs', severity, params, clauses: [] }];
}
