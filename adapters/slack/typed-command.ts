/** A slash command in our words. */
import { formatChannel, formatGroup } from './addresses.ts';
import { type Heard, parsed, senderOf } from './heard.ts';
import { SlashCommand } from './payloads.ts';
import { decodeText } from './said.ts';

export function toCommand(body: unknown): Heard {
  return parsed(SlashCommand, body, (payload) => {
    const installation = payload.is_enterprise_install === 'true' ? payload.enterprise_id : payload.team_id;
    if (!installation) return { malformed: 'names no installation' };
    return {
      command: {
        installation,
        sender: senderOf(payload.user_id, payload.team_id),
        channel: formatChannel({ installation, channel: payload.channel_id }),
        text: asTyped(payload.text, installation),
      },
    };
  });
}

/** Groups picked from the list. Between them stands what Slack makes of everything else. */
const GROUP = /<!subteam\^(S[A-Z0-9]{1,30})(?:\|([^<>|]{0,300}))?>/g;

/**
 * Slack escapes what was typed, and what was picked from its lists stands there as `<#C123|name>`, `<@U123|name>` or
 * `<!subteam^S123|@name>`; past this door those are addresses: `<#slack:T1:C123|name>`, `<@slack:U123>`, `<!group^slack:S123|@name>`.
 */
function asTyped(text: string, installation: string): string {
  let typed = '';
  let end = 0;
  for (const group of text.matchAll(GROUP)) {
    const [token, id = '', name = ''] = group;
    typed += withoutGroups(text.slice(end, group.index), installation);
    typed += `<!group^${formatGroup(id)}|${name}>`;
    end = group.index + token.length;
  }
  return typed + withoutGroups(text.slice(end), installation);
}

function withoutGroups(text: string, installation: string): string {
  return decodeText(text, installation)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('person' in piece) return `<@${piece.person}>`;
      return `<#${piece.channel}|${piece.name ?? ''}>`;
    })
    .join('');
}
