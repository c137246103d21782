/** What was typed can't be meant. Nothing has changed; the message says what to type instead, `backticks` around it. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}
