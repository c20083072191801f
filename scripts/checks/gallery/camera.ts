import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';

import { demoMoment } from '../demo-site.ts';
import { type MadePages, pagesOf } from '../made-pages.fixture.ts';
import { unfold } from '../restyle.fixture.ts';
import { type Look, looks } from './looks.ts';
import type { Scene } from './scenes.ts';

export interface Picture {
  readonly scene: string;
  readonly path: string;
  readonly look: string;
  /** `dark/events-2026-06.dark-320.png` */
  readonly file: string;
  readonly bytes: Buffer;
}

/** Takes the pictures of a scene, one look after the other. Pages that a made hub lacks are left out. */
export async function* picturesOf(
  scene: Scene,
  { browser, address }: { readonly browser: Browser; readonly address: string },
): AsyncGenerator<Picture> {
  const made = scene.made === undefined ? undefined : await pagesOf(scene.made, address);
  const paths = scene.paths.filter((path) => made?.paths.includes(path) ?? true);
  for (const name of scene.looks) {
    const look: Look = looks[name];
    const context = await browser.newContext({ ...optionsOf(look), ...contextOptions });
    try {
      await prepare(context, scene, made);
      for (const path of paths) {
        const page = await context.newPage();
        await page.goto(address + path, { waitUntil: 'load' });
        if (scene.isUnfolded === true) await unfold(page);
        const file = `${scene.name}/${slugOf(path)}.${name}.${look.kind === 'paper' ? 'pdf' : 'png'}`;
        yield { scene: scene.name, path, look: name, file, bytes: await take(page, look) };
        await page.close();
      }
    } finally {
      await context.close();
    }
  }
}

const contextOptions: BrowserContextOptions = {
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
  timezoneId: 'America/Los_Angeles',
};

const optionsOf = (look: Look): BrowserContextOptions =>
  look.kind === 'window' ? look.options : {};

async function prepare(
  context: BrowserContext,
  { moment = demoMoment }: Scene,
  made: MadePages | undefined,
): Promise<void> {
  // The script of a page would bring its events to today.
  await context.clock.setFixedTime(moment);
  await context.route('**/*.css', waitForFonts);
  await made?.show(context);
}

/** A page does not wait long for its fonts; a picture does, or no two would be alike. */
async function waitForFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block');
  await route.fulfill({ response, body });
}

async function take(page: Page, look: Look): Promise<Buffer> {
  await page.evaluate(loadEverything);
  return look.kind === 'window'
    ? page.screenshot({ fullPage: true })
    : page.pdf({ format: look.format, printBackground: true });
}

/** Runs in the page: what waits to be scrolled to is not waited for. */
async function loadEverything(): Promise<void> {
  await document.fonts.ready;
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
}

const slugOf = (path: string): string =>
  path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';
