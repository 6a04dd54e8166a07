import { unitSet } from '../../base/unit-set';

/** What a word of a fact does in its phrase, apart from naming a thing. */
export type WordSense =
  | 'neg'
  | 'short'
  | 'fail'
  | 'ok'
  | 'held'
  | 'ought'
  | 'each'
  | 'all'
  | 'total'
  | 'among'
  | 'rest'
  | 'deny'
  | 'vague'
  | 'verb'
  | 'quoted-target'
  | 'period'
  | 'neutral'
  | 'link';

/** Words of office Chinese by sense; the longest that fits is taken, so longer ones shield what they contain. */
const WORDS: Readonly<Record<WordSense, string>> = {
  neg: '未 没 没有 未能 没能 未曾 尚未 还未 还没 还没有 仍未 并未 无 不曾 未按要求 未按规定 未按照要求 没按要求 没有按要求 不按要求 未按 没按 未予 未进行 未做到 没做到 未得到 不落实 不开展 不召开 不组织 不整改 不推进 不履行 没动',
  short:
    '少 缺 差 漏 欠 缺少 缺失 少开 缺开 漏开 缺席 缺勤 缺会 缺课 缺编 缺额 缺考 缺测 缺了 少了 差了 漏了 少上 缺上 少学 缺学 漏学 少组织 缺组织 少召开 缺召开 少落实',
  fail: '不及格 不合格 未及格 未合格 没及格 没有及格 没合格 不达标 未达标 没达标 没有达标 未达到要求 未达到规定 未达到 没达到 不符合要求 不符合规定 未完成 没完成 没有完成 未做好 没做好 没有做好 未抓好 没抓好 未搞好 未整改到位 没整改到位 没到位 没有到位 没有落实到位 没有整改到位 未落实到位 没落实到位 未到位 不规范 不到位 不及时 不准确 不完备 不健全 不严格 不力 迟报 漏报 错报 瞒报 谎报 缓报 虚报 迟到 早退 逾期 超期',
  ok: '已 已经 按要求 按规定 按时 按期 按月 按季 及时 落实 到位 齐全 齐备 完整 正常 规范 达标 良好 合格 及格 符合 符合要求 完成 完备 达到 达到要求 有序 全覆盖 无问题 没有问题 没问题 未发现问题 没有发现问题 不存在问题 无扣分 没有扣分 不扣分 未扣分 无扣分项 没有扣分项 无扣分情况 没有扣分情况 不予扣分 满分 如期 有 具备 健全 配齐 无遗漏 无遗留问题 无异常 无缺项 整改到位 落实到位 有效 整改完毕 完毕 落地 见效 足额纳入 全额纳入 足额列入 达到标准 达到规定标准 符合标准 符合规定 办结 销号 全员参加 全部参加 全体参加 均参加 都参加 均已参加 全员参学 齐 齐了 超额完成 无缺漏 无缺失 无差错 √ ✓ 未见扣分情形 无扣分情形 无扣分事项 未发现扣分情形 没有扣分情形',
  held: '实 实际 实开 实有 实到 实考 实学 实上 实际开 实际召开 实际组织 实际完成 只 仅 只有 仅有 只开 仅开 只开了 仅开了 只召开 仅召开 只召开了 仅召开了 只上 仅上 只上了 只学 仅学 只学了 开了 召开了 组织了 开展了 上了 学了 办了 搞了 举办了 举行了 开过 召开过 上过 学过 已开 已召开 已组织 已开展 已上 已学 已完成 已整改 整改了 完成了 落实了 已落实 参考 到会 到考 实施了 参加了 共开 共召开 参加考试 改了 做了',
  ought:
    '应 应开 应到 应考 应有 应学 应上 应召开 应组织 应完成 应当 应该 应参加 应参考 应整改 须 须开 需开 要求 规定 反馈 反馈了 共反馈 抽测 抽测了 抽查 抽查了 抽考 抽选 抽取 抽问 测试了 不少于 共有 参测 参加测试 编制 收集 收集了 梳理 梳理出 查摆 查摆出 征集 征集到',
  each: '各 各自 分别 各有',
  all: '均 都 全部 全都 皆 一律 从未 从来未 从没 从来没有 一直未 一直没 一直没有 均未 都未 全未 全部未 都没 都没有 均没有 均没 也没 也没有 全没 一概 全无 均无 都无 均不 都不',
  total: '共 合计 总共 一共 累计 总计 共计 小计 总',
  among: '其中 包括 分别是 分别为 即 具体为 具体是',
  rest: '其余 其他 其它 别的 余下 剩余 剩下 其余各项 其他各项 其他方面 其余方面 各项 各项工作',
  deny: '不存在 未发现 没有发现 没发现 未出现 没有出现 没出现 未发生 没有发生 没发生 未见 无一 没有存在 未存在 未产生 未造成 未引发 未引起 未受到 没有产生 没有造成 没有受到 无人',
  vague:
    '个别 若干 多次 有时 有时候 一般 基本 基本上 不够 不全 有待 偏少 偏低 偏 较 较少 较差 较弱 部分 有的 一些 有些 几 数次 少数 多数 大多 大多数 大部分 大部 少部分 经常 偶尔 偶有 时常 常 常常 左右 约 近 大约 大概 可能 也许 疑似 据说 好像 似乎 似 不太 不尽 欠佳 欠缺 差距 差一点 不足 有所 不完全 未完全 没完全 没有完全 未全部 没有全部 没全部 未全面 未全 未都 没都 不都 不理想 加强 待加强 薄弱 弱 不扎实 不深入 不明显 不高 不强 不严 不好 不齐 不细 不实 不多 不少 不大 不佳 不当 不清 不详 不明 不一 不定 不等 不知 待 是否 有无 能否 未知 半 余 多 以上 以下 以内 之内 超过 不止 不超过 至少 最多 至多 某些 太 很 非常 十分 稍 略 或 或者 要么 除 除外 除了 并非 不是 不算 无法 不能 难以 流于形式 走过场 形式化 打折扣 应付 敷衍 滞后 延迟 推迟 迟 晚 拖延 补开 补课 补 改期 合并 代替 请假 正在 拟 准备 预计 逐步 尚可 还行 几乎 差不多 过半 大半 次数 频次 质量 效果 三分之 二分之 四分之 五分之 百分之 视情 酌情 视情节 看情况 可以 似有 少于 多于 低于 高于 不低于 未必 何 为何 怎 吗 呢 吧 假如 如果 如 若 倘 去年 上年 上年度 上季度 上一季度 下季度 明年 未充分 不充分 未有效 未真正 未深入 未全员 未在 未严格 未认真 未统一 本应 争取 力争 减少 增加 次数少 时间少 存在 差异 本该 两三 三四 三五 一两 一二 四五 五六 六七 七八 八九 有误 不一致 弄虚作假 造假 虚假 倍 成 不只 不仅 尚有 仍有 还有待 未必 疏漏 纰漏 疏忽 瑕疵 未到期 未到换届期 未到换届 未届满 未期满',
  verb: '召开 开展 组织 举办 举行 落实 推进 进行 实施 执行 完成 整改 开 上 讲 搞 做 办 学 学习 做到 抓 安排 履行 按要求召开 按要求组织 按要求落实 按要求开展 按要求推进 按要求整改 按要求完成 按时召开 按期召开 按时组织 按时完成 按时整改 按期整改 及时召开 及时整改 及时组织 传达 走访 慰问 形成 建成 弄',
  'quoted-target': '月月 季季 每月 每季度 每季 每年 每周 每次 每半年 每人 每项 每个 每名',
  period:
    '第一季度 第二季度 第三季度 第四季度 第1季度 第2季度 第3季度 第4季度 一季度 二季度 三季度 四季度 1季度 2季度 3季度 4季度 本季度 当季 季度 上半年 下半年 全年 本年度 年度 本年 今年 当年 半年 半年内 月份 本月 当月 期间 以来 之前 前 后 内',
  neutral:
    '中 如下 如实 有关 所有 未经 经查 经核查 经检查 经核实 经查看 经了解 经实地核查 实地核查 现场核查 核查发现 检查发现 抽查发现 核查 检查 查看 查阅 查 发现 现场 该单位 本单位 该局 该支部 本支部 该 目前 截至 截止 至今 截至目前 截止目前 到目前为止 现 了 过 的 是 但 但是 不过 然而 而 而且 其 这 此 被 由 在 对 于 为 之 所 等 等等 情况 情形 现象 的情况 的现象 方面 扣分情况 核查情况 查核情况 扣分原因 扣分理由 扣分 扣分项 理由 原因 备注 说明 故 因此 所以 则 建议 予以 无故 无正当理由 无特殊原因 无原因 属实 连续 完全 只是 本项 该项 此项 本条 资料显示 记录显示 台账显示 查阅资料 查阅台账 查看资料 查看台账 一个 仍 仍然 还 就 已经有 另外 另 同时 此外 也 又 并 次月 到期 期满 全员 任何 较要求 比要求 较规定 比规定 年终 年初 年底 年末 就是 届满 任期届满 总体较好 整体较好 总体良好 整体良好 总体不错 整体不错 发生 出现 经实地查看 经现场查看 经现场核查 实地查看',
  link: '和 与 及 以及 并且 还有',
};

