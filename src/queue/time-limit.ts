/** It took too long. The work itself may still be going on. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** The outcome of `work`, or TookTooLong after `limitMs`. A failure that comes later than that is nobody's. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(`no outcome within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
