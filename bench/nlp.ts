/** Judging: what it costs to start, per message and per paste, and how often it is right; `natural` beside it in turn. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newConversation } from '../src/conversation/conversation.ts';
import type { Message } from '../src/conversation/message.ts';
import { defaultPolicy, NO_ATTRIBUTES } from '../src/conversation/policy.ts';
import { openMeasures } from '../src/nlp/measures.ts';
import { openJudge } from '../src/triggers/judge.ts';
import { type Natural, openNatural } from './natural-beside.ts';
import { measureRightness } from './nlp-rightness.ts';
import { median, percentile, rounded, table } from './numbers.ts';
import { EARLIER, HOSTILE, PASTE, SHORT_MESSAGES } from './support-messages.ts';

export async function measureNlp(): Promise<string> {
  const starts = await measureOpening();
  const natural = await openNatural();
  const judge = openJudging();
  return [starts, measureMessages(judge, natural), measureLong(judge, natural), measureRightness(natural)].join('\n');
}

// ── start ────────────────────────────────────────────────────────────────────────────────────────────────────────

const TIMES = 5;
const CONTESTANTS = ['nothing', 'baton', 'natural'] as const;

interface Opened {
  readonly readyMs: number;
  readonly residentMb: number;
}

async function measureOpening(): Promise<string> {
  const opened = new Map(CONTESTANTS.map((name) => [name, [] as Opened[]]));
  for (let n = 0; n < TIMES; n += 1) for (const [name, all] of opened) all.push(await openInProcess(name));
  const plain = median(opened.get('nothing')?.map(({ residentMb }) => residentMb) ?? []);
  return table(
    ['import and training', 'median ms', 'best ms', 'worst ms', 'MB beyond plain Node'],
    [...opened].map(([name, all]) => {
      const times = all.map(({ readyMs }) => readyMs);
      const memory = median(all.map(({ residentMb }) => residentMb)) - plain;
      return [name, ...[median(times), Math.min(...times), Math.max(...times), memory].map((n) => rounded(n, 0))];
    }),
  );
}

async function openInProcess(name: string): Promise<Opened> {
  const script = join(import.meta.dirname, 'nlp-start.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, name]);
  return JSON.parse(stdout);
}

// ── a message ────────────────────────────────────────────────────────────────────────────────────────────────────

type Judging = (text: string, earlier: readonly string[]) => unknown;

const AT = Date.UTC(2024, 4, 1);

/** All triggers over one message, as in a customer's transaction. */
function openJudging(): Judging {
  const { judge } = openJudge(openMeasures());
  const customerPlace = { channel: 'bench', thread: 'bench' };
  const conversation = newConversation({ id: 'bench', tenant: 'bench', customerPlace, customer: 'ana', at: AT });
  const transcripts = new Map<readonly string[], readonly Message[]>();
  return (text, said) => {
    const earlier = transcripts.get(said) ?? said.map(messageOf);
    transcripts.set(said, earlier);
    const at = AT + 300_000;
    return judge({ conversation, text, earlier, reply: null, at, attributes: NO_ATTRIBUTES }, defaultPolicy);
  };
}

function messageOf(text: string, index: number): Message {
  const bot = index % 2 === 1;
  return {
    seq: index + 1,
    role: bot ? 'bot' : 'customer',
    person: bot ? null : 'ana',
    name: bot ? 'Baton' : 'Ana',
    text,
    look: null,
    was: null,
    files: [],
    sentAt: AT + index * 30_000,
    internal: false,
    channel: null,
    remoteId: null,
    source: bot ? { title: text, url: null } : null,
    editedAt: null,
    deletedAt: null,
  };
}

const WARM_UP_ROUNDS = 10;
const ROUNDS = 60;
const NOTHING_EARLIER: readonly string[] = [];

/** In turn, all messages at a time: what the machine does meanwhile hits them alike, and none warms the caches of another. */
function measureMessages(judge: Judging, natural: Natural): string {
  const contestants: readonly (readonly [string, (text: string) => unknown])[] = [
    ['Baton, all triggers', (text) => judge(text, NOTHING_EARLIER)],
    ['Baton, all triggers, four turns earlier', (text) => judge(text, EARLIER)],
    ['natural, Bayes three times and AFINN', (text) => askNatural(natural, text)],
    ['natural, Bayes once (topic)', (text) => natural.topic(text)],
    ['natural, AFINN alone', (text) => natural.sentiment(text)],
  ];
  const times = new Map(contestants.map(([name]) => [name, [] as number[]]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1)
    for (const [name, act] of contestants)
      for (const text of SHORT_MESSAGES) {
        // Baton remembers what it measured lately: with a number at its end, no message is one of those.
        const unheard = `${text} ${name.length}${round}`;
        const took = timed(() => act(unheard));
        if (round >= 0) times.get(name)?.push(took * 1000);
      }
  const ours = median(times.get('Baton, all triggers') ?? []);
  return table(
    ['a short message', 'p50 µs', 'p99 µs', 'p50 to Baton'],
    [...times].map(([name, all]) => [
      name,
      rounded(median(all), 0),
      rounded(percentile(all, 0.99), 0),
      rounded(median(all) / ours, 2),
    ]),
  );
}

function askNatural({ humanRequest, emotion, topic, sentiment }: Natural, text: string): readonly unknown[] {
  return [humanRequest(text), emotion(text), topic(text), sentiment(text)];
}

const LONG_TIMES = 5;

/** Long and hostile ones: the middle of a few tries, the worst, and natural's. */
function measureLong(judge: Judging, natural: Natural): string {
  const rows = [['50 KB paste', PASTE] as const, ...HOSTILE].map(([name, text]) => {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let n = 0; n < LONG_TIMES; n += 1) {
      ours.push(timed(() => judge(text, NOTHING_EARLIER)));
      theirs.push(timed(() => askNatural(natural, text)));
    }
    return [name, ...[median(ours), Math.max(...ours), median(theirs)].map((ms) => rounded(ms, 1))];
  });
  return table(['a long message', 'Baton ms', 'worst ms', 'natural ms'], rows);
}

function timed(act: () => unknown): number {
  const before = performance.now();
  act();
  return performance.now() - before;
}
