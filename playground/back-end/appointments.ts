import { nextTime } from './calendar.ts';
import { type Ask, notFound, type Reply } from './reply.ts';

interface Appointment {
  readonly booking: string;
  readonly owner: string;
  readonly title: string;
  readonly with: string;
  /** 0: Sunday. */
  readonly weekday: number;
  readonly clock: string;
  readonly cancelled?: boolean;
}

const APPOINTMENTS: readonly Appointment[] = [
  { booking: 'BK-2041', owner: 'Acme', title: 'onboarding call', with: 'Maya Lind', weekday: 2, clock: '15:00' },
  {
    booking: 'BK-2042',
    owner: 'Acme',
    title: 'training',
    with: 'Tom Brandt',
    weekday: 4,
    clock: '10:00',
    cancelled: true,
  },
  { booking: 'BK-2050', owner: 'Globex', title: 'training', with: 'Tom Brandt', weekday: 3, clock: '09:00' },
];

/** Confirms one, named by its booking code or by its time ("2026-12-01T15:00", on the clock in the office). */
export function confirmAppointment(
  { booking, time }: { readonly booking: unknown; readonly time: unknown },
  { now, company, happened }: Ask,
): Reply {
  const appointment = APPOINTMENTS.find(
    (one) => one.owner === company && (booking === undefined ? timeOf(one, now) === time : one.booking === booking),
  );
  if (!appointment) return notFound;
  if (appointment.cancelled) return { status: 409, body: { reason: 'cancelled' } };
  happened({ what: 'appointment-confirmed', of: appointment.booking });
  return { status: 200, body: confirmed(appointment, now) };
}

const timeOf = ({ weekday, clock }: Appointment, now: number): string => nextTime(now, weekday, clock);

function confirmed(appointment: Appointment, now: number) {
  const { booking, title, clock } = appointment;
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const shown = `${day.format(new Date(`${timeOf(appointment, now)}Z`))}, ${clock}`;
  return { state: 'confirmed', booking, title, with: appointment.with, time: timeOf(appointment, now), shown };
}