const SENSES = new Map<string, WordSense>();
for (const sense of [
  'neutral',
  'period',
  'link',
  'verb',
  'ok',
  'held',
  'ought',
  'each',
  'all',
  'total',
  'among',
  'rest',
  'deny',
  'quoted-target',
  'vague',
  'short',
  'fail',
  'neg',
] as const) {
  for (const word of WORDS[sense].split(' ')) SENSES.set(word, sense);
}

const BY_FIRST_UNIT = byFirstUnit([...SENSES.keys()]);
const beginsWord = unitSet([...BY_FIRST_UNIT.keys()].join(''));

/** Words by their first unit, the longest first. */
export function byFirstUnit(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(word.charAt(0));
    if (group === undefined) groups.set(word.charAt(0), [word]);
    else group.push(word);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** The longest known word that begins at `at`; null where none does. */
export function wordAt(text: string, at: number): { sense: WordSense; end: number } | null {
  if (!beginsWord(text, at)) return null;
  for (const word of BY_FIRST_UNIT.get(text.charAt(at)) ?? []) {
    const sense = text.startsWith(word, at) ? SENSES.get(word) : undefined;
    if (sense !== undefined) return { sense, end: at + word.length };
  }
  return null;
}

/** Faults that a standard may charge for; elsewhere they only blur what is said. */
export const BLURRED_FAULTS =
  /^(走过场|代替|弄虚作假|造假|虚假|流于形式|敷衍|应付|形式化|推迟|拖延|请假|滞后)$/;

/** Negations that reach over the whole: 均未, 从未. They say the same as 未 of everything named. */
export function deniesAll(word: string): boolean {
  return /[未没无不]/.test(word);
}

/** Words for making what a rule says there is none of: 方案未制定 under 无方案. */
export const MAKING =
  /^(制定|制订|建立|编制|出台|印发|设立|设置|配备|签订|成立|拟定|确定|明确|列入|报备|备案|形成|完善)$/;

/** Names for people and offices that may stand beside a fact without being one. */
export const ONLOOKERS =
  /下辖|所辖|[正副]职|下属|书记|委员|副?(?:局长|主任|科长|股长|处长|部长|站长|所长|院长|校长|县长|镇长|乡长)|纪委监委|纪检监察|纪委|监委|纪检组|组织部|督查组|巡察组|某局|班子|成员|党员|干部|负责人|领导|同志|机关|单位|党委|党组|党总支|支部|党支部|办公室|科室|分管|人员|职工|州直|某[甲乙丙丁戊己庚辛壬癸]?/g;

/** Nothing but words for people and offices. */
export function isOnlookerOnly(nouns: string): boolean {
  return nouns.replace(ONLOOKERS, '').replace(GENERAL, '').trim() === '';
}

/** Nothing but words that fit every line. */
export function isGeneralOnly(nouns: string): boolean {
  return (
    nouns
      .replace(GENERAL, '')
      .replace(/^[会课]$/, '')
      .trim() === ''
  );
}

/** Words too general to say by themselves which thing is meant. */
export const GENERAL =
  /工作|活动|情况|落实|开展|组织|召开|要求|按照|党员|支部|党组织|党支部|单位|基层|学习|教育|主题|专题|建设|制度|会议|推进|加强|做好|进行|有关|相关|问题|干部|机关|方面|上级|每月|每季度|次|个/g;
