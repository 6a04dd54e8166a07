import { readNumeral } from '../../standard/numeral';
import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';

/** 4次服务分别缺1、0、1、0人次: one number for each of them. */
const RESPECTIVELY = new RegExp(
  `(${NUMBER})(?:次|期|场)(\\p{Script=Han}{0,6}?)分别([缺少漏])(\\d+(?:、\\d+)+)(人次|[次人项])`,
  'gu',
);
/** 4次服务累计缺3人次: out of how many. */
const OUT_OF = new RegExp(
  `(?<=^|[,;。]|全年)${NUMBER}[次期场](\\p{Script=Han}{2,4}?)(?:累计|合计|共计|总计|共)(?=[缺少漏])`,
  'gu',
);
/** 5人中仅2人及格 */
const ONLY_SOME = new RegExp(
  `(${NUMBER})([人名项次个])中,?(?:只|仅)有?(${NUMBER})[人名项次个](?=[^,;。不未没无缺少漏]{2,8}(?:$|[,;。]))`,
  'g',
);
/** 6项反馈问题只整改一半 */
const HALF = new RegExp(
  `(${NUMBER})([项个人次])([^;。\\d不未没无缺少漏]{0,8})(?:只|仅|才)([^,;。\\d不未没无缺少漏]{0,4})一半`,
  'g',
);
/** 抽测5名党员，及格率60% */
const RATE = new RegExp(
  `(${NUMBER})([人名])([^,;。\\d]{0,4}),(及格|合格)率(?:为|仅|只有)?(\\d{1,2})%`,
  'g',
);

/**
 * Shares of a number told before them, reckoned out where they come to whole numbers: 4次服务分别缺1、0、1、0人次 is 缺2人次, 5人中仅2人及格
 * is 2 of 5, and of 5 people with 及格率60% two failed (F87).
 */
export function reckonShares(cell: FactText, standard: string): FactText {
  if (!/[别累合共总中半率]/.test(cell.text)) return cell;
  const listed = rewriteFacts(
    cell,
    RESPECTIVELY,
    ([whole, times = '', name = '', lack = '', list = '', unit = '']) => {
      const parts = list.split('、').map(Number);
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.length === valueOf(times) && sum > 0 ? `${name}${lack}${sum}${unit}` : whole;
    },
  );
  const plain = rewriteFacts(listed, OUT_OF, ([, name = '']) => name);
  const some = rewriteFacts(
    plain,
    ONLY_SOME,
    ([, whole = '', unit = '', part = '']) =>
      `${valueOf(part)}/${valueOf(whole)}${unit === '名' ? '人' : unit}`,
  );
  const halved = rewriteFacts(
    some,
    HALF,
    ([whole, number = '', unit = '', name = '', verb = '']) => {
      const half = valueOf(number) / 2;
      return Number.isInteger(half)
        ? `${number}${unit}${name.replace(/,$/, '')},只${verb}${half}${unit}`
        : whole;
    },
  );
  return rewriteFacts(
    halved,
    RATE,
    ([whole, number = '', unit = '', name = '', well = '', rate = '']) => {
      const failed = (valueOf(number) * (100 - Number(rate))) / 100;
      const counted = Number.isInteger(failed) && failed > 0 && standard.includes(`不${well}`);
      return counted ? `${number}${unit}${name},${failed}${unit}不${well}` : whole;
    },
  );
}

function valueOf(numeral: string): number {
  return readNumeral(numeral, 0)?.value ?? 0;
}
