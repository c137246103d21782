/** A model asked over HTTP at the pretend endpoint, with what it used and logged. */
import { type Model, openModel } from '../../src/model/client.ts';
import type { ModelSettings } from '../../src/model/model-settings.ts';
import { modelWordsmith } from '../../src/model/wordsmith.ts';
import { usageInMemory } from './model-usage-in-memory.ts';
import { type PretendModel, startPretendModel } from './pretend-model.ts';

/** As `docs/configuration.md` has them. */
const DEFAULTS = {
  timeoutMs: 6_000,
  firstWordsMs: 2_500,
  tokensPerConversation: 20_000,
  tokensPerDay: 1_000_000,
  priceInPerMillion: 0,
  priceOutPerMillion: 0,
  linkHosts: [],
};

export const PASSAGE = {
  title: 'Reset your password',
  url: 'https://help.lumen.example/reset-password',
  text: `Open the sign-in page, choose **Forgot password** and enter the e-mail address of your account. We send you a link that is valid for 60 minutes.

## The e-mail does not arrive

Look in your spam folder first. If your company signs in with SSO, there is no Lumen password to reset: ask your IT team.`,
};

export const QUESTION = 'I forgot my password, how do I reset it?';

export interface ModelStage {
  readonly pretend: PretendModel;
  readonly calls: ReturnType<typeof usageInMemory>['calls'];
  /** Everything that was logged, as JSON. */
  readonly logged: string[];
  readonly usage: { breaks?: boolean };
  readonly clock: { now: number };
  model(settings?: Partial<ModelSettings>): Model;
  close(): Promise<void>;
}

export async function raiseModel(): Promise<ModelStage> {
  const pretend = await startPretendModel();
  const usage: { breaks?: boolean } = {};
  const { calls, store } = usageInMemory(usage);
  const logged: string[] = [];
  const clock = { now: Date.UTC(2026, 0, 5, 9) };
  const write = (facts: object, message: string): void => {
    logged.push(JSON.stringify({ ...facts, message }));
  };
  return {
    pretend,
    calls,
    logged,
    usage,
    clock,
    model: (settings = {}) =>
      openModel(
        { ...DEFAULTS, baseUrl: pretend.baseUrl, apiKey: pretend.apiKey, model: 'pretend-1', ...settings },
        { usage: store, now: () => clock.now, log: { debug: write, warn: write } },
      ),
    close: () => pretend.close(),
  };
}

let fences = 0;
/** As unguessable as it has to be in a test. */
export const newFence = (): string => `fence${++fences}x7Qk2`;

export async function worded(
  model: Model,
  wording: {
    question?: string;
    passages?: readonly (typeof PASSAGE)[];
    conversation?: string;
    signal?: AbortSignal;
  } = {},
): Promise<readonly string[]> {
  const { question = QUESTION, passages = [PASSAGE], conversation = 'c1' } = wording;
  const said: string[] = [];
  const words = modelWordsmith(model, newFence).word({
    tenant: 't1',
    conversation,
    wording: { question, passages },
    signal: wording.signal ?? new AbortController().signal,
  });
  for await (const sentence of words) said.push(sentence);
  return said;
}
