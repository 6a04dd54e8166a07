import { pointsOf } from '../base/points';
import type { Points } from '../base/points';
import { foldWidth } from '../standard/text';
import type { Finding } from './finding';
import type { Rubric } from './rubric';

/** Points from `low` to `high` earn a grade; `high` null = to the top, or to the next band above. */
interface Band {
  readonly grade: string;
  readonly low: Points;
  readonly high: Points | null;
  /** Whether the highest points belong to the band. */
  readonly closed: boolean;
}

const GRADE =
  '优秀|优|良好|良|较好|好|一般|基本合格|不合格|合格|基本称职|不称职|称职|不及格|及格|不达标|达标|较差|差|[A-E]级|[一二三四]等|[一二三四]级';
const NUMBER = '(\\d+(?:\\.\\d+)?)';
const NAMED = `[^,。；\\d]{0,4}?(?:为|评为|定为|确定为|评定为|即|是|:)“?(${GRADE})`;

/** 「80-89分」, 「80分（含）至90分」, 「80分以上、90分以下」. */
const BETWEEN = new RegExp(
  `${NUMBER}分?(\\(含\\))?(?:以上)?(?:-|~|～|—|至|到|(?<=以上)[、,]?)${NUMBER}分?(\\([^)]*含[^)]*\\))?(以下)?${NAMED}`,
  'g',
);
const FROM = new RegExp(`${NUMBER}分(?:\\(含\\))?(?:及|或)?(?:以上|及以上)${NAMED}`, 'g');
const BELOW = new RegExp(
  `(?:${NUMBER}分(?:以下|的?以下)|(?:低于|不足|不满|未满)${NUMBER}分)${NAMED}`,
  'g',
);

/** 「优秀（90分以上）」, 「良好为80-89分」: the grade stands first. */
const NAMED_FIRST = new RegExp(
  `“?(${GRADE})”?(?:等次|等级)?(?:[(:为])((?:低于|不足|不满|未满)?\\d+(?:\\.\\d+)?(?:分|[-~～—至到])(?:[\\d.分\\-~～—至到、以上下及不含]|\\([不含]+\\))*)\\)?`,
  'g',
);

/** L39: bands of points that leave a gap, or share points that then belong to two grades. */
export function findBands({ passages, items }: Rubric): readonly Finding[] {
  const fine = items.some(({ lines }) => lines.some(({ each }) => (each ?? 0) % 100 !== 0));
  return passages.flatMap(({ ref, text }) => {
    const bands = readBands(foldWidth(text).replace(NAMED_FIRST, '$2为$1'));
    return bands.slice(1).flatMap((upper, at): readonly Finding[] => {
      const lower = bands[at];
      if (lower === undefined || lower.high === null) return [];
      const grades = [lower.grade, upper.grade] as const;
      const place = { severity: 'ask', passage: ref, quotes: [text] } as const;
      const params = { from: lower.high, to: upper.low, grades };
      const apart = upper.low - lower.high;
      if (apart > (fine ? 0 : 100)) {
        return namesBetween(text, lower.high, upper.low)
          ? []
          : [{ code: 'band-gap', ...place, params }];
      }
      if (apart > 0 || (apart === 0 && !lower.closed)) return [];
      const both = { from: upper.low, to: lower.high, grades };
      return [{ code: 'band-overlap', ...place, params: both }];
    });
  });
}

/** Points between two bands are named, in words nobody read as a band: then there may be no gap. */
function namesBetween(text: string, from: Points, to: Points): boolean {
  return [...foldWidth(text).matchAll(/\d+(?:\.\d+)?/g)].some(([number]) => {
    const points = pointsOf(Number(number));
    return points !== null && points > from && points < to;
  });
}

/** From the lowest up. */
function readBands(text: string): readonly Band[] {
  const between = [...text.matchAll(BETWEEN)].flatMap(([, low, from, high, till, below, grade]) =>
    bandOf(grade, low, high, isClosed(from, till, below)),
  );
  const rest = text.replace(BETWEEN, '');
  const from = [...rest.matchAll(FROM)].flatMap(([, low, grade]) =>
    bandOf(grade, low, undefined, true),
  );
  const below = [...rest.matchAll(BELOW)].flatMap(([, under, less, grade]) =>
    bandOf(grade, '0', under ?? less, false),
  );
  return [...below, ...between, ...from].sort((a, b) => a.low - b.low);
}

/** （含） or （不含） at the end decides; （含） at the beginning alone, or 以下, leaves the end out. */
function isClosed(from?: string, till?: string, below?: string): boolean {
  return till === undefined ? from === undefined && below === undefined : !till.includes('不含');
}

function bandOf(
  grade: string | undefined,
  low: string | undefined,
  high: string | undefined,
  closed: boolean,
): readonly Band[] {
  const from = pointsOf(Number(low));
  const to = high === undefined ? null : pointsOf(Number(high));
  return grade === undefined || from === null ? [] : [{ grade, low: from, high: to, closed }];
}
