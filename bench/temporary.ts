import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty one, for whoever asks to remove. */
export function freshDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'baton-bench-'));
}
