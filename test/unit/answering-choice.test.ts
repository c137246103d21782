import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lumenArticles } from '../../bench/knowledge-lumen.ts';
import { askedFor } from '../../bench/knowledge-ways.ts';
import type { Actions } from '../../src/actions/heard.ts';
import { learnWanting } from '../../src/actions/intent.ts';
import { readDefinitionFile } from '../../src/actions/read-file.ts';
import { openAnswering } from '../../src/answering/answering.ts';
import type { Asked } from '../../src/bridge/ports.ts';
import { knowledgeOf } from '../../src/knowledge/knowledge.ts';
import type { Library } from '../../src/knowledge/library.ts';
import { message } from '../support/builders.ts';

const definitions = readdirSync('actions').map((file) =>
  readDefinitionFile(readFileSync(join('actions', file), 'utf8')),
);
const actions: Actions = {
  definitions: new Map(definitions.map((definition) => [definition.name, definition])),
  wanted: learnWanting(definitions),
};
const articles = lumenArticles();
const knowledge = knowledgeOf(articles);
const answering = openAnswering({
  library: { of: async () => knowledge } as Pick<Library, 'of'>,
  catalogue: { of: async () => actions },
});

/** The article of that title, and another, offered for a question; then `text` is said. */
function choosing(title: string, text: string): Asked {
  const meant = articles.find(({ article }) => article.source.title === title);
  const other = articles.find(({ article }) => article.source.title === 'Invite teammates');
  const asked = askedFor(text);
  const candidates = [meant, other].map((one) => ({ article: one?.id ?? '', title: one?.article.source.title ?? '' }));
  return {
    ...asked,
    seq: 3,
    earlier: [message({ seq: 1, text: 'password' })],
    conversation: { ...asked.conversation, clarifying: { to: 1, candidates } },
  };
}

describe('which of these was meant, said in words', () => {
  it.each([
    'Reset your password',
    'reset your password please',
    'the password reset one',
    'the first',
    'password reset',
  ])('“%s” is the article, and begins no action', async (text) => {
    const asked = choosing('Reset your password', text);
    const reply = await answering.reply(asked);
    expect(reply).toMatchObject({
      kind: 'answer',
      answer: { article: asked.conversation.clarifying?.candidates[0]?.article },
    });
  });

  it.each(['please reset the password for carla@acme.example', 'where is my order LU-10023'])(
    '“%s” is still a wish of its own',
    async (text) => {
      expect(await answering.reply(choosing('Reset your password', text))).toHaveProperty('undertaking');
    },
  );
});
