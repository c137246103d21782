import type { Content } from '../channel/content.ts';
import type { ChannelAttributes } from '../conversation/policy.ts';
import { customerChannel } from './change-policy.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { LONGEST_WORD } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { sayBack, type Word } from './typed-words.ts';

/** `channel`, or what rules may ask about it: `tier=gold company="Acme Inc"`. */
export async function channel(commanding: Commanding): Promise<Content> {
  const { admin, tenant, actor, words } = commanding;
  const attributes: Partial<ChannelAttributes> = Object.assign({}, ...words.map(parseAttribute));
  const { channel, name, connected } = await customerChannel(commanding);
  if (words.length === 0) return said(`${name}: ${inWords(connected.attributes)}.`);
  let after = connected.attributes;
  const changed = await admin.changeChannel(tenant.id, actor, channel, (before) => {
    after = { ...before.attributes, ...attributes };
    return { ...before, attributes: after };
  });
  return said(
    changed ? `Done, ${name}: ${inWords(after)}.` : `${name} was disconnected just now. Nothing has changed.`,
  );
}

/** `tier=gold`; `tier=-` takes it away. Throws NotUnderstood. */
export function parseAttribute({ text }: Word): Partial<ChannelAttributes> {
  const [, key = '', value = ''] = /^(tier|company)=(.*)$/is.exec(text) ?? [];
  if (key === '')
    throw new NotUnderstood(
      `I don’t understand “${sayBack(text)}”. Type \`/baton channel tier=gold company="Acme Inc"\`, without blanks around \`=\`; \`tier=-\` takes it away.`,
    );
  const said = value.trim();
  if (said.length > LONGEST_WORD)
    throw new NotUnderstood(`A ${key.toLowerCase()} has at most ${LONGEST_WORD} characters.`);
  return { [key.toLowerCase()]: said === '' || said === '-' ? null : said };
}

const inWords = ({ tier, company }: ChannelAttributes): string =>
  `tier ${tier ?? 'not set'}, company ${company ?? 'not set (the customer’s own counts, where it is known)'}`;
