import { readNumeral } from '../../standard/numeral';
import { rewriteFacts } from '../words/fact-text';
import type { FactText } from '../words/fact-text';

const NUMBER = '(?:\\d+|[一二两三四五六七八九十]+)';
const PIECE = '[条个项处](?:问题)?';
const END = '(?=$|[,;；。])';

/** 反馈8条，已改7条，未改1条 */
const RECEIVED = new RegExp(
  `(?:第?[一二三四1-4]季度)?(?:实地)?(?:核查)?共?反馈的?(?:问题)?(${NUMBER})${PIECE},(?:现|均)?已?经?整?改(?:了|好|完|正)?(${NUMBER})${PIECE}` +
    `(?:,(?:(?:还|尚)有|剩下?|余)(${NUMBER})${PIECE}(?:[未没]有?整?改)?|,[未没]有?整?改的?(${NUMBER})${PIECE}|,其[余他它]的?[均都]?[未没]有?整?改(?:正|完|好|到位)?)?${END}(?![,;；。][^,;；。]*(?:改|问题|[条个项处]))`,
  'g',
);
/** 反馈的党费、台账两个问题都没改 */
const NAMED_WHOLE = new RegExp(
  `(?<=^|[,;；。:])(?:反馈的)?([^,;；。:、和及\\d]{2,10}(?:[、和及][^,;；。:、和及\\d]{2,10}?)+)(?:这)?(${NUMBER})[条个项处](?:反馈)?的?问题(?:一直|至今|仍|还|均|都|全)*[没未]有?整?改(?:正|完|好|到位)?${END}`,
  'g',
);

/**
 * Received, mended and left: 反馈8条，已改7条，未改1条 says twice that one is left, and nothing at all where the three do not agree.
 * 党费、台账两个问题都没改 names as many as it counts (F98).
 */
export function reckonMended(cell: FactText, standard: string, known: string): FactText {
  if (!/改/.test(cell.text) || !/未[^,;；。]{0,6}整改[^;；。]{0,8}每[^;；。]{0,3}项/.test(standard))
    return cell;
  const reckoned = rewriteFacts(cell, RECEIVED, ([whole, all = '', done = '', rest, unmended]) => {
    const open = valueOf(all) - valueOf(done);
    const told = rest ?? unmended;
    // 二季度反馈…: the quarter of the finding that the item speaks of (F94).
    const quarter = /[一二三四1-4]季度/.exec(whole)?.[0] ?? '';
    if (!known.includes(quarter) || open < 0 || (told !== undefined && valueOf(told) !== open))
      return whole;
    return open === 0 ? '均已整改' : `${open}项未整改`;
  });
  return rewriteFacts(reckoned, NAMED_WHOLE, ([whole, names = '', number = '']) => {
    const named = names.split(/[、和及]/).length;
    return named === valueOf(number) ? `${named}项未整改` : whole;
  });
}

function valueOf(numeral: string): number {
  return readNumeral(numeral, 0)?.value ?? 0;
}
