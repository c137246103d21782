/** The browser that the tests drive, where there is one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Path of a Chromium, or null: none is installed here. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [env['CHROMIUM'], '/usr/bin/chromium'];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Said where tests are skipped for want of one. */
export const noChromium = 'no Chromium here: install it, or name its path in CHROMIUM';

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
