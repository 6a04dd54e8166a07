/** 10:42, as the pulse of the pane shows it. */
export function formatTime(at: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The local day as YYYY-MM-DD, for records. */
export function formatDay(at: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** 10:42 → 10时42分, as Chinese sentences have it; anything else stays as it is. */
export function sayTime(time: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  return match ? `${Number(match[1])}时${match[2]}分` : time;
}

/** 2017-10-20 → 2017年10月20日, as Chinese sentences have it; anything else stays as it is. */
export function sayDay(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${Number(match[1])}年${Number(match[2])}月${Number(match[3])}日` : date;
}
