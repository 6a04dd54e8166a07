/** Words right before a verb that deny its points, or tell of points taken elsewhere: 「不再扣2分」, 「凡扣5分」, 「最低得2分」. */
const NOT_HERE =
  /(?:不(?:再|予|另|得|应|能|会|要|可|必|须)?|免|免予|免于|未|未予|勿|凡|被|由|从|回|曾|已|上年|去年|上月|最低|最少|至少|不少于|不低于|起码|保底|改为|改成)$/;

/** What is reached and not awarded: 「平均得85分」, 「考核得80分」. */
const MARK_OF = /(?:平均|考核|考评|测评|测验|测试|考试|综合|民调|成绩)$/;

/** The verb before says the contrary, and nobody which of the two holds: 「扣、加2分」, 「加减2分」. */
const OR_ADDS = /[扣减](?:[/、或和及]|或者)?$/;
const OR_TAKES = /[加奖](?:[/、或和及]|或者)$/;

/** What makes the number another one, or a vague one: 「1分半」, 「2分或3分」, 「2分左右」. */
const NOT_EXACT =
  /^\s?(?:半|[一二三四五六七八九](?=$|[\s,:;；。、)])|或(?:者)?[扣减加得]?\s?[\d一二两三四五六七八九十半]|左右|上下|起步|起(?=$|[,;；。、)])|不等)/;

/** What speaks on of the points: 「应扣2分而未扣」, 「扣2分改为扣3分」. */
const SPOKEN_ON = /^\s?(?:而[未不没]|改[为成]|变[为成]|调整为)/;

/** How much around an amount is looked at. */
const SIGHT = 6;

/** Whether the points of the verb at `at` are denied, or told of, and not given or taken here. */
export function isSpokenOf(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SIGHT), at);
  const verb = text[at] ?? '';
  if (NOT_HERE.test(before)) return true;
  if (verb === '得') return MARK_OF.test(before);
  if (/[加奖]/.test(verb)) return OR_ADDS.test(before);
  return /[扣减]/.test(verb) && (OR_TAKES.test(before) || (verb === '减' && before.endsWith('加')));
}

/** Whether what follows an amount leaves its number open, or speaks on of it. */
export function isLeftOpen(text: string, at: number): boolean {
  const behind = text.slice(at, at + SIGHT);
  return NOT_EXACT.test(behind) || SPOKEN_ON.test(behind);
}
