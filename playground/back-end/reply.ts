/** What the back end answers to a request. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Something that really happened. */
export interface Effect {
  readonly what: 'password-reset' | 'appointment-confirmed';
  /** Of what: the address, the booking. */
  readonly of: string;
}

/** A request as the shops and calendars of the company see it. */
export interface Ask {
  readonly now: number;
  /** Names of the companies that the answer would be read by. */
  readonly company: string;
  readonly happened: (effect: Effect) => void;
}

export const notFound: Reply = { status: 404, body: { reason: 'not-found' } };
