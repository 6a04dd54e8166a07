import type { Rule } from '../../standard/rule';
import { GENERAL, ONLOOKERS } from '../words/fact-lexicon';
import { normaliseWords } from '../words/fact-text';
import { coveredBy, pairsOf } from '../words/unit-pairs';

/** A clause that says what has to have happened, before the one that says what came of it. */
const CONSEQUENCE =
  /([^;；。,，]+)[,，](?:被|受到?|遭到?)[^;；。,，]*(?:通报|查处|处分|批评|问责|曝光)/;
const GIVEN = /因|由于|违规|违反|违纪|违法/;

/** What people are punished for under other laws: a cause, and not the one the standard names. */
const ELSEWHERE = /酒驾|醉驾|酒后驾|赌博|吸毒|嫖娼|打架|斗殴|交通|肇事|盗窃|诈骗|受贿|贪污|挪用/;

/**
 * 「出现“四风”问题，被上级通报的」: a cell that tells only the second half (某甲被州纪委通报) may speak of something else; what it was for has
 * to be told.
 */
export function lacksCause({ trigger }: Rule, standard: string, text: string): boolean {
  const said = normaliseWords(trigger);
  const cause = CONSEQUENCE.exec(normaliseWords(standard))?.[1];
  if (cause === undefined || (!said.includes(cause) && !cause.includes(said))) return false;
  const core = cause
    .replace(ONLOOKERS, ' ')
    .replace(GENERAL, ' ')
    .replace(/出现|发生|存在/g, ' ');
  const pairs = pairsOf(core.replace(/ +/g, ' '));
  const own = new Set([...pairs].filter((pair) => !pair.includes(' ')));
  const given = GIVEN.test(text) && !ELSEWHERE.test(text);
  return own.size > 0 && !given && !coveredBy(text, own).some(Boolean);
}
