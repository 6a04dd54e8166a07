/**
 * The words a finding may be made of where it is proposed as met (R107). The list is closed on purpose: what is not in it, nor in the indicator,
 * is for a person to read. Words that tell of somebody's deed (参加, 召开) are the indicator's own or are not known.
 */

/** What was asked for is said to have been done. */
const DEEDS = `
按要求 按规定 按标准 按通知要求 按上级要求 按组织要求 按有关要求 按相关要求 按照要求 按照规定 按期 按时 按序时 按月 按季 按季度 按年 按计划 及时 准时 如期 足额 全额 全面 全部 全程 逐一 逐年 逐月 逐项 一次不落
落实 落实到位 落到实处 执行 执行到位 履行 履行到位 履职 履职尽责 尽责 尽职 完成 达到 达标 达到要求 达到规定 符合 符合要求 符合规定 到位 应到必到 应到尽到 应缴尽缴 应参尽参 全勤 满勤 满分 答对 正确 参与
遵纪守法 遵守 遵章守纪 廉洁 廉洁自律 廉洁从政 清正廉洁 公道正派 团结 稳定 和谐 作用发挥 发挥作用 发挥 带头 带头作用 模范带头 先锋模范 表率 满意 认可 很满意 非常满意 熟悉 熟练 掌握 熟练掌握 了解 称职 合格 优秀 良好 无误 正常 缴清 结清 签订 兑现
优秀共产党员 优秀党员 优秀党务工作者 先进个人 先进工作者 优秀公务员 协助 帮助 解决
入户 到户 进村入户 驻村 在村 到村 在岗 走村入户 主持召开 集中研究 撰写 形成 亲自 逐户
`;
/** How well, how far and with what proof it was done. */
const BESIDE = `
实际 应 应到 实到 应缴 实缴 应交 实交 分别 参加了
到 的 了 已 已经 均 均已 都 都已 全 能 能够 并 并且 且 和 与 及 以及 、 等 共 共计 合计 总计 累计 各 为 是 其中 该 该同志 本人 同志 其 于 在 就 把 对 还 也 从 由本人
认真 切实 积极 主动 自觉 自觉地 严格 模范 扎实 扎实地 坚持 充分 始终 一直 一贯 较好 较好地 很好 很好地 好 较高 很高 高 强 很强 较强 明显 较明显 显著 突出 良好 深入 细致 规范 完整 齐全 健全 完善 完备 清晰 清楚 详细 详实 真实 有效 有力 有序 有力度 有成效 具体 稳步 推进 有序推进 顺利 顺利推进 圆满 持续 高质量 不折不扣 一丝不苟 情况 情况良好 情况好 效果 效果明显 效果好 成效 成效明显 成效显著 工作 工作有序推进 质量 态度 表现 表现良好 表现好 氛围 大局 队伍 班子 群众 党员 干部 职工 反映好 反映良好 评价 评价高 评价较高 口碑好 得到 获得 取得 受到 好评 一致好评 群众好评 群众满意 群众认可 针对性强 操作性强 可行
 发言 积极发言 发言认真 踊跃发言 笔记 做笔记 学习笔记 做好笔记 做学习笔记 认真做笔记 心得 心得体会 记录 会议记录 学习记录 谈话记录 活动记录 记录本 签到 签到册 签到齐全 签到表 台账 手册 帮扶手册 工作手册 报告 调研报告 讲稿 讲稿存档 责任书 存档 存档备查 归档 建档 备查 资料 佐证 印证 纪要 会议纪要 收据 票据 有记录 有会议记录 有学习记录 有谈话记录 有签到 有签到册 有签到记录 有笔记 有学习笔记 有台账 有报告 有调研报告 有讲稿 有资料 有佐证 有佐证资料 有收据 可查 见附件 详见附件 见会议记录 见签到册 见台账 详见台账
阅 支部组织的 支部开展的 认真学习 讨论 交流 开展批评与自我批评 走访帮扶 精准 查会议记录 查签到册 查台账 查阅 查看 经查阅 经查看 显示 技术问题 困难问题
制度 规章制度 管理制度 各项 各项管理制度 各项规定 规定 要求 职责 责任 义务 任务 岗位 职能 党建 党建工作 党费 党组织 党支部 支部 所在支部 所在党支部 会议精神 工作计划 帮扶计划 帮扶措施 脱贫攻坚 规划 五项规划 计划 年度计划 年初 年底 方案 措施 联系村 联系点 贫困村 贫困户 技术 困难 产业 指导实施 实施 实施到位 小结 工作小结 工作进度小结 进度小结 占 工作日 全年工作日 上级 单位 本单位 责任人 第一责任人 班子成员 目标责任书 示范户 科技示范户 职业农民 前后 七一 结果 结果均 等次 评议结果 评定 评为 被评为 评定为 获评 
被县委 被市委 被区委 被镇党委 被党委 被组织部 县委 市委 组织部 表彰 授予 获 被 县级 市级 省级
`;
const words = (list: string): readonly string[] => list.split(/\s+/).filter((each) => each !== '');
const DEED_WORDS = new Set(words(DEEDS));
const KNOWN_WORDS = new Set([...DEED_WORDS, ...words(BESIDE)]);
const LONGEST = Math.max(...[...KNOWN_WORDS].map(({ length }) => length));

