import type { Content, Inline } from '../channel/content.ts';
import type { PersonId } from '../conversation/conversation.ts';
import type { ChannelAttributes } from '../conversation/policy.ts';
import { customerChannel } from './change-policy.ts';
import { checkedColleague } from './checked-callee.ts';
import { lines, said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { LONGEST_WORD } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { calleeIn, ours, sayBack, type Word } from './typed-words.ts';

const USAGE = '`/baton channel tier=gold company="Acme Inc"` or `/baton channel owner @ana`';

/** `channel`, or what rules and routes may ask about it, and who looks after it: `tier=gold company="Acme Inc" owner @ana`. */
export async function channel(commanding: Commanding): Promise<Content> {
  const { admin, tenant, actor, words } = commanding;
  const attributes: Partial<ChannelAttributes> = Object.assign({}, ...asPairs(words).map(parseAttribute));
  const { channel, name, connected } = await customerChannel(commanding);
  if (words.length === 0) return lines([`${name}: `, ...inWords(connected.attributes)]);
  if (attributes.owner) await checkedColleague(commanding, attributes.owner);
  let after = connected.attributes;
  const changed = await admin.changeChannel(tenant.id, actor, channel, (before) => {
    after = { ...before.attributes, ...attributes };
    return { ...before, attributes: after };
  });
  return changed
    ? lines([`Done, ${name}: `, ...inWords(after)])
    : said(`${name} was disconnected just now. Nothing has changed.`);
}

/** `owner @ana` is `owner=@ana`. */
function asPairs(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    if (isKey(words[at - 1])) return [];
    const value = isKey(word) ? words[at + 1] : undefined;
    return [value ? { text: `${word.text}=${value.text}`, quoted: false } : word];
  });
}

const isKey = (word: Word | undefined): boolean => ['tier', 'company', 'owner'].includes(ours(word));

/** `tier=gold`; `tier=-` takes it away. Throws NotUnderstood. */
export function parseAttribute({ text }: Word): Partial<ChannelAttributes> {
  const [, key = '', value = ''] = /^(tier|company|owner)=(.*)$/is.exec(text) ?? [];
  if (key === '')
    throw new NotUnderstood(
      `I don’t understand “${sayBack(text)}”. Type ${USAGE}, without blanks around \`=\`; \`tier=-\` takes it away.`,
    );
  const said = value.trim();
  const nothing = said === '-' || said === '' || (key === 'owner' && said.toLowerCase() === 'off');
  if (key.toLowerCase() === 'owner') return { owner: nothing ? null : personIn(said) };
  if (said.length > LONGEST_WORD)
    throw new NotUnderstood(`A ${key.toLowerCase()} has at most ${LONGEST_WORD} characters.`);
  return { [key.toLowerCase()]: nothing ? null : said };
}

function personIn(text: string): PersonId {
  const callee = calleeIn({ text, quoted: false });
  if (callee && 'person' in callee) return callee.person;
  throw new NotUnderstood(
    'The owner is one person. Please pick them from the list that opens when you type `@`: `/baton channel owner @ana`.',
  );
}

function inWords({ tier, company, owner }: ChannelAttributes): readonly Inline[] {
  const known = `tier ${tier ?? 'not set'}, company ${company ?? 'not set (the customer’s own counts, where it is known)'}, owner `;
  return owner ? [known, { person: owner }, '.'] : [`${known}not set.`];
}
