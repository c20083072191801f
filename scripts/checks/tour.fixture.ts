import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { demoMoment } from './demo-site.ts';

export interface Tour extends BrowserContextOptions {
  readonly paths: readonly string[];
  readonly media?: 'print';
  /** Runs before the first page. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

interface Where {
  readonly browser: Browser;
  /** Of the site, without a slash at the end. */
  readonly address: string;
}

/** The worker would answer in place of the server; the browser's driver keeps it away, and says so. */
const workerBlocked = 'Service Worker registration blocked by Playwright';

/** How many pages are looked at side by side. */
const sideBySide = 2;

/**
 * Looks at one page after the other as the same visitor, whose clock stands at {@link demoMoment}, and
 * says what is wrong where: `/events/: a fault`, in the order of the paths. What the browser complains
 * of, and whatever is asked of other hosts, is wrong everywhere.
 */
export async function tour(
  { browser, address }: Where,
  { paths, media, prepare, ...options }: Tour,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const faults = new Map<string, readonly string[]>();
  try {
    // The script of a page would bring its events to today.
    await context.clock.setFixedTime(demoMoment);
    await prepare?.(context);
    const ahead = paths.values();
    const visit = async (): Promise<void> => {
      const page = await context.newPage();
      const complaints = complaintsOf(page, address);
      if (media !== undefined) await page.emulateMedia({ media });
      for (const path of ahead) {
        await page.goto(address + path, { waitUntil: 'load' });
        const found = await look(page, path);
        faults.set(path, [...found, ...complaints.splice(0)]);
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, visit));
  } finally {
    await context.close();
  }
  return paths.flatMap((path) => (faults.get(path) ?? []).map((fault) => `${path}: ${fault}`));
}

/** Grows as the page is used. */
function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    // A page that is not there is answered with a status that the browser mentions.
    const isAnswer = message.location().url === page.url();
    if (!isAnswer && !message.text().includes(workerBlocked)) complaints.push(message.text());
  });
  return complaints;
}
