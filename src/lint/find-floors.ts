import { pointsOfHundredths } from '../base/points';
import { quoteSpan } from '../standard/rule';
import type { Rule } from '../standard/rule';
import { rulesUnder } from '../standard/rules-under';
import { settle } from './decide';
import type { Finding } from './finding';
import { mostTaken, takes } from './most-taken';
import { linesUnder } from './rubric';
import type { Rubric, RubricItem } from './rubric';

/** 「各项扣完为止」 in the notice's body holds for every item. */
const SAID_FOR_ALL =
  /扣完(?:为止|本项|该项|基分|分值)|不(?:计|记|出现|倒)(?:负分|扣)|最低(?:为|得)?0分/;

/** L3–L6: clauses that can take more than there is, and floors that are not said, said too early, or said twice. */
export function findFloors(rubric: Rubric): readonly Finding[] {
  const misplaced = rubric.items.flatMap((item) => [
    ...findFloorInMiddle(rubric, item),
    ...findFloorTwice(rubric, item),
  ]);
  if (rubric.passages.some(({ text }) => SAID_FOR_ALL.test(text))) return misplaced;
  const beyond = rubric.items.flatMap((item) => findBeyondBase(rubric, item));
  return [...findUnsaid(rubric, beyond), ...beyond, ...misplaced];
}

/** 「直至扣完基分」 stands in the standard and binds at least one deduction. */
function hasFloor({ rules }: RubricItem): boolean {
  return rules.some((rule) => takes(rule) && rule.cap === 'base');
}

function findBeyondBase(rubric: Rubric, item: RubricItem): readonly Finding[] {
  if (hasFloor(item)) return [];
  const { base, id } = item.item;
  const most = mostTaken(item.rules, item.lines);
  if (most > base) {
    return [
      {
        code: 'beyond-base',
        // A sum that is too large is told apart; what counts without end is asked once for the whole form.
        severity: Number.isFinite(most) ? 'ask' : 'note',
        item: id,
        label: item.label,
        params: {
          most: Number.isFinite(most) ? pointsOfHundredths(most) : null,
          base,
          read: 'default',
        },
        quotes: quotesOf(item, item.rules.filter(takes)),
        ...settle(rubric.scheme, { question: 'floor', effect: 'floor' }),
      },
    ];
  }
  return findBeyondOtherwise(rubric, item);
}

/** Each option is drawn up with all its lines; an item of more doubts is not looked through further. */
const MOST_DOUBTS = 20;

/** Only another reading of a doubt goes beyond the base: 「各扣2分」 over six things instead of five. */
function findBeyondOtherwise({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  const { base, id } = item.item;
  for (const doubt of item.reading.doubts.slice(0, MOST_DOUBTS)) {
    for (const option of doubt.options.slice(1)) {
      const choice = { [doubt.id]: option.id };
      const most = mostTaken(
        rulesUnder(item.reading, choice),
        linesUnder(item, scheme.months, choice),
      );
      if (most <= base) continue;
      return [
        {
          code: 'beyond-base',
          severity: 'note',
          item: id,
          label: item.label,
          params: {
            most: Number.isFinite(most) ? pointsOfHundredths(most) : null,
            base,
            read: 'other',
          },
          quotes: [doubt.quote],
          decision: `${id}/${doubt.id}`,
        },
      ];
    }
  }
  return [];
}

/** Said once for the form, and only where it matters: some item can go beyond its base. */
function findUnsaid({ scheme, items }: Rubric, beyond: readonly Finding[]): readonly Finding[] {
  if (!beyond.some((each) => each.code === 'beyond-base' && each.params.read === 'default'))
    return [];
  const taking = items.filter(({ rules }) => rules.some(takes));
  const without = taking.filter((item) => !hasFloor(item));
  return [
    {
      code: 'floor-unsaid',
      severity: 'ask',
      params: { without: without.map(({ label }) => label), items: taking.length },
      quotes: [],
      ...settle(scheme, { question: 'floor', effect: 'floor' }),
    },
  ];
}

/** 「…，直至扣完基分；无联系点扣2分」: the last deduction stands behind the floor. */
function findFloorInMiddle({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  const bound = item.rules.reduce(
    (last, rule, at) => (takes(rule) && rule.cap === 'base' ? at : last),
    item.rules.length,
  );
  const after = item.rules
    .slice(bound + 1)
    .filter((rule) => takes(rule) && rule.cap === null && rule.ceiling === undefined);
  const [first] = quotesOf(item, after);
  if (first === undefined) return [];
  return [
    {
      code: 'floor-in-middle',
      severity: 'ask',
      item: item.item.id,
      label: item.label,
      params: { after: first },
      quotes: [...floorsOf(item), ...quotesOf(item, after)],
      ...settle(scheme, { question: 'floor-scope', effect: 'floor', item: item.item.id }),
    },
  ];
}

function findFloorTwice({ scheme }: Rubric, item: RubricItem): readonly Finding[] {
  const floors = floorsOf(item);
  if (floors.length < 2) return [];
  return [
    {
      code: 'floor-twice',
      severity: 'ask',
      item: item.item.id,
      label: item.label,
      params: { times: floors.length },
      quotes: floors,
      ...settle(scheme, { question: 'floor-scope', effect: 'floor', item: item.item.id }),
    },
  ];
}

/** The places that say 扣完基分; a ceiling in numbers (最高扣2分) is another thing. */
function floorsOf(item: RubricItem): readonly string[] {
  if (!hasFloor(item)) return [];
  return item.reading.limits
    .map((span) => quoteSpan(item.reading, span))
    .filter((words) => /完|光|负分|倒扣/.test(words) && !/\d/.test(words));
}

function quotesOf({ reading }: RubricItem, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap((rule) =>
    rule.spans.filter((span) => span.in === 'standard').map((span) => quoteSpan(reading, span)),
  );
}
