import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import { launchBrowser } from '../browser/launch.ts';
import { demoMoment } from './demo-site.ts';
import { type Edit, type ServedDemo, serveDemo } from './served-demo.ts';

/** Both are there as soon as a test runs, and not before. */
interface ServedBrowser {
  /** Of the demo, without a slash at the end. */
  readonly address: string;
  /** Where the files of the demo are. */
  readonly folder: string;
  readonly browser: Browser;
}

/** Serves the demo, or what an edit makes of it, to a browser for as long as the tests of the calling file take. */
export function serveToBrowser(edit?: Edit): ServedBrowser {
  let served: ServedDemo;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveDemo(demoMoment, edit);
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
