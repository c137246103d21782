import type { Effect } from '../conversation/effect.ts';

/** Posts that stay. Updates and receipts may be repeated, whispers may be lost, answers are looked for again. */
export function mustBeOnce({ type }: Effect): boolean {
  switch (type) {
    case 'post-answer':
    case 'tell-customer':
    case 'relay-to-customer':
    case 'relay-to-agents':
    case 'relay-file':
    case 'open-handoff':
    case 'restore-root':
    case 'post-transcript':
    case 'tell-agents':
      return true;
    default:
      return false;
  }
}
