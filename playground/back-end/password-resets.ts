import type { Ask, Reply } from './reply.ts';

const VALID_MINUTES = 60;
/** A company that signs in elsewhere has no passwords with us. */
const SSO_HOSTS = ['sso.example'];

/** Sends the link. The answer is the same whether there is such an account or not: nobody learns who has one. */
export function resetPassword(email: unknown, { happened }: Ask): Reply {
  if (typeof email !== 'string' || !/^[^\s@]{1,64}@[^\s@]{1,200}$/.test(email))
    return { status: 400, body: { reason: 'no-address' } };
  if (SSO_HOSTS.includes(email.split('@')[1] ?? '')) return { status: 409, body: { reason: 'sso' } };
  happened({ what: 'password-reset', of: email });
  return { status: 202, body: { 'valid-minutes': VALID_MINUTES } };
}
