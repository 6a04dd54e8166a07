import { CALENDAR_ZH_CN, type CalendarWords } from '../../locale/calendar-zh-cn';
import { usePane } from '../pane-context';

/** The words of 放假安排, in the pane's language. */
export function useCalendarWords(): CalendarWords {
  return usePane().english?.calendar ?? CALENDAR_ZH_CN;
}
