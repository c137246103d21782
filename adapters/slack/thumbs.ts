/** How 👍 and 👎 are shown: as Slack's own pair where it takes that, else as plain buttons. */
import { DeliveryDelayed } from '../../src/channel/channel.ts';
import type { Content } from '../../src/channel/content.ts';
import type { Thumbs } from './cards.ts';
import { codeOf } from './errors.ts';

export interface ThumbsChoice {
  /**
   * Calls with the pair, and once more with plain buttons when Slack refuses the blocks; then it is not asked again. Only a
   * definite refusal leads to a second call: what may have happened is never repeated.
   */
  trying<T>(surface: Surface, content: Content, call: (thumbs: Thumbs) => Promise<T>): Promise<T>;
}

/** Slack may take the pair in new posts and not in changed ones. */
type Surface = 'post' | 'update';

export function createThumbsChoice(now: () => number): ThumbsChoice {
  const refusing = new Set<Surface>();
  return {
    async trying(surface, content, call) {
      const hasThumbs = content.parts.some(({ part }) => part === 'feedback');
      if (!hasThumbs || refusing.has(surface)) return call('buttons');
      const began = now();
      try {
        return await call('pair');
      } catch (error) {
        if (!BLOCKS_REFUSED.has(codeOf(error) ?? '')) throw error;
        if (now() - began > SOON_MS) throw new DeliveryDelayed('Slack took long to refuse the thumbs', 1_000);
      }
      const answer = await call('buttons');
      // Only now is it certain that it was the pair, and nothing else in the post.
      refusing.add(surface);
      return answer;
    },
  };
}

const BLOCKS_REFUSED = new Set(['invalid_blocks', 'invalid_blocks_format', 'block_mismatch']);

/** The caller's lease is running, and lasts for one call. */
const SOON_MS = 2_000;
