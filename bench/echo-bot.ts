/**
 * What Baton is compared with: the least that a Slack bot can do, on the same SDK. It says what it hears, in the thread,
 * and remembers nothing: whatever is lost on the way is lost.
 */
import { App, HTTPReceiver } from '@slack/bolt';

const { SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '', PORT = '' } = process.env;

const app = new App({
  token: SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: SLACK_API_URL },
  receiver: new HTTPReceiver({
    signingSecret: SLACK_SIGNING_SECRET,
    customRoutes: [{ path: '/readyz', method: 'GET', handler: (_request, response) => void response.end('ready') }],
  }),
});

app.message(async ({ message, client }) => {
  if (message.subtype !== undefined || message.bot_id !== undefined) return;
  const { channel, ts, thread_ts = ts, text = '' } = message;
  await client.chat.postMessage({ channel, thread_ts, text });
});

await app.start(Number(PORT));
process.on('SIGTERM', () => process.exit(0));
