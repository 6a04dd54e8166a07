import type { Points } from '../base/points';
import { pointsOf, sumPoints } from '../base/points';
import { foldWidth } from '../standard/text';
import { settle, settleByEffect } from './decide';
import type { Scheme } from '../scheme/scheme';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** One part of a composite score with its share of it in hundredths of a per cent. */
interface Component {
  readonly name: string;
  readonly weight: Points;
}

/** A sentence that weighs components, and where in the body it stands. */
interface Weighing {
  readonly ref?: string;
  readonly quote: string;
  readonly components: readonly Component[];
}

/** L29–L32, L47: shares that do not come to a hundred, a part weighed twice, and what the weighing leaves unsaid. */
export function findWeights(rubric: Rubric): readonly Finding[] {
  const weighings = rubric.passages.flatMap(({ ref, text }) =>
    sentencesOf(text).flatMap((quote) => {
      const components = WEIGHED.test(text) ? readComponents(quote) : [];
      return components.length > 1 ? [{ ref, quote, components }] : [];
    }),
  );
  return [
    ...weighings.flatMap(findSum),
    ...findDeclared(rubric, weighings),
    ...weighings.flatMap((weighing) => [
      ...findFolded(rubric, weighing),
      ...findUnnamed(rubric, weighing),
      ...findRounds(rubric, weighing),
      ...findDecimals(rubric, weighing),
    ]),
  ];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[。；]/).map((sentence) => sentence.trim());
}

/** Per cents beside other words are shares of people or of places. */
const WEIGHED = /权重|比重|计入|综合(?!治理|整治|执法)|总分|总成绩|总得分|考核得分/;

/** 「日常管理、实地核查分别按40%、60%的权重」, 「日常管理占40%，实地核查占60%」. */
function readComponents(sentence: string): readonly Component[] {
  const folded = foldWidth(sentence);
  const together = TOGETHER.exec(folded);
  if (together?.[1] !== undefined && together[2] !== undefined) {
    const names = together[1].split(/[、和及与]/).map((name) => name.trim());
    const weights = [...together[2].matchAll(PER_CENT)].map(([, share]) => weightOf(share));
    if (names.length === weights.length) {
      return names.flatMap((name, at) => componentOf(name, weights[at] ?? null));
    }
  }
  return [...folded.matchAll(APART)].flatMap(([, name, share]) =>
    componentOf(name ?? '', weightOf(share)),
  );
}

const TOGETHER =
  /([^,:。；]+?)(?:得分|成绩|权重)?(?:分别)?(?:按照?|占|以|为|是)((?:\d+(?:\.\d+)?%[、和,及]?){2,})/;
const APART =
  /([\p{Script=Han}“”《》]{2,12}?)(?:得分|成绩|分值)?(?:权重(?:为|占|是)?|占(?:比(?:为)?|总分的?|总成绩的?|综合得分的?)?|按照?|为)(\d+(?:\.\d+)?)%/gu;
const PER_CENT = /(\d+(?:\.\d+)?)%/g;

function weightOf(share: string | undefined): Points | null {
  return share === undefined ? null : pointsOf(Number(share));
}

function componentOf(name: string, weight: Points | null): readonly Component[] {
  return weight === null || name === '' ? [] : [{ name, weight }];
}

const HUNDRED = 10_000;

function at(ref: string | undefined): { readonly passage?: string } {
  return ref === undefined ? {} : { passage: ref };
}

function findSum({ ref, quote, components }: Weighing): readonly Finding[] {
  const weights = components.map(({ weight }) => weight);
  const sum = sumPoints(weights);
  if (sum === HUNDRED) return [];
  const params = { weights, sum };
  return [{ code: 'weights-differ', severity: 'must', ...at(ref), params, quotes: [quote] }];
}

/** L57: the weights an appraisal is worked out by are those of the sentence it quotes, and L29: come to 100 %. */
function findDeclared(
  { scheme: { appraisal } }: Rubric,
  weighings: readonly Weighing[],
): readonly Finding[] {
  if (!appraisal) return [];
  const { quote, components } = appraisal;
  const said = sentencesOf(quote).flatMap(readComponents);
  const unlike = components.flatMap(({ title, weight }): readonly Finding[] => {
    const own = said.find(({ name }) => name.includes(title) || title.includes(name));
    if (said.length === 0 || own?.weight === weight) return [];
    if (own === undefined && quote.includes(title)) return [];
    const params = { component: title, declared: weight, said: own?.weight ?? null };
    return [{ code: 'weight-unlike-quote', severity: 'must', params, quotes: [quote] }];
  });
  const told = weighings.some((weighing) => quote.includes(weighing.quote));
  const parts = components.map(({ title, weight }) => ({ name: title, weight }));
  const sum = told ? [] : findSum({ quote, components: parts });
  return [...unlike, ...sum];
}

