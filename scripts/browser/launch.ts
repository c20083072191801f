import { type Browser, chromium } from 'playwright-core';

import { systemEnvironment } from '../processes/environment.ts';
import { browserFiles } from './browser-files.ts';

/** Quiet and closed: nothing but what a page asks for leaves the browser. */
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** Starts a real browser. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { program, libraries } = await browserFiles();
  return chromium.launch({
    executablePath: program,
    args: flags,
    timeout: 60_000,
    env: {
      ...systemEnvironment(),
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    },
  });
}
