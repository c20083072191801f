import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

import { launchBrowser } from '../browser/launch.ts';
import { demoMoment } from './demo-site.ts';
import { borrowDemo, type LentDemo } from './lent-demo.ts';
import { type Edit, serveDemo } from './served-demo.ts';

/** Both are there as soon as a test runs, and not before. */
interface ServedBrowser {
  /** Of the demo, without a slash at the end. */
  readonly address: string;
  /** Where the files of the demo are. */
  readonly folder: string;
  readonly browser: Browser;
}

/** Shows the demo that all share to a browser for as long as the tests of the calling file take. */
export const showToBrowser = (): ServedBrowser =>
  toBrowser(async () => ({ ...(await borrowDemo(inject('demoLender'))), stop: async () => {} }));

/** The same with a demo of the file's own, which it may change: what an edit makes of it, or its files. */
export const serveToBrowser = (edit?: Edit): ServedBrowser =>
  toBrowser(() => serveDemo(demoMoment, edit));

function toBrowser(
  serve: () => Promise<LentDemo & { readonly stop: () => Promise<void> }>,
): ServedBrowser {
  let served: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    served = await serve();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  return {
    get address() {
      return served.address;
    },
    get folder() {
      return served.folder;
    },
    get browser() {
      return browser;
    },
  };
}
