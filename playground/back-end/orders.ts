import { dayAfter } from './calendar.ts';
import { type Ask, notFound, type Reply } from './reply.ts';

interface Order {
  readonly number: string;
  readonly owner: string;
  readonly items: string;
  readonly state: 'packing' | 'shipped' | 'delivered' | 'cancelled';
  readonly carrier?: string;
  /** Days from today that it is due in, or was delivered. */
  readonly day?: number;
}

const ORDERS: readonly Order[] = [
  { number: 'LU-10023', owner: 'Acme', items: '3 card readers', state: 'shipped', carrier: 'DHL', day: 2 },
  { number: 'LU-10024', owner: 'Acme', items: '1 terminal', state: 'packing', day: 4 },
  { number: 'LU-10025', owner: 'Acme', items: '10 paper rolls', state: 'delivered', day: -3 },
  { number: 'LU-10026', owner: 'Acme', items: '1 card reader', state: 'cancelled' },
  { number: 'LU-20417', owner: 'Globex', items: '2 card readers', state: 'shipped', carrier: 'UPS', day: 1 },
];

/** Where an order is. Whoever does not say for which company asks for nobody's. */
export function orderStatus(number: string, { now, company }: Ask): Reply {
  const order = ORDERS.find((one) => one.number === number && one.owner === company);
  if (!order) return notFound;
  const { items, state, carrier, day } = order;
  const date = day === undefined ? undefined : dayAfter(now, day);
  return {
    status: 200,
    body: { number, items, state, carrier, [state === 'delivered' ? 'delivered' : 'due']: date },
  };
}
