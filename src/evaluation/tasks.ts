import { emotionTask, humanRequestTask, topicTask } from './detector-tasks.ts';
import { dialogueTask } from './dialogue-task.ts';
import { faqTask } from './faq-task.ts';
import { intentTask, scopeTask } from './intent-tasks.ts';
import { repeatTask } from './repeat-task.ts';
import type { Task } from './task.ts';

/** Everything that Baton can be measured on, by name. */
export const TASKS: ReadonlyMap<string, Task> = new Map([
  ['human-request', humanRequestTask],
  ['emotion', emotionTask],
  ['topic', topicTask],
  ['scope', scopeTask],
  ['intent', intentTask],
  ['repeat', repeatTask],
  ['faq', faqTask],
  ['dialogue', dialogueTask],
]);
