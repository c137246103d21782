import { answersNo, answersYes } from '../consent.ts';
import type { Understood } from './slot-value.ts';

export function understandYesNo(text: string): Understood {
  if (answersYes(text)) return { value: 'yes', shown: 'Yes' };
  if (answersNo(text)) return { value: 'no', shown: 'No' };
  return { why: 'I need a yes or a no there.' };
}
