import type { Finding } from './finding';
import { withoutSpaces, distanceOf } from './nearly';
import { recordTexts } from './record-words';
import type { Rubric } from './rubric';

/** Words that are noun and verb in one, so that the noun may stand before the verb: 党组织组织学习. */
const NOUN_AND_VERB = new Set(
  `组织 领导 工作 教育 管理 服务 检查 考核 督查 核查 测评 评议 评价 学习 研究 讨论 建设 整改 监督 监察 审计 报告 总结 计划 规划 培训 指导
  调查 统计 记录 活动 生产 宣传 保障 发展 改革 运行 运用 应用 落实 执行 通报 公示 反馈 部署 安排`.split(
    /\s+/,
  ),
);

/** L23: words printed twice by a slip of the hand. */
export function findSlips({ scheme, forms, items, records, passages }: Rubric): readonly Finding[] {
  return [
    ...forms.flatMap(({ title, sections }) =>
      [title, ...sections.map((section) => section.title)].flatMap((text) => slipsIn(text, {})),
    ),
    ...items.flatMap(({ item, label }) =>
      slipsIn(`${item.text}。${item.standard}`, { item: item.id, label }),
    ),
    ...records.flatMap(recordTexts).flatMap(({ text, at }) => slipsIn(text, at)),
    ...passages.flatMap(({ ref, text }) => slipsIn(text, { passage: ref })),
    ...findMisprintedUnits(scheme.rosters.flatMap(({ units }) => units)),
  ];
}

type Place =
  | { readonly item: string; readonly label: string }
  | { readonly passage: string }
  | Readonly<Record<string, never>>;

function slipsIn(text: string, at: Place): readonly Finding[] {
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ({ 0: words, 1: doubled = '', index }): readonly Finding[] => {
      if (isMeant(doubled, text, index)) return [];
      // 和和 alone shows nothing: 「党和和」 does.
      const around = words.length > 2 ? words : `${text[index - 1] ?? ''}${words}`;
      const params = { words: around, doubled };
      return [{ code: 'word-doubled', severity: 'note', ...at, params, quotes: [around] }];
    },
  );
}

/** 书记书记 and longer; 党的基层党的; 和和, 的的; 维护好良好. */
const PATTERNS = [
  /(\p{Script=Han}{2,8})\1/gu,
  /(\p{Script=Han}{1,2}的)\p{Script=Han}{1,3}\1/gu,
  /(和|的)\1/g,
  /(?<=\p{Script=Han})(好)[良美]\1/gu,
];

/** 饱和和, 目的的, 党组织组织: the first of the two ends a word of its own. */
function isMeant(doubled: string, text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  if (doubled === '和') return /[总共平温缓饱调柔祥谦随]/.test(before);
  // 较好、良好 run together, and what is called 良好行为 by its standard.
  if (doubled === '好') {
    return (
      /[良美友完较更最只正恰爱喜]/.test(before) ||
      /^好良好(?:行为|农业|生产|操作)/.test(text.slice(index))
    );
  }
  if (doubled === '的') return before === '目' || /^的的确/.test(text.slice(index));
  return NOUN_AND_VERB.has(doubled) || /[一二三四五六七八九十两几每逐]/.test(doubled);
}

/** L26: another word of the notice for a unit that is its name with one sign too many, too few, or another. */
function findMisprintedUnits(
  units: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): readonly Finding[] {
  return units.flatMap(({ name, aliases }) =>
    aliases.flatMap((alias): readonly Finding[] => {
      const [bare, printed] = [withoutBrackets(name), withoutBrackets(alias)];
      if (bare === printed || bare.length < 4 || distanceOf(bare, printed, 1) !== 1) return [];
      const params = { printed: alias, unit: name };
      return [{ code: 'unit-misprinted', severity: 'note', params, quotes: [alias] }];
    }),
  );
}

function withoutBrackets(name: string): string {
  return withoutSpaces(name).replace(/[（(][^）)]*[）)]/g, '');
}
