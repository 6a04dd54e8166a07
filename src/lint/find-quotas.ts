import type { Quota, RosterGroup } from '../scheme/scheme';
import { rankUnits } from '../ranking/rank-units';
import { settle } from './decide';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** L27: groups so small that a share of them is not one unit: a third of two is no place. */
export function findQuotas({ scheme }: Rubric): readonly Finding[] {
  const kinds = [...new Set(scheme.rosters.map(({ cluster }) => cluster))];
  return scheme.quotas.flatMap((quota) =>
    kinds.flatMap((kind): readonly Finding[] => {
      const groups = scheme.rosters.filter(({ cluster }) => cluster === kind);
      const without = groups.filter((group) => placesOf(group, quota) === 0);
      if (without.length === 0) return [];
      const sizes = [...new Set(without.map(({ units }) => units.length))].sort((a, b) => a - b);
      return [
        {
          code: 'quota-without-place',
          severity: 'ask',
          params: { share: quota.share, sizes, groups: without.length, of: groups.length, kind },
          quotes: [quota.quote],
          ...settle(scheme, { question: 'quota-pool', effect: 'quota-pool' }),
        },
      ];
    }),
  );
}

/** How many of a group may reach the threshold, by the same arithmetic as the ranking. */
function placesOf({ id, units }: RosterGroup, quota: Quota): number {
  const own = units.map(({ name }) => ({ unit: name, group: id, total: null }));
  const ranking = rankUnits({ units: own, group: id, quotas: [quota], pool: 'group' });
  return ranking.quotas.find(({ pool }) => pool === 'group')?.allowed ?? 0;
}

/** L28: places at the end or the top of a ranking decide something, and nothing says what ties do. */
export function findTies({ scheme, passages }: Rubric): readonly Finding[] {
  const said = passages.some(({ text }) => /并列|同分|(?:得分|分数|总分)相同/.test(text));
  const banded = passages.flatMap(({ ref, text }) => {
    const quotes = RANKED.test(text) ? text.split(/[。；]/).filter((each) => LINE.test(each)) : [];
    const bands = quotes.flatMap((quote) => [...quote.matchAll(BAND)].map(([band]) => band));
    return bands.length > 0 ? [{ ref, quotes, bands }] : [];
  });
  const [first] = banded;
  if (said || first === undefined) return [];
  return [
    {
      code: 'ties-unsettled',
      severity: 'ask',
      passage: first.ref,
      params: { bands: [...new Set(banded.flatMap(({ bands }) => bands))] },
      quotes: banded.flatMap(({ quotes }) => quotes),
      ...settle(scheme, { question: 'ties', effect: 'ties' }),
    },
  ];
}

const RANKED = /排名|排位|名次|位次|得分|总分/;

/** 「后7至9名」, 「前三名」, 「倒数第一名」; not 「先后3名」. */
const LINE =
  /(?<![先然以之今此随背])(?:后|前|末|倒数第?)(?:\d+|[一二三四五六七八九十]+)(?:(?:至|到|-|－|—|～|~)(?:\d+|[一二三四五六七八九十]+))?名/;
const BAND = new RegExp(LINE.source, 'g');
