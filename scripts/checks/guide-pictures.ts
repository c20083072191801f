import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Page } from 'playwright-core';
import sharp from 'sharp';

import { launchBrowser } from '../browser/launch.ts';
import { repository } from '../repository.ts';
import { signIn } from './full/colleague.ts';
import { startDesk } from './full/lent-desk.ts';

/**
 * Makes the pictures of the editor's guide again, from a panel that runs:
 * `node scripts/checks/guide-pictures.ts [OUT]`. It works on a hub of its own with the demo in it.
 */

const out = resolve(process.argv[2] ?? join(repository, 'docs', 'pictures', 'guide'));
const event = 'collection-types/api::event.event/event-night-of-the-open-stacks';
const news = 'collection-types/api::news-article.news-article/news-easy-as-abcd';
const english = '?plugins[i18n][locale]=en';

interface Shot {
  readonly file: string;
  /** Below the panel's own address. */
  readonly path: string;
  /** Goes to what the picture shows. */
  readonly arrange: (page: Page) => Promise<unknown>;
}

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).waitFor();

/** Opens a line of what is done now and then. */
const unfold = (page: Page, name: RegExp) =>
  page.getByRole('heading', { level: 3, name }).getByRole('button').click();

const shots: readonly Shot[] = [
  {
    file: 'home.png',
    path: '',
    arrange: async (page) => {
      await heading(page, /^Hello/);
      await page.getByText('What changes next by itself').waitFor();
    },
  },
  {
    file: 'form.png',
    path: `content-manager/${event}${english}`,
    arrange: async (page) => {
      await page.getByText('Open the page').waitFor();
      await page.getByText('One moment').waitFor({ state: 'hidden' });
    },
  },
  {
    file: 'cancel.png',
    path: `content-manager/${event}${english}`,
    arrange: async (page) => {
      await unfold(page, /^Move or cancel/);
      await page.getByRole('button', { name: 'Cancel the event' }).click();
      await page.getByLabel('Why, in English').fill('The basements are under water.');
    },
  },
  {
    file: 'schedule.png',
    path: `content-manager/${news}${english}`,
    arrange: async (page) => {
      await unfold(page, /^Schedule/);
      await page.getByRole('button', { name: 'Save schedule' }).scrollIntoViewIfNeeded();
    },
  },
  {
    file: 'versions.png',
    path: `content-manager/${news}${english}`,
    arrange: async (page) => {
      await page.getByLabel('Summary').fill('What if a meeting began with four words?');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Modified').waitFor();
      await unfold(page, /^Versions/);
      await page.getByRole('button', { name: /Look at the version|Compare all/ }).click();
      await heading(page, 'Versions');
    },
  },
];

await mkdir(out, { recursive: true });
const desk = await startDesk();
try {
  const browser = await launchBrowser();
  try {
    const page = await signIn(
      browser,
      desk.facts,
      { name: 'Mara', role: 'Managing editor' },
      { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
    );
    for (const { file, path, arrange } of shots) {
      await page.goto(`${desk.facts.cms}/admin/${path}`);
      await arrange(page);
      const png = await sharp(await page.screenshot())
        .png({ palette: true, quality: 80 })
        .toBuffer();
      await writeFile(join(out, file), png);
      console.log(`${join(out, file)} (${Math.round(png.length / 1000)} kB)`);
    }
  } finally {
    await browser.close();
  }
} finally {
  await desk.stop();
}
