import type { ModelSettings } from './model-settings.ts';
import type { Spent } from './model-usage.ts';

/** Bytes of a text that make one token: about four in English. Three, so that an estimate is rather too high. */
const BYTES_PER_TOKEN = 3;
/** No call of ours comes near: a report beyond it is not believed. */
const BELIEVABLE = 1_000_000;

/** How many tokens a text has at most, roughly: for reserving, and where an endpoint reports no usage. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

/** What an endpoint says was used; null where that is no believable count. */
export function reportedTokens(usage: unknown): Spent | null {
  if (typeof usage !== 'object' || usage === null) return null;
  const { prompt_tokens: tokensIn, completion_tokens: tokensOut } = usage as Record<string, unknown>;
  return isCount(tokensIn) && isCount(tokensOut) && tokensIn + tokensOut > 0 ? { tokensIn, tokensOut } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= BELIEVABLE;
}

/** Millionths of the operator's currency: tokens times the price of a million of them. */
export function costMicros(
  { tokensIn, tokensOut }: Spent,
  { priceInPerMillion, priceOutPerMillion }: Pick<ModelSettings, 'priceInPerMillion' | 'priceOutPerMillion'>,
): number {
  return Math.round(tokensIn * priceInPerMillion + tokensOut * priceOutPerMillion);
}
