import type { ReplyTerm } from '../commands/review/reply-term';
import type { ListFault } from '../../src/lottery/lot-list';

/** The strings of a person's way through 会审, in Chinese. They come with the page. */
export const DOSSIER_ZH_CN = {
  day: '日期',
  by: '署名（必填）',
  needBy: '请先署名。',
  badDay: '没有这一天，请改正。',
  dayOff: '这天不是工作日，请核对。',
  withdraw: '撤回',
  done: '完成',
  signed: (by: string, on: string) => `（${by}，${on}）`,
  steps: {
    title: '查核进度',
    edit: '记进度…',
    step: (title: string, filler: string) => (filler === '' ? title : `${title}：${filler}`),
    taken: (day: string, by: string) => (by === '' ? day : `${day}，${by}记`),
    skipped: '未记',
    before: (title: string, day: string) => `；早于“${title}”的${day}，请核对日期`,
    future: '；晚于今天，请核对日期',
    term: (term: ReplyTerm): string => {
      switch (term.kind) {
        case 'left': {
          const left = term.days === 0 ? '今天到期' : `还剩${term.days}个工作日`;
          return `；按委托日算，${term.title}期限${term.end}，${left}`;
        }
        case 'over': {
          const over = term.days === 0 ? '已到期' : `已逾期${term.days}个工作日`;
          return `；按委托日算，${term.title}期限${term.end}，${over}`;
        }
        case 'late': {
          const late = term.days === 0 ? '期限后才' : `逾期${term.days}个工作日`;
          return `；按委托日算，${term.title}期限${term.end}，${late}${term.title}`;
        }
        case 'unknown':
          return `；不知道${term.year}年的放假调休，算不出${term.title}期限`;
      }
    },
    deadline: (title: string, end: string) => `${title}期限：${end}。`,
    record: (done: string) => `记为“${done}”`,
    recordOf: (done: string, filler: string) =>
      filler === '' ? `记为“${done}”` : `记为“${done}”：${filler}`,
    withdrawOf: (done: string, filler: string) =>
      filler === '' ? `撤回“${done}”` : `撤回“${done}”：${filler}`,
    reached: (done: string, fillers: string) => (fillers === '' ? done : `${done}：${fillers}`),
    note: '各步由经办人记入，不要求按次序。',
    passing: {
      passed: '按口径已通过：指标全部达到。',
      unmet: (unmet: number, open: number) =>
        `按口径没有通过：${unmet}项没有达到${open > 0 ? `，${open}项未填或待定` : ''}。`,
      missing: '查核表不齐，按口径看不出是否通过。',
      sealed: '还在封存中，按口径看不出是否通过。',
    },
  },
  batch: {
    title: '本批查核进度',
    edit: '给多人记进度…',
    none: '还没有记。',
    next: (title: string, done: number, of: number) => `正在办：${title}，已记${done}/${of}。`,
    complete: '各步都已记齐。',
    each: (count: number) => `看${count}步`,
    fold: '收起',
    count: (done: number, of: number) => `${done}/${of}`,
    step: '步骤',
    all: (count: number) => `没有记过的${count}人`,
    record: (done: string, count: number) => `记为“${done}”（${count}人）`,
    recorded: (done: string, count: number) => `已把${count}人记为“${done}”。`,
    nobody: '本批都记过这一步。',
  },
  year: {
    label: '“全年工作日”按哪一年',
    hint: '有指标按全年工作日的份额要求，说了年份才能算。',
    unsaid: '未说明',
    of: (year: number, days: number) => `${year}年，${days}个工作日`,
    unknown: (year: number) => `${year}年的放假安排还没有公布`,
  },
  quiz: {
    title: (title: string) => `抽题：${title}`,
    bankNone: (bank: string) => `还没有题库。请粘贴${bank}，一行一题，或按表格粘贴题目、答案两栏。`,
    bank: (count: number, code: string) => `题库${count}题，校验码 ${code}`,
    paste: '题库',
    pasteHint: '题号照留。表格可带标题行：序号、题目、答案。',
    read: '读当前工作表',
    readNothing: '当前工作表读不出来。请换到题库所在的表再试。',
    found: (count: number, first: string) => `共${count}题。第一题：${first}`,
    keep: (count: number) => `存入本工作簿（${count}题）`,
    keepNote: '只存在本工作簿的留痕里，发出去的表不带。',
    change: '换题库…',
    cancel: '不换',
    fault: (fault: ListFault): string => {
      switch (fault.code) {
        case 'list-empty':
          return '没有读出题目。请粘贴题库。';
        case 'line-blank':
          return `第${fault.at + 1}题是空的。请删去，或补上题目。`;
        case 'line-twice':
          return `第${fault.at.map((at) => at + 1).join('、')}题相同：“${fault.line}”。请只留一题。`;
      }
    },
    moreFaults: (count: number) => `另有${count}处。`,
    short: (count: number, needed: number) => `题库只有${count}题，不够抽${needed}题。请换题库。`,
    seed: '抽题号（现场报的数）',
    seedHint: '由本人或到场人员随口报一个数。同一题库、同一个数，谁来复算都抽到同样的题。',
    seedShared: '按口径，一批只抽一次：用本批第一次抽题时报的数。',
    seedNeed: '请填抽题号和署名。',
    draw: (count: number) => `抽${count}题`,
    drawn: (count: number, seed: string) => `已抽${count}题，抽题号${seed}`,
    answer: (answer: string) => `答案：${answer}`,
    answers: '看答案',
    fold: '收起答案',
    print: { file: '生成答题纸（.docx）', sheet: '插入答题纸' },
    broken: '所记题目和题库、抽题号对不上，不能采用。请撤回后重抽。',
    otherBank: (count: number) =>
      `题库已换，原题库已不完整，这${count}题认不出来，无法按抽题号复算。`,
    hanging: (people: number) =>
      `已有${people}人从现在这份题库抽过题。换题库后，这些题目、答案和结果都保留，仍按原题库；新题库只用于以后抽题。`,
    redrawn: (count: number) => `之前抽过${count}次，仍留在记录里。`,
    right: '答对题数',
    rightNone: '还没有答',
    rightOf: (right: number) => `${right}题`,
    keepResult: '记下结果',
    resultNeed: '请选答对几题，并署名。',
    result: (count: number, right: number) => `${count}题答对${right}题`,
    beside: (title: string, count: number, right: number) =>
      `${title}抽题：${count}题答对${right}题。通知没有规定合格线，供会审参考。`,
    concluded: (filler: string, value: string) => `${filler}${value}`,
    conclusion: (domain: string, values: string) => `${domain}：${values}`,
  },
  matters: {
    title: '只记录、不影响结论的情形',
    none: '没有记过。',
    add: '记一笔…',
    matter: '情形',
    evidence: '依据和内容（必填）',
    from: (term: string) => `${term}起`,
    to: (term: string) => `${term}止`,
    dayHint: '不知道的留空。',
    save: '记入',
    cancel: '不记',
    need: '请写明依据和署名。',
    reversed: '止期在起期之前，请改正。',
    span: (term: string, from: string, to: string) =>
      from === '' && to === ''
        ? `${term}没有写明`
        : `${term}${from === '' ? '起期不明' : from}至${to === '' ? '止期不明' : to}`,
    states: {
      before: '还没有开始',
      during: (term: string) => `尚在${term}内`,
      after: (term: string) => `已过${term}`,
    },
    line: (title: string, evidence: string) => `${title}：${evidence}`,
    comma: '，',
  },
};

export type DossierWords = typeof DOSSIER_ZH_CN;
