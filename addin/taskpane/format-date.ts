/** 2017-10-20 → 2017年10月20日, as sentences have it; anything else stays as it is. */
export function formatLongDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${Number(match[1])}年${Number(match[2])}月${Number(match[3])}日` : date;
}

/** 10:42 → 10时42分; anything else stays as it is. */
export function formatTime(time: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  return match ? `${Number(match[1])}时${match[2]}分` : time;
}
