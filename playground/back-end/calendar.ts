/** The day so many days after that moment, by the calendar of UTC: "2026-12-01". */
export function dayAfter(now: number, days: number): string {
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

/** The next such time on the clock in the office, today's too as long as it is ahead: "2026-12-01T15:00". 0: Sunday. */
export function nextTime(now: number, weekday: number, clock: string): string {
  const [today = '', time = ''] = officeClock.format(now).split(' ');
  const start = Date.parse(`${today}T00:00:00Z`);
  const ahead = (weekday - new Date(start).getUTCDay() + 7) % 7;
  return `${dayAfter(start, ahead === 0 && time >= clock ? 7 : ahead)}T${clock}`;
}

const officeClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});
