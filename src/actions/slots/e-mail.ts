import { bounded, type Found } from './slot-value.ts';

/**
 * Addresses as people have them (RFC 5321 without quoted local parts and without literal hosts): at most 64 characters before
 * the @ and 254 in all; a host of two labels or more. Only whole ones: the end of `jürgen@…` is somebody else's.
 */
const ADDRESS =
  /(?<![\p{L}\p{M}\p{N}.@_+-])[A-Za-z0-9](?:[A-Za-z0-9!#$%&'*+^_{|}~-]|\.(?!\.)){0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,9}(?!\.?[\p{L}\p{M}\p{N}@_-])/gu;
const LONGEST = 254;

/** The e-mail addresses in a text, in order; hosts in lower case. */
export function findEMails(text: string): Found[] {
  return [...bounded(text).matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    const [local = '', host = ''] = address.split('@');
    if (!isAddress(local, host)) return [];
    const value = `${local}@${host.toLowerCase()}`;
    return [{ value, shown: value, start: index, end: index + address.length }];
  });
}

function isAddress(local: string, host: string): boolean {
  if (local.endsWith('.') || local.length + host.length + 1 > LONGEST) return false;
  const labels = host.split('.');
  return labels.every((label) => !label.endsWith('-')) && /^[A-Za-z]{2,}$/.test(labels.at(-1) ?? '');
}
