/**
 * The made-up credentials of the pretend workspace. Nobody's secrets: they open this playground on the machine that
 * runs it and nothing else, and are spelled so that no secret scanner takes them for real ones.
 */
export const BOT_TOKEN = 'xoxb-playground-baton';
export const APP_TOKEN = 'xapp-playground-baton';
export const SIGNING_SECRET = 'playgroundsigningsecretnotsecret';

/** Throws when somebody points the playground at the real Slack, or a real token at the playground. */
export function refuseRealSlack(given: { readonly token?: string | undefined; readonly apiUrl?: string | undefined }) {
  if (given.token !== undefined && !/^x(?:oxb|app)-playground-/.test(given.token)) {
    throw new Error(
      'The playground takes no real Slack token. Unset SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or run Baton without the playground.',
    );
  }
  if (given.apiUrl !== undefined && !isLoopback(given.apiUrl)) {
    throw new Error('The playground is its own Slack API and takes no other. Unset SLACK_API_URL.');
  }
}

export function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
