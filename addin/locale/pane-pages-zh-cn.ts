import { bareEnd } from '../../src/base/bare-end';
import { sayDay, sayTime } from './time';

/** Clauses by the heap they stand in. */
interface ReadCount {
  readonly computable: number;
  readonly doubt: number;
  readonly manual: number;
  readonly unread: number;
}

/** The strings of the pages other than 检查, in Chinese. */
export const PAGES_ZH_CN = {
  start: {
    title: '本工作簿还没有核分表',
    lead: '先选一件要做的事。',
    forms: { name: '插入表格', gloss: '按通知插入评分表、核查表，再填写' },
    gather: { name: '收表', gloss: '读入各单位、各组填好的表' },
    rubric: { name: '新建细则', gloss: '粘贴评分标准，逐条确认' },
    offer: (sheet: string, title: string, matched: number, of: number) =>
      matched === of
        ? `工作表“${sheet}”像是${title}：${of}项都对上了。`
        : `工作表“${sheet}”像是${title}：${of}项对上${matched}项。`,
    promise:
      '内容只在本工作簿内处理，不联网，不外传。填写时只读不写，只有点“填入”“插入”等命令才改动表格。',
    elsewhere: '当前工作表不是核分表',
    elsewhereLead: '点一张即转到该表。',
    loading: '正在读取本工作簿…',
  },
  record: {
    places: (of: number) => `/${of}处`,
    progress: (filled: number, of: number) => `已填${filled}处，共${of}处`,
    lead: '选中一格，这里显示它对应的原文。',
    none: (filled: number) =>
      filled === 0 ? '还没有填写。' : `已填的${filled}处，写法未发现问题；是否达到要求由人定。`,
    clean: (places: number, at: string) =>
      `已查${places}处的写法，${sayTime(at)}查完；是否达到要求由人定。`,
    blank: (count: number) => `未填${count}处：`,
    cell: (label: string, cell: string) => `${label}，${cell}`,
    andMore: '等',
    blankCount: (count: number) => (count === 0 ? '已填完' : `未填${count}处`),
  },
  forms: {
    notice: '选通知',
    form: '选表',
    units: '选单位',
    subjects: '选对象',
    change: '换一个',
    issued: (issuer: string, date: string) => `${issuer}，${sayDay(date)}`,
    annexed: (annex: string, title: string) => `${annex}\u3000${title}`,
    perUnit: (paper: string) => `每个单位1张，${paper}`,
    perSubject: (paper: string) => `每个对象1张，${paper}`,
    perFiller: (paper: string) => `每个对象每一方1张，${paper}`,
    perGroup: (paper: string) => `每个核查组1张，${paper}`,
    fillers: '各方分别填报',
    fillersHint: '选了的每方一张，写明填报方；都不选，每个对象一张，不写填报方。',
    portrait: 'A4纵向',
    landscape: 'A4横向',
    sheets: (count: number) => `${count}张`,
    count: (count: number) => `${count}个`,
    expand: (group: string) => `${group}：逐个选`,
    cluster: (title: string, count: number) => `${title}（${count}家）`,
    andMore: '等',
    chosen: (chosen: number, of: number) => `已选${chosen}个，共${of}个`,
    decisions: (count: number) => `口径：${count}条用默认读法`,
    decided: '口径：都已确认',
    oneByOne: '逐条看',
    fold: '收起',
    allStanding: (count: number) => `显示全部${count}条`,
    consequence: (count: number) => `插入后工作簿增加${count}张工作表，不改动现有的表。`,
    nothing: '请先选表和单位。',
    nobody: '请先选表，写入名单。',
    handOut: '改为发成文件…',
    allTaken: '所选的表都已有，没有可插入的。',
    taken: (names: string, count: number) =>
      count === 1 ? `已有“${names}”` : `已有“${names}”等${count}张`,
    skip: '跳过',
    number: (name: string) => `另存为“${name}（2）”`,
    working: (done: number, total: number) => `正在插入：已插入${done}张，共${total}张`,
    paste: '每行一个，或用顿号、逗号隔开',
    pasteTitle: '粘贴名单',
    noRoster: '这份通知没有附单位名单，请写入或粘贴',
    /** `label` is what the form prints before the name: 「查核对象姓名」. */
    noNames: (label: string) => `这份通知没有附名单，请写入或粘贴“${label}”`,
    written: (count: number) => (count === 0 ? '还没有列入。' : `已列入${count}个。`),
    borrow: (title: string) => `也可从“${title}”的名单里选，名称请核对：`,
    matched: (count: number) => `对上${count}个。`,
    near: (written: string, unit: string) => `“${written}”是否为“${unit}”？`,
    yes: '是',
    no: '否',
    unknown: (names: string) => `名单里没有：${names}。未列入。`,
    first: '去填第一张',
  },
  totals: {
    none: '还没有可以汇总的表。请先在“表格”里插入评分表。',
    unscored: (title: string) => `《${title}》的表不计分，没有汇总。各方填报在“会审”里比对。`,
    openReview: '去会审',
    group: '核查组',
    complete: (count: number) => `${count}个单位，已齐`,
    missing: (count: number, missing: number) => `${count}个单位，缺${missing}个`,
    undecided: (count: number, undecided: number) => `${count}个单位，未定${undecided}个`,
    computed: (title: string, at: string) => `${title}，${sayTime(at)}算出`,
    quota: (points: string, reached: number, allowed: number) =>
      `${points}分及以上${reached}个，最多${allowed}个`,
    pool: { group: '按本组算', all: '各组合并算' },
    otherPool: (pool: string, size: number, finding: string) =>
      `若${pool}（${size}个）：${finding}。`,
    calculation: (quote: string, size: number, share: readonly [number, number], allowed: number) =>
      `“${quote}”：${size}${share[0] === 1 ? '' : `×${share[0]}`}÷${share[1]}，取整为${allowed}个。`,
    quotaOpen: (count: number) => `另有${count}个未定，结果可能变化。`,
    tie: (rank: number, count: number, names: string) => `第${rank}名并列${count}个：${names}`,
    tieText: (points: string) => `同为${points}分，正在名额线上。取谁由核查组定，本工具不改分。`,
    table: '名次',
    rank: '名次',
    unit: '被核查单位',
    score: '得分',
    distance: (points: string) => `距${points}分`,
    tied: '并列',
    line: (allowed: number) => `虚线为名额线（${allowed}个）。`,
    pending: (names: string) => `未定：${names}。表未填完，不排名次。`,
    missingNames: (names: string) => `缺表：${names}。`,
    duplicated: (names: string) => `一个单位有两张表：${names}。请删去一张，再汇总。`,
    unlisted: (filler: string, names: string) =>
      `通知的${filler}没有这个单位：${names}。没有排名次，请核对表上的单位。`,
    summaryProblems: (sheet: string, count: number) => `“${sheet}”${count}处不对`,
    decisions: '所用口径',
    write: (sheet: string) => `写入“${sheet}”，覆盖该表排名、得分两栏。`,
    noSheet: '本组还没有评分汇总表，请先在“表格”里插入。',
    noSummary: '这份通知没有附汇总表，名次只在这里看。',
    everybody: '全部单位',
    of: (title: string, group: string) => `${title}：${group}`,
    begin: (title: string, sheet: string) => `${title}：插入${sheet}`,
  },
  rubric: {
    unscored: '查核指标按是否达到要求判定，不计分，所以没有评分标准要读。',
    summary: (items: number, rules: number, count: ReadCount) =>
      [
        `${items}项，读出${rules}条：可计${count.computable}`,
        ...(count.doubt > 0 ? [`两读${count.doubt}`] : []),
        ...(count.manual > 0 ? [`人工${count.manual}`] : []),
        ...(count.unread > 0 ? [`未读${count.unread}`] : []),
      ].join('，'),
    show: '看哪一类',
    computable: '可计',
    doubt: '两读',
    manual: '人工',
    unread: '未读',
    decisions: '口径',
    lint: '体检',
    clean: '未发现问题',
    manualText: '没有分数，不能计算。填表时由核查人在剩余分值内定，并写理由。',
    rangeText: (least: string, most: string) =>
      `扣几分没有写定。填表时由核查人在${least}～${most}分内定，并写理由。`,
    mostDeducted: (most: string, lowest: string) => `最多扣${most}分，最低得${lowest}分。`,
    unreadText: (quotes: string) =>
      `${quotes}没有读出，不计分。请在细则里写明扣几分，或填表时由核查人定，并写理由。`,
    readings: (labels: string) => `读法：${labels}。`,
    byDefault: '（默认）',
    decided: (by: string, on: string) => `${by}，${sayDay(on)}定。`,
    because: (reason: string) => `理由：${bareEnd(reason)}。`,
    source: (place: string, quotes: string) =>
      `${place === '' ? '原文' : `正文${place}`}：${quotes}`,
    toItem: (item: string) => `看${item}`,
    openDoubts: (count: number) => `${count}条两读未定。未定前按默认读法，结果注明“推定”。`,
    assumed: (count: number) => `口径${count}条用默认，未经确认。`,
    allDecided: '没有未定的口径。',
    signAll: (count: number, picked: number) =>
      picked === 0
        ? `将记下${count}条口径，都按默认读法`
        : picked === count
          ? `将记下${count}条口径，都是另选的：`
          : `将记下${count}条口径：${count - picked}条按默认读法，${picked}条另选：`,
    notes: (count: number) => `提醒${count}处`,
    settled: '已定',
    notice: '通知',
    keptOn: (date: string) => `存于本工作簿，${sayDay(date)}。`,
    pasteTitle: '新细则',
    pasteLead: '粘贴评分表，看读得对不对，再存入本工作簿。',
    pasteField: '评分表',
    pasteHint:
      '从Excel、WPS、Word或网页复制整张表，连同标题行，粘贴到这里。也可读当前工作表，只读不写。',
    pasteFirst: '请先粘贴评分表，或读当前工作表。',
    faults: (count: number) => `有${count}处要先改。在上面改好即可。`,
    moreFaults: (count: number) => `另有${count}处。`,
    names: '通知',
    fields: {
      title: '名称',
      edition: '年度或季度',
      issuer: '发文单位',
      issued: '日期',
      months: '计分月数',
    },
    wrong: {
      title: '请写名称。',
      edition: '请写年度或季度。',
      issuer: '请写发文单位。',
      issued: '请写成2026-03-01这样。',
      months: '请写1到60的整数。',
    },
    gaps: (fields: string) => `还缺：${fields}。`,
    keeping: '存入后可在“表格”里插入，不改动现有的表。',
    notKept: '没有存入：内容不合要求',
    preview: '读出的细则',
    columns: (titles: string) => `认出的栏：${titles}。`,
    unused: (titles: string) => `没有用上的栏：${titles}。插入的表不印这些栏。`,
    passedOver: (row: number, words: string) => `第${row}行${words}不是考核项，没有读入。`,
    sum: (items: number, sum: string, printed: string | null) =>
      printed === null
        ? `共${items}项，分值相加${sum}分。`
        : `共${items}项，分值相加${sum}分，表上合计${printed}分。`,
    readRules: (rules: number) => `读出${rules}条。存入以后再定口径。`,
  },
  later: {
    gather: '收表还没有做好。现在请把填好的表放进本工作簿，在“检查”里逐张看，在“汇总”里看名次。',
    go: (page: string) => `去${page}`,
  },
};
