export interface CacheOptions<T> {
  /** How long a value may be believed. */
  readonly ttlMs: (value: T) => number;
  /** Beyond that, what was not asked for the longest goes first. */
  readonly max: number;
  readonly now: () => number;
}

export interface Cache<T> {
  /** The value for `key`, loaded at most once however many ask at the same time. Failures are not kept. */
  get(key: string, load: () => Promise<T>, options?: { readonly fresh: boolean }): Promise<T>;
  /** Something happened to it: what is known of it, or being looked up, is not believed any more. */
  forget(key: string): void;
}

export function createCache<T>({ ttlMs, max, now }: CacheOptions<T>): Cache<T> {
  const kept = new Map<string, { readonly value: T; readonly askedAt: number }>();
  const loading = new Map<string, Promise<T>>();
  /** Look-ups under way, by key: what is forgotten meanwhile is not kept. */
  const asking = new Map<string, Set<{ isOutdated: boolean }>>();

  const keep = (key: string, value: T, askedAt: number): T => {
    // A slow answer must not replace that of a later question.
    if ((kept.get(key)?.askedAt ?? askedAt) > askedAt) return value;
    kept.delete(key);
    kept.set(key, { value, askedAt });
    const [oldest] = kept.keys();
    if (kept.size > max && oldest !== undefined) kept.delete(oldest);
    return value;
  };

  const loadOnce = (key: string, load: () => Promise<T>): Promise<T> => {
    const askedAt = now();
    const question = { isOutdated: false };
    const questions = asking.get(key) ?? new Set();
    asking.set(key, questions.add(question));
    const running = load()
      .then((value) => (question.isOutdated ? value : keep(key, value, askedAt)))
      .finally(() => {
        if (loading.get(key) === running) loading.delete(key);
        questions.delete(question);
        if (questions.size === 0 && asking.get(key) === questions) asking.delete(key);
      });
    loading.set(key, running);
    return running;
  };

  return {
    async get(key, load, options) {
      // A look-up that already runs may have been answered before the caller's reason to want a fresh one.
      if (options?.fresh) return loadOnce(key, load);
      const hit = kept.get(key);
      if (hit && now() < hit.askedAt + ttlMs(hit.value)) {
        kept.delete(key);
        kept.set(key, hit);
        return hit.value;
      }
      return loading.get(key) ?? loadOnce(key, load);
    },

    forget(key) {
      kept.delete(key);
      loading.delete(key);
      for (const question of asking.get(key) ?? []) question.isOutdated = true;
    },
  };
}
