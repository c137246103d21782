/** The day so many days after that moment, by the calendar of UTC: "2026-12-01". */
export function dayAfter(now: number, days: number): string {
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

/** The next such day of the week (0: Sunday), never today. */
export function nextWeekday(now: number, weekday: number): string {
  const ahead = (weekday - new Date(now).getUTCDay() + 7) % 7;
  return dayAfter(now, ahead === 0 ? 7 : ahead);
}
