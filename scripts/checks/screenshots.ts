import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import { launchBrowser } from '../browser/launch.ts';
import { compileShared } from '../compile/shared.ts';
import { compileSite } from '../compile/site.ts';
import { repository } from '../repository.ts';
import { goldenMoment } from './demo-site.ts';
import { serveDemo } from './served-demo.ts';

/**
 * Makes the pictures of the documents again: `node scripts/checks/screenshots.ts [OUT]`. The demo and
 * the moment are fixed, so only a change of the look changes them.
 */

interface Shot {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel. */
  readonly scale: number;
}

const event = '/events/building-community-connections-by-hiring-for-cultural-knowledge/';

const shots: readonly Shot[] = [
  { file: 'home.png', path: '/', width: 1280, height: 1400, scale: 1 },
  { file: 'event.png', path: event, width: 1280, height: 1200, scale: 1 },
  { file: 'phone.png', path: '/', width: 390, height: 844, scale: 2 },
  { file: 'arabic.png', path: '/ar/', width: 1280, height: 1400, scale: 1 },
];

const out = resolve(process.argv[2] ?? join(repository, 'docs', 'pictures'));

await compileShared();
await compileSite();
await mkdir(out, { recursive: true });
const served = await serveDemo(goldenMoment);
try {
  const browser = await launchBrowser();
  try {
    for (const shot of shots) {
      const png = await toPalette(await pictureOf(browser, served.address, shot));
      await writeFile(join(out, shot.file), png);
      console.log(`${join(out, shot.file)} (${Math.round(png.length / 1000)} kB)`);
    }
  } finally {
    await browser.close();
  }
} finally {
  await served.stop();
}

async function pictureOf(
  browser: Browser,
  address: string,
  { path, width, height, scale }: Shot,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
  });
  try {
    // The script of a page would bring its events to today.
    await context.clock.setFixedTime(goldenMoment);
    const page = await context.newPage();
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}

/** As small as a drawing can be: 256 colours are enough for it. */
function toPalette(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: 256, effort: 10 }).toBuffer();
}
