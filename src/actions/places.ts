/** So many at once and no more; whoever comes later waits for a while, or goes away. */
export interface Places {
  /** Does it as soon as there is a place; null: there was none until `patience` ended. */
  within<Done>(patience: () => Promise<unknown>, work: () => Promise<Done>): Promise<Done | null>;
}

export function openPlaces(count: number): Places {
  let free = count;
  const waiting = new Set<() => void>();

  const entered = async (patience: () => Promise<unknown>): Promise<boolean> => {
    if (free > 0) {
      free--;
      return true;
    }
    return new Promise<boolean>((resolve, reject) => {
      const enter = (): void => resolve(true);
      waiting.add(enter);
      patience().then(() => {
        if (waiting.delete(enter)) resolve(false);
      }, reject);
    });
  };

  /** A place that somebody waits for is handed over, first come first served. */
  const left = (): void => {
    const [next] = waiting;
    if (!next) free++;
    else {
      waiting.delete(next);
      next();
    }
  };

  return {
    async within(patience, work) {
      if (!(await entered(patience))) return null;
      try {
        return await work();
      } finally {
        left();
      }
    },
  };
}
