import { CALENDAR_EN_US } from '../../locale/calendar-en-us';
import { CALENDAR_ZH_CN, type CalendarWords } from '../../locale/calendar-zh-cn';
import { PANE_EN_US } from '../../locale/pane-en-us';
import { usePane } from '../pane-context';

/** The words of 放假安排, in the pane's language. */
export function useCalendarWords(): CalendarWords {
  const { words } = usePane();
  return words === PANE_EN_US ? CALENDAR_EN_US : CALENDAR_ZH_CN;
}
