/** The browser that the tests drive, where there is one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

/** Path of a Chromium, or null: none is installed here. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [env['CHROMIUM'], '/usr/bin/chromium'];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

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

/** A suite that needs a browser: skipped by name where none is installed. */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  const path = findChromium();
  if (path === null) {
    describe.skip(`${name} (no Chromium here: install it, or name its path in CHROMIUM)`, () => {});
    return;
  }
  describe(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await openBrowser(path);
    });
    afterAll(() => browser?.close());
    suite(() => {
      if (!browser) throw new Error('The browser opens before the first test');
      return browser;
    });
  });
}

/** What went wrong on a page without anybody pressing anything: it must stay empty. */
export interface Complaints {
  readonly errors: string[];
  /** Requests to anywhere but the page's own server. */
  readonly foreignRequests: string[];
  /** `alert` and its kin: script that came alive. */
  readonly popUps: string[];
}

export function watchPage(page: Page, home: string): Complaints {
  const complaints: Complaints = { errors: [], foreignRequests: [], popUps: [] };
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.errors.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.foreignRequests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    complaints.popUps.push(dialog.message());
    void dialog.dismiss();
  });
  return complaints;
}
