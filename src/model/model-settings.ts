/** Which model is asked, how long we wait for it, and what it may cost. */
export interface ModelSettings {
  /** Root of an OpenAI-compatible API, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Empty: the endpoint wants none. */
  readonly apiKey: string;
  readonly model: string;
  /** For a whole answer, retry included. */
  readonly timeoutMs: number;
  /** Until the first words of an answer, retry included. */
  readonly firstWordsMs: number;
  readonly tokensPerConversation: number;
  /** Of one tenant, from midnight to midnight UTC. */
  readonly tokensPerDay: number;
  /** In the operator's currency, for a million tokens; 0: not counted. */
  readonly priceInPerMillion: number;
  readonly priceOutPerMillion: number;
  /** Hosts that a model's words may link to, beside those of the articles it words. */
  readonly linkHosts: readonly string[];
}
