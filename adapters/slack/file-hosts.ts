/** Whether an address is Slack's own, or that of the other root of the Web API: only there bytes are fetched from and sent to. */
export function isSlacks(url: URL, apiUrl: string | null): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (apiUrl !== null && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && url.port === '' && HOST.test(url.hostname);
}

const HOST = /^[a-z0-9.-]{1,200}\.slack(?:-gov)?\.com$/;

/** How long an answer that is none asks us to wait, ms. */
export function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 5);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3_600) * 1000 : 5_000;
}
