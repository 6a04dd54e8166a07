import type { PointFinding } from '../lint/finding';
import type { Points } from '../base/points';
import type { FindingSentence } from './finding-sentence';
import { quoteShort } from './zh-cn-lint-quote';
import { sayNumber, sayPoints } from './zh-cn-words';

/** Sums, caps, floors and what an item can come to. */
export function pointSentence(finding: PointFinding): FindingSentence {
  const label = finding.label ?? '本表';
  switch (finding.code) {
    case 'sum-differs': {
      const { bases, sum, printed, total } = finding.params;
      return {
        title: `各项分值合计${sayBare(sum)}，${total}印${sayBare(printed)}`,
        detail: addition(bases, sum),
      };
    }
    case 'cap-differs':
      return capSentence(finding.params);
    case 'beyond-base':
      return beyondSentence(label, finding.params);
    case 'floor-unsaid': {
      const { without, items } = finding.params;
      const all = without.length === items;
      return {
        title: all
          ? `${items}项都没有写“直至扣完基分”`
          : `${items}项中${without.length}项没有写“直至扣完基分”`,
        detail: all ? '默认每项扣到0分为止。' : `${listItems(without)}。默认扣到0分为止。`,
      };
    }
    case 'floor-in-middle':
      return {
        title: `${label}“直至扣完基分”后面还有扣分`,
        detail: `${quoteShort(finding.params.after)}算不算在内，没有写明。`,
      };
    case 'floor-twice':
      return {
        title: `${label}“直至扣完基分”写了${finding.params.times}处`,
        detail: '各自扣完，还是合起来扣完，没有写明。',
      };
    case 'cannot-reach-zero': {
      const { lowest, attainable } = finding.params;
      return {
        title: `${label}最低得${sayPoints(lowest)}，扣不到0分`,
        detail:
          attainable.length > 0
            ? `按评分标准只能得${listScores(attainable)}分。`
            : '各条都扣满，也还有剩余。',
      };
    }
    case 'scores-unattainable': {
      const { attainable, step } = finding.params;
      const few = attainable.length > 0 ? `只能得${listScores(attainable)}分` : '有的分数得不到';
      return {
        title: `${label}${few}`,
        detail: step === null ? '其余分数按评分标准得不到。' : `得分每档相差${sayPoints(step)}。`,
      };
    }
    case 'bonus-above-base': {
      const { bonus, base } = finding.params;
      return {
        title: `${label}分值${sayPoints(base)}，另可加${sayPoints(bonus)}`,
        detail: '加分能不能超过分值、超过总分，没有写明。',
      };
    }
    case 'column-without-points':
      return { title: `“${finding.params.column}”栏没有分值`, detail: '只作文字，不加分。' };
  }
}

type ParamsOf<Code extends PointFinding['code']> = Extract<
  PointFinding,
  { readonly code: Code }
>['params'];

function capSentence({
  words,
  cap,
  sum,
  printed,
  total,
}: ParamsOf<'cap-differs'>): FindingSentence {
  const other = cap === printed ? `各项分值合计${sayBare(sum)}` : `${total}印${sayBare(printed)}`;
  return {
    title: `正文写${quoteShort(words)}，${other}`,
    detail: `各项分值合计${sayBare(sum)}。请定满分按哪个计。`,
  };
}

function beyondSentence(
  label: string,
  { most, base, read }: ParamsOf<'beyond-base'>,
): FindingSentence {
  if (most === null && read === 'other') {
    return {
      title: `${label}换一种读法，扣分就没有上限`,
      detail: `分值只有${sayPoints(base)}，原文没有“直至扣完基分”。`,
    };
  }
  if (most === null) {
    return {
      title: `${label}扣分没有上限，分值只有${sayPoints(base)}`,
      detail: '原文没有“直至扣完基分”。默认扣到0分为止。',
    };
  }
  if (read === 'other') {
    return {
      title: `${label}换一种读法可扣${sayPoints(most)}，分值只有${sayPoints(base)}`,
      detail: '原文没有“直至扣完基分”。请先定按哪种读法。',
    };
  }
  return {
    title: `${label}最多可扣${sayPoints(most)}，分值只有${sayPoints(base)}`,
    detail: '原文没有“直至扣完基分”。默认扣到0分为止。',
  };
}

/** 「5+5+10=20。」; a sum of very many is only told in number. */
function addition(bases: readonly Points[], sum: Points): string {
  const written = `${bases.map(sayBare).join('+')}=${sayBare(sum)}。`;
  return written.length <= MOST_ADDED ? written : `共${bases.length}项，相加得${sayBare(sum)}。`;
}

/** Twenty-three items of two digits still fit on two lines of the narrowest pane. */
const MOST_ADDED = 60;

function sayBare(points: Points): string {
  return sayNumber(points / 100);
}

function listScores(scores: readonly Points[]): string {
  return scores.map(sayBare).join('、');
}

function listItems(labels: readonly string[]): string {
  const some = labels.slice(0, MOST_LISTED).join('、');
  return labels.length > MOST_LISTED ? `${some}等` : some;
}

const MOST_LISTED = 8;