/** 「按20分折算」, 「折算为20分」. */
const FOLDED = /按(\d+(?:\.\d+)?)分(?:制)?折算|折[算合]?[为成](\d+(?:\.\d+)?)分/;

/** 「（按20分折算）」 of a part that weighs 20 %: weighed once more, 20 points would be 4. */
function findFolded({ scheme, passages }: Rubric, { quote, components }: Weighing) {
  return passages.flatMap(({ ref, text }) =>
    sentencesOf(text).flatMap((sentence): readonly Finding[] => {
      const full = pointsOf(
        Number(
          FOLDED.exec(foldWidth(sentence))
            ?.slice(1)
            .find((each) => each !== undefined),
        ),
      );
      const component = components.find(
        ({ name, weight }) => sentence.includes(name) && weight === full,
      );
      if (component === undefined || full === null) return [];
      return [
        {
          code: 'component-folded',
          severity: 'ask',
          passage: ref,
          params: { component: component.name, weight: component.weight, full },
          quotes: [sentence, quote],
          ...settle(scheme, {
            question: 'folded-component',
            effect: 'component-full',
            words: /折算/,
          }),
        },
      ];
    }),
  );
}

/** Which of the parts the form scores: none of their names stands in its title. */
function findUnnamed(
  { scheme, forms }: Rubric,
  { ref, quote, components }: Weighing,
): readonly Finding[] {
  const named = forms.some(({ title }) => components.some(({ name }) => title.includes(name)));
  if (named || forms.length === 0) return [];
  return [
    {
      code: 'component-unnamed',
      severity: 'ask',
      ...at(ref),
      params: { components: components.map(({ name }) => name) },
      quotes: [quote],
      ...settle(scheme, {
        question: 'scored-component',
        effect: 'scored-component',
        words: /哪一?(?:个)?部分/,
      }),
    },
  ];
}

/** A part that is scored several times a year, and nothing says how the rounds become one. */
function findRounds({ scheme, passages }: Rubric, { components }: Weighing): readonly Finding[] {
  if (passages.some(({ text }) => /平均|累计|相加|最高一次|末次|最后一次/.test(text))) return [];
  return components.flatMap(({ name }) =>
    passages.flatMap(({ ref, text }) =>
      sentencesOf(text).flatMap((quote): readonly Finding[] => {
        const words = /每(?:个)?(?:季度?|月|半年)[^，。；]{0,6}[一1两2](?:次|轮)/.exec(quote)?.[0];
        if (words === undefined || !quote.includes(name)) return [];
        const params = { component: name, words };
        const settlement = settle(scheme, { question: 'rounds', effect: 'rounds', quote });
        return [
          {
            code: 'rounds-unsettled',
            severity: 'ask',
            passage: ref,
            params,
            quotes: [quote],
            ...settlement,
          },
        ];
      }),
    ),
  );
}

function findDecimals({ scheme, passages }: Rubric, { ref, quote }: Weighing): readonly Finding[] {
  const said = passages.some(({ text }) =>
    /小数|四舍五入|保留(?:整数|[\d一两二三]位)|取整/.test(text),
  );
  if (said) return [];
  const decision = settleByEffect(scheme, 'decimals');
  return [
    {
      code: 'decimals-unsaid',
      severity: 'note',
      ...at(ref),
      params: {},
      quotes: [quote],
      ...(decision !== undefined && { decision }),
    },
  ];
}

/** L36: 「得分折算，计入绩效考核得分」 without a factor: how many points become one. */
export function findFactors({ scheme, passages }: Rubric): readonly Finding[] {
  return passages.flatMap(({ ref, text }) =>
    sentencesOf(text).flatMap((quote): readonly Finding[] => {
      const folded = foldWidth(quote);
      if (!/折算[^。；]{0,4}计入|折算后计入/.test(folded) || /\d|比例|系数|权重/.test(folded))
        return [];
      const params = { words: quote };
      const settlement = settle(scheme, {
        question: 'factor',
        words: /折算(?:办法|比例|系数)|按几成/,
        figures: factorsOf(scheme, quote),
      });
      return [
        {
          code: 'factor-absent',
          severity: 'ask',
          passage: ref,
          params,
          quotes: [quote],
          ...settlement,
        },
      ];
    }),
  );
}

/** The owner's factor of an appraisal that quotes the sentence. */
function factorsOf({ appraisal }: Scheme, quote: string): readonly string[] {
  const { conversion } = appraisal ?? {};
  return conversion?.quote.includes(quote) === true ? [conversion.figure] : [];
}
