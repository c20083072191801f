import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { homePath, locales, manifestPath } from '@porchlight/shared';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { drawIcons, iconsFolder } from './draw-icons.ts';
import { showToBrowser } from './served-browser.fixture.ts';

const demo = showToBrowser();

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

test.for(locales)('in %s a browser can take the site up among its programs', async (locale) => {
  const context = await demo.browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(demo.address + homePath(locale), { waitUntil: 'load' });
    const devtools = await context.newCDPSession(page);
    const { url, errors, data = '' } = await devtools.send('Page.getAppManifest');
    expect([url, errors]).toEqual([demo.address + manifestPath(locale), []]);
    const { icons } = JSON.parse(data) as { readonly icons: readonly Icon[] };
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of icons.filter(({ src }) => src.endsWith('.png'))) {
      const { width, height } = await sharp(join(demo.folder, src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  } finally {
    await context.close();
  }
});

test('the icons are the mark of the site', async () => {
  const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer();
  for (const [file, drawn] of await drawIcons()) {
    const [is, should] = await Promise.all([
      readFile(join(iconsFolder, file)).then(pixels),
      pixels(drawn),
    ]);
    expect([file, is.equals(should)]).toEqual([file, true]);
  }
});
