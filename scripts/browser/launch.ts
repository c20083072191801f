import { type Browser, chromium } from 'playwright-core';

import { systemEnvironment } from '../processes/environment.ts';
import { type BrowserFiles, browserFiles } from './browser-files.ts';

/** Quiet and closed: nothing but what a page asks for leaves the browser. */
export const browserFlags: readonly string[] = [
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

/** What a browser with these libraries is started with. */
export const browserEnvironment = ({
  libraries,
}: BrowserFiles): Readonly<Record<string, string>> => ({
  ...systemEnvironment(),
  ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
});

/** Starts a real browser. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const files = await browserFiles();
  return chromium.launch({
    executablePath: files.program,
    args: [...browserFlags],
    timeout: 60_000,
    env: browserEnvironment(files),
  });
}
