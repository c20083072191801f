import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

import { launchBrowser } from '../../browser/launch.ts';
import { eventually } from '../../processes/eventually.fixture.ts';
import { type Colleague, signIn } from './colleague.ts';
import { borrowDesk, type LentDesk } from './lent-desk.ts';

/** Where editors work: people with roles, each in a browser window of their own. */
export interface Desk {
  readonly cms: string;
  readonly site: string;
  /** Somebody new, signed in as people sign in. */
  readonly colleague: (colleague: Colleague) => Promise<Page>;
  /** What the site answers. */
  readonly visit: (path: string) => Promise<string>;
  /** What the site answers once it says something. */
  readonly visitUntil: (path: string, says: string) => Promise<string>;
}

/** One desk and its browser for as long as the tests of the calling file take. */
export function workAtDesk(): Desk {
  let desk: LentDesk;
  let browser: Browser;

  beforeAll(async () => {
    desk = await borrowDesk(inject('deskLender'));
    browser = await launchBrowser();
  }, 20 * 60_000);
  afterAll(() => browser?.close());

  const visit = async (path: string): Promise<string> => (await fetch(desk.site + path)).text();
  return {
    get cms() {
      return desk.cms;
    },
    get site() {
      return desk.site;
    },
    visit,
    visitUntil: (path, says) =>
      eventually(async () => {
        const text = await visit(path);
        return text.includes(says) ? text : undefined;
      }, 60),
    colleague: (colleague) => signIn(browser, desk, colleague),
  };
}

/** Opens the form of an entry, and waits until what stands beside it is known. */
export async function openEntry(
  { cms }: Desk,
  page: Page,
  type: string,
  documentId: string,
): Promise<void> {
  const kind = documentId === '' ? 'single-types' : 'collection-types';
  const path = `${kind}/api::${type}.${type}/${documentId}`.replace(/\/$/, '');
  await page.goto(`${cms}/admin/content-manager/${path}?plugins[i18n][locale]=en`);
  await page
    .getByRole('heading', { level: 2, name: /^(?:Where is this\?|¿Dónde está\?)$/ })
    .waitFor();
}

/** What stands beside a form under a heading. */
export const panel = (page: Page, title: string): Locator =>
  page.locator('aside').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

/** A line beside a form, opened with the keyboard if it is not open. */
export async function openSection(page: Page, title: string): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) });
  const opener = heading.getByRole('button');
  await opener.waitFor();
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.press('Enter');
  return page.locator('aside section').filter({ has: heading });
}

/** Presses the Enter key on a button once it can be pressed. */
export const enter = (button: Locator): Promise<void> =>
  button.and(button.page().locator(':enabled')).press('Enter');

/** Goes on with the Tab key until something with such words has the focus. */
export async function tabTo(page: Page, words: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 250; presses += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused.trim().startsWith(words)) return;
    passed.push(focused.trim().slice(0, 20));
    await page.keyboard.press('Tab');
  }
  expect(passed).toContain(words);
}