const NUMERAL = '[\\d零〇一二两三四五六七八九十百]+';
const TIME = new RegExp(
  `(?:每个?(?:半年|年度?|季度?|月份?|周|星期|次|期|天|户|村)|每${NUMERAL}个?(?:月|周|季度|天)|[逐月季周]{1,2}|按[年季月周]|全年度?|年度|近[一二两三]年(?:来|内|以来)?|一年来|近年来|20\\d\\d年(?:度|以来)?|[今本当]年(?:度|以来)?|[上下]半年|第?[一二三四1-4]季度|\\d{1,2}月?[-—~至到]\\d{1,2}月份?|\\d{1,2}月份?(?:\\d{1,2}[日号])?|期间)`,
  'y',
);
const COUNT = new RegExp(
  `${NUMERAL}(?:\\.\\d+)?(?:个?工作日|个月|个?季度|人次|[次场回期个份篇项条人名户天日题道年月元万%％])?|[^\\p{Script=Han}]`,
  'uy',
);
/** 到柏树村: which one is for who compares. */
const VILLAGE =
  /[到赴去](?!其他|别|邻|外|他|原|镇|乡|县|市)\p{Script=Han}{1,3}村(?!委|支|部|组|镇|口)/uy;
/** 能参加的都参加了 leaves out what could not be. */
const AS_FAR_AS = /能[^,]*的[都均全]/;

const BAD =
  '违法|违纪|违规|违反党纪|违反政纪|违反纪律|违背|党纪|政纪|法律|法规|纪律|处分|处理|处罚|举报|信访|投诉|上访|不良|反映|缺席|缺勤|缺课|缺会|缺|旷会|迟到|早退|请假|欠缴|欠交|拖欠|少缴|漏缴|缓缴|间断|中断|断|落|遗漏|差错|失误|不团结|不参加|推诿|扯皮|敷衍|问题|矛盾|意见';
const AFTER = '行为|问题|情况|情形|现象|记录|记载|举报|反映|事件|等';
/** 无违法违纪行为, 从未缺席, 未受过党纪处分, 没有一次不参加. */
const DENIAL = new RegExp(
  `^(?:其|本人|期间|班子|均|都|一直|从|也|该同志|全年|每[月次季]|${TIME.source})*(?:无|未|没有?|从未|从不|从没有?|不|不存在|未曾|无任何)(?:发现|出现|发生|收到|受到|接到|存在|无故|受|过|有|曾|任何|一[次人个天])*(?:(?:${BAD}|党费|班子|缴费|[、和及或与])+)(?:${AFTER})*(?:过|的)?$`,
  'u',
);

/** 信访反映查否. */
const CLEARED = new RegExp(`^(?:${BAD}|群众|[、和及])+(?:经查|均|情况)*(?:不属实|查否|查无实据)$`);

/** Whether a clause is made of known words alone, and whether it tells a deed; null where a word is left over. */
export function knownClause(clause: string, asked: string): 'deed' | 'beside' | null {
  if (DENIAL.test(clause) || CLEARED.test(clause)) return 'deed';
  if (AS_FAR_AS.test(clause)) return null;
  const own = pairsOf(asked);
  const isOwn = (at: number): boolean => own.has(clause.slice(at, at + 2));
  // How far each place can be reached: not at all, by words beside, or with a deed among them.
  const reached: (0 | 1 | 2)[] = [1];
  const reach = (from: number, end: number, deed: boolean): void => {
    const as = deed ? 2 : (reached[from] ?? 0);
    if (as > (reached[end] ?? 0)) reached[end] = as;
  };
  for (let at = 0; at < clause.length; at += 1) {
    if ((reached[at] ?? 0) === 0) continue;
    if (at + 1 < clause.length && isOwn(at)) reach(at, at + 2, true);
    if (at > 0 && isOwn(at - 1)) reach(at, at + 1, true);
    for (let length = 1; length <= LONGEST && at + length <= clause.length; length += 1) {
      const word = clause.slice(at, at + length);
      if (KNOWN_WORDS.has(word)) reach(at, at + length, DEED_WORDS.has(word));
    }
    for (const [pattern, deed] of PATTERNS) {
      pattern.lastIndex = at;
      const found = pattern.exec(clause)?.[0];
      if (found !== undefined) reach(at, at + found.length, deed);
    }
  }
  const end = reached[clause.length] ?? 0;
  return end === 0 ? null : end === 2 ? 'deed' : 'beside';
}

const PATTERNS: readonly (readonly [pattern: RegExp, deed: boolean])[] = [
  [TIME, false],
  [COUNT, false],
  [VILLAGE, false],
];

const PLACES = '户|家|村委会|村|镇|乡|县|市|局|单位|机关|支部|点';
const ASKED_PLACE = new RegExp(`[到在][^，。,]{0,10}?(${PLACES})`, 'g');
const TOLD_PLACE = new RegExp(`(?<!达)[到去赴往][^,]{0,5}?(${PLACES})`, 'g');
/** What lies within what: who went to the household went to the village. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  户: ['家'],
  村: ['户', '家'],
  点: ['村', '户', '家'],
};

/** 到镇 where it is asked for at home (到贫困户家中). */
export function isElsewhere(clause: string, asked: string): boolean {
  const places = [...asked.replace(/\s/g, '').matchAll(ASKED_PLACE)].map(([, place = '']) => place);
  const allowed = places.flatMap((place) => [place, ...(WITHIN[place] ?? [])]);
  return (
    places.length > 0 &&
    [...clause.matchAll(TOLD_PLACE)].some(([, place = '']) => !allowed.includes(place))
  );
}

const pairs = new Map<string, ReadonlySet<string>>();

/** Every two characters that stand together in an indicator: its own words, wherever one is parted from the next. */
function pairsOf(asked: string): ReadonlySet<string> {
  const before = pairs.get(asked);
  if (before) return before;
  const text = asked
    .replace(/每\s*\d?\s*个?(?:半年|[年季月周]度?)|按月|是否|情况/g, '|')
    .replace(/[^\p{Script=Han}|]/gu, '');
  const found = new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)));
  pairs.set(asked, found);
  return found;
}
