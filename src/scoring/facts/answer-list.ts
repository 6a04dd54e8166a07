import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

/** One unit of a cell's text and where it stood in the cell. */
interface Unit {
  readonly unit: string;
  readonly origin: number;
}

const YES = '√✓✔☑';
const NO = '×✗✘✕☒';
const MARK = new RegExp(`[${YES}${NO}]`);
const HAN = /\p{Script=Han}/u;
const STOP = '[,，、;；。]';

/** A name and its answer: 计划：有, 总结（无）, 方案：是. */
const ANSWERED = new RegExp(
  `([^,，、;；。:()]{2,20})(?::\\(?|\\()(有|无|没有|是|否|[${YES}${NO}])\\)?(?=$|${STOP})`,
  'gu',
);
/** 扣分情况：无, 备注：无: a heading, and no thing of the item. */
const HEADINGS = /扣分|备注|说明|其[他它]|情况$|事项$|原因$|结果$|^(?:存在|发现|主要)?的?问题$/;
/** 不规范（1项）: the number of what stands before it. */
const NUMBERED =
  /(?<=[\p{Script=Han}])\((?:共|计|共计)?((?:\d+|[一二两三四五六七八九十]+)(?:人次|[次项人名起个件份]))\)(?=$|[,，;；。])/gu;

/**
 * A table in words: answers stand behind (新思想√ 新党章×, 计划：有；总结：无) or before (√计划 ×总结) what they are about. Said
 * in one dress: 新思想√，新党章×，计划有；无总结. Blanks and marks part one answer from the next (F70).
 */
export function dressAnswers(cell: FactText, written: string): FactText {
  if (!/[:(√✓✔☑×✗✘✕☒]|[有无]\s/.test(cell.text + written)) return cell;
  const units = partAnswers([...unitsOf(cell)], written);
  return numberedFaults(answeredNames(textOf(units)));
}

function* unitsOf({ text, origins }: FactText): Generator<Unit> {
  for (let at = 0; at < text.length; at += 1) {
    yield { unit: text.charAt(at), origin: origins[at] ?? 0 };
  }
}

function textOf(units: readonly Unit[]): FactText {
  return {
    text: units.map(({ unit }) => unit).join(''),
    origins: units.map(({ origin }) => origin),
  };
}

/** Puts a stop behind every answer, and answers that lead behind what they are about. */
function partAnswers(units: readonly Unit[], written: string): readonly Unit[] {
  const leading = MARK.test(units[0]?.unit ?? '');
  const parted: Unit[] = [];
  let held: Unit | null = null;
  const release = (): void => {
    if (held !== null) parted.push(held);
    held = null;
  };
  for (const [at, { unit, origin }] of units.entries()) {
    const next = units[at + 1];
    const stop = { unit: ',', origin };
    const answers = isMark(units, at);
    if (leading && (answers || new RegExp(STOP).test(unit))) {
      if (held !== null) {
        release();
        if (answers) parted.push(stop);
      }
      if (answers) held = { unit, origin };
      else parted.push({ unit, origin });
      continue;
    }
    parted.push({ unit, origin });
    const blank = /[有无]/.test(unit) && /\s/.test(written.charAt(origin + 1));
    const tabled = blank && /\s/.test(written.charAt(origin - 1));
    if ((answers || tabled) && next !== undefined && HAN.test(next.unit)) parted.push(stop);
  }
  release();
  return parted;
}

/** × between numbers multiplies. */
function isMark(units: readonly Unit[], at: number): boolean {
  if (!MARK.test(units[at]?.unit ?? '')) return false;
  return !/\d/.test(units[at - 1]?.unit ?? '') && !/\d/.test(units[at + 1]?.unit ?? '');
}

function answeredNames(cell: FactText): FactText {
  return rewriteFacts(cell, ANSWERED, ([whole, name = '', answer = '']) => {
    if (HEADINGS.test(name)) return whole;
    if (/^(?:无|没有)$/.test(answer)) {
      const [number = ''] = /^[①-⑳\d]{0,2}[.)）]?/.exec(name) ?? [];
      return `${number}无${name.slice(number.length)}`;
    }
    return `${name}${answer === '是' ? '√' : answer === '否' ? '×' : answer}`;
  });
}

/** 程序不规范（1项） is 程序不规范1项, where no other number stands before it. */
function numberedFaults(cell: FactText): FactText {
  return rewriteFacts(cell, NUMBERED, ([whole, count = ''], at) => {
    const clause = /[^,，;；。]*$/.exec(cell.text.slice(0, at))?.[0] ?? '';
    const told = clause.replace(/^[\d①-⑳一二三四五六七八九十]{1,2}[.、]?/, '');
    return /\d|[一二两三四五六七八九十][次项人名起个件份]/.test(told) ? whole : count;
  });
}
