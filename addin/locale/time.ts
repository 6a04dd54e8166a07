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
