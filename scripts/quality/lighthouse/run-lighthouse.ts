import type { Server } from 'node:http';

import { type CalendarDate, now } from '@porchlight/shared';
import { launch } from 'chrome-launcher';
import compression from 'compression';

import { browserFiles } from '../../browser/browser-files.ts';
import { browserEnvironment, browserFlags } from '../../browser/launch.ts';
import { demoSeededOn } from '../../checks/demo-site.ts';
import { serveDemo } from '../../checks/served-demo.ts';
import { onePageOfEachKind, pageAt } from '../../checks/page-kinds.ts';
import { filesBelow } from '../../publisher/tree/tree.ts';
import type { Outcome } from '../outcome.ts';
import type { Work } from '../work.ts';
import { judge } from './judge.ts';
import { headingRow, isBelow, rowOf } from './scores.ts';

/** Judges a page of each kind, and the front page in each language, of a demo that was seeded today. */
export async function runLighthouse({ screen, step, stop }: Work): Promise<Outcome> {
  const moment = now();
  const snapshot = await demoSeededOn(moment.slice(0, 10) as CalendarDate);
  const served = await step('Serve the demo', () => serveDemo(moment, () => snapshot));
  try {
    compressAnswersOf(served.server);
    const files = await browserFiles();
    const browser = await launch({
      chromePath: files.program,
      chromeFlags: [...browserFlags],
      ignoreDefaultFlags: true,
      envVars: browserEnvironment(files),
      logLevel: 'silent',
    });
    try {
      const paths = await pathsToJudge(served.folder);
      let failed = 0;
      screen.line(headingRow);
      for (const path of paths) {
        stop.throwIfAborted();
        const { scores, faults } = await judge(served.address + path, browser.port);
        screen.line(rowOf(scores, path));
        for (const fault of faults) screen.line(`    ${fault}`);
        if (isBelow(scores)) failed += 1;
      }
      return { passed: paths.length - failed, failed };
    } finally {
      browser.kill();
    }
  } finally {
    await served.stop();
  }
}

/** As the proxy before a site does, because its own server leaves that to it. */
function compressAnswersOf(server: Server): void {
  const compress = compression();
  server.prependListener('request', (request, response) => compress(request, response, () => {}));
}

/** What languages share is judged in one of them. */
async function pathsToJudge(folder: string): Promise<readonly string[]> {
  const paths = (await filesBelow(folder)).flatMap((file) => pageAt(file) ?? []).toSorted();
  return onePageOfEachKind(paths).filter((path) => !/^\/(?:es|ar)\/./.test(path));
}
