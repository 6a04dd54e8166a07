import { rosterFaultSentence } from '../../../src/locale/roster-fault';
import { HANDOUT_ZH_CN, type HandoutWords } from '../../locale/handout-zh-cn';
import { usePane } from '../pane-context';

/** The words that come with the page 表格, in the pane's language. */
export function useHandoutWords(): HandoutWords {
  return usePane().english?.handout ?? HANDOUT_ZH_CN;
}

/** What a roster asks or tells, in the pane's language. */
export function useRosterFault(): typeof rosterFaultSentence {
  return usePane().english?.rosterFault ?? rosterFaultSentence;
}
