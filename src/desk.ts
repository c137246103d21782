/** Wiring: what admins' commands work with. */
import { randomUUID } from 'node:crypto';
import { formatPerson } from '../adapters/slack/addresses.ts';
import { actionCatalogue } from './admin/action-catalogue.ts';
import { articleFormWith } from './admin/article-form.ts';
import type { CommandTools, ModelView } from './admin/commanding.ts';
import { previewing } from './admin/preview.ts';
import { CONFIDENT } from './answering/answer-from.ts';
import { confidenceIn, LOOKED_AT } from './answering/confidence.ts';
import type { Answers } from './answers.ts';
import type { Judging } from './bridge/ports.ts';
import { readerOf } from './bridge/reading.ts';
import type { CaseworkTools } from './casework/casework-tools.ts';
import { startDrill } from './casework/start-drill.ts';
import type { Channel } from './channel/channel.ts';
import type { CommonConfig } from './config.ts';
import type { OpenStore } from './store/open.ts';

export interface DeskNeeds {
  readonly config: Pick<CommonConfig, 'admins' | 'model'>;
  readonly data: OpenStore;
  readonly channel: Channel;
  readonly answers: Answers;
  readonly judging: () => Judging;
  readonly casework: CaseworkTools;
}

/** What agents' windows, and the bot's own page, work with. */
export function openCasework({
  config,
  data,
  channel,
  drills,
}: Pick<DeskNeeds, 'config' | 'data' | 'channel'> & { readonly drills: CaseworkTools['drills'] }): CaseworkTools {
  return {
    store: data.store,
    cases: data.cases,
    connectedChannels: (tenant) => data.admin.channels(tenant),
    directory: channel,
    platform: 'slack',
    admins: config.admins.map(formatPerson),
    now: Date.now,
    newId: randomUUID,
    articleForm: articleFormWith,
    drills,
  };
}

export function openDesk(needs: DeskNeeds): CommandTools {
  const { config, data, channel, answers } = needs;
  return {
    store: data.store,
    admin: data.admin,
    knowledge: data.knowledge,
    library: answers.library,
    actions: data.actions,
    catalogue: actionCatalogue({ store: data.actions, ...answers.actions }),
    usage: data.usage,
    model: config.model && answers.model ? modelView(config.model, answers.model) : null,
    preview: previewFor(needs),
    startDrill: (tenant, person) => startDrill({ tenant, person }, needs.casework),
    newId: randomUUID,
    directory: channel,
    platform: 'slack',
    admins: config.admins.map(formatPerson),
    now: Date.now,
  };
}

function modelView(
  { baseUrl, model: name, tokensPerDay, tokensPerConversation }: NonNullable<CommonConfig['model']>,
  model: NonNullable<Answers['model']>,
): ModelView {
  return {
    host: new URL(baseUrl).host,
    name,
    tokensPerDay,
    tokensPerConversation,
    state: () => model.state().breaker,
  };
}

function previewFor({ data, channel, answers, judging }: DeskNeeds): CommandTools['preview'] {
  return (tenant, question, where) =>
    previewing({
      store: data.store,
      answering: answers.answering,
      judging: judging(),
      readerOf: (of, address, connected) => readerOf({ channel, tenant: of }, address, connected),
      async confidence(id, words, reader, at) {
        const passages = (await answers.library.of(id)).search(words, LOOKED_AT, reader, at);
        return passages.length > 0 ? confidenceIn(passages).first : null;
      },
      leastSure: CONFIDENT,
      now: Date.now,
      newId: randomUUID,
    })(tenant, question, where);
}
