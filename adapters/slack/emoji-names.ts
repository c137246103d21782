/** Without colons: letters of any script, as custom emoji may have, and perhaps a tone of skin. */
const NAME = /^[^\s:<>&]{1,100}(?:::skin-tone-[2-6])?$/u;

/** Whether Slack could know an emoji by that name: `thumbsup`, `wave::skin-tone-3`. */
export const isEmojiName = (name: string): boolean => NAME.test(name);
