/** Tells whoever waits that something changed: no test needs to sleep. */
export interface Changes {
  /** Something changed. Cheap: listeners run once per turn of the event loop, however much happened in it. */
  happened(): void;
  onChange(listener: () => void): () => void;
  /**
   * The first value that is neither false nor null nor undefined; rejects when none came in time. Looks at every change,
   * and now and then without one, because some of what tests wait for lives elsewhere.
   */
  until<T>(look: () => T, timeoutMs?: number): Promise<Exclude<T, false | null | undefined>>;
  close(): void;
}

export function watchChanges(): Changes {
  const listeners = new Set<() => void>();
  const giveUps = new Set<() => void>();
  let announced: NodeJS.Immediate | null = null;
  const announce = () => {
    announced = null;
    for (const listener of [...listeners]) listener();
  };
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    happened: () => {
      announced ??= setImmediate(announce);
    },
    onChange,
    until: (look, timeoutMs = 5000) => waitUntil(look, timeoutMs, onChange, giveUps),
    close: () => {
      if (announced) clearImmediate(announced);
      listeners.clear();
      for (const giveUp of [...giveUps]) giveUp();
    },
  };
}

const heartbeatMs = 50;

function waitUntil<T>(
  look: () => T,
  timeoutMs: number,
  onChange: Changes['onChange'],
  giveUps: Set<() => void>,
): Promise<Exclude<T, false | null | undefined>> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(heartbeat);
      giveUps.delete(giveUp);
      stop();
      settle();
    };
    const giveUp = () => end(() => reject(new Error(`Closed while waiting for: ${look}`)));
    const check = () => {
      try {
        const found = look();
        if (isThere(found)) end(() => resolve(found));
      } catch (error) {
        end(() => reject(error));
      }
    };
    const timer = setTimeout(() => end(() => reject(new Error(`Not true within ${timeoutMs} ms: ${look}`))), timeoutMs);
    const heartbeat = setInterval(check, heartbeatMs);
    const stop = onChange(check);
    giveUps.add(giveUp);
    check();
  });
}

function isThere<T>(value: T): value is Exclude<T, false | null | undefined> {
  return value !== false && value !== null && value !== undefined;
}
