import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { type Desk, openEntry, workAtDesk } from './desk.fixture.ts';
import { ourFaults } from './our-faults.fixture.ts';

/** The inputs that are ours: what they say back, propose and refuse. */
const desk = workAtDesk();

const minutes = 60_000;

const beginNew = async ({ cms }: Desk, page: Page, type: string): Promise<void> => {
  const path = `collection-types/api::${type}.${type}/create?plugins[i18n][locale]=en`;
  await page.goto(`${cms}/admin/content-manager/${path}`);
  await page.locator('input[name=title]').waitFor();
};

const readBackOf = (page: Page, name: string) =>
  page
    .locator(`label[for="${name}"]`)
    .locator('xpath=ancestor::*[.//*[@role="status"]][1]')
    .getByRole('status');

test(
  'a time is read back in words, and one that no clock shows is refused',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Tariq', role: 'Editor' });
    await beginNew(desk, page, 'event');
    await page.getByLabel('Starts at (time of the venue): date').fill('2031-03-09');
    await page.getByLabel('Starts at (time of the venue): time').fill('15:00');
    const said = readBackOf(page, 'startsAtLocal');
    expect(await said.innerText()).toBe('Choose the time zone, and it is read back here.');

    const zone = page.getByRole('combobox', { name: 'Time zone' });
    await zone.click();
    await zone.pressSequentially('Madrid');
    await page.getByRole('option', { name: /^Madrid/ }).click();
    await page.getByText('3:00 PM Central European Standard Time').waitFor();
    expect((await said.innerText()).split(/\n+/)).toEqual([
      'Sunday 9 March 2031, 3:00 PM Central European Standard Time [UTC +1]',
      '= 14:00 UTC = Sunday 9 March 2031, 10:00 AM Eastern Daylight Time, North America [UTC -4], where you are',
    ]);

    await page.getByLabel('Starts at (time of the venue): date').fill('2031-03-30');
    await page.getByLabel('Starts at (time of the venue): time').fill('02:30');
    await page
      .getByText('This time does not exist on that day: the clocks go from 1:59 AM to 3:00 AM.')
      .waitFor();
    expect(await ourFaults(page, 'form label[for]', 'form input')).toEqual([]);
  },
);

test(
  'an address follows the title until somebody writes another',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Uma', role: 'Editor' });
    await beginNew(desk, page, 'news-article');
    const [title, slug] = [page.locator('input[name=title]'), page.locator('input[name=slug]')];
    await title.pressSequentially('A new roof');
    await page.getByText(`${desk.site}/news/a-new-roof/`, { exact: true }).waitFor();
    expect(await slug.inputValue()).toBe('a-new-roof');
    await slug.fill('roof');
    await title.press('End');
    await title.pressSequentially(' for the east branch');
    await page.getByRole('button', { name: 'Make it from the title' }).press('Enter');
    expect(await slug.inputValue()).toBe('a-new-roof-for-the-east-branch');
    await slug.fill('feeds');
    await page.getByText('The site needs this address for itself.').waitFor();
  },
);

test(
  'an address that readers have is changed only on purpose, and says what becomes of it',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Vera', role: 'Editor' });
    await openEntry(desk, page, 'event', 'event-ask-first');
    const slug = page.locator('input[name=slug]');
    const change = page.getByRole('button', { name: 'Change the address' });
    await change.waitFor();
    expect(await slug.getAttribute('readonly')).not.toBeNull();
    await change.press('Enter');
    await slug.fill('ask-before-you-build');
    await page
      .getByText('When this is published, /events/ask-first/ leads to the new address')
      .waitFor();
  },
);

test('a card finds an entry by its title', { timeout: 5 * minutes }, async () => {
  const page = await desk.colleague({ name: 'Wanda', role: 'Managing editor' });
  await beginNew(desk, page, 'guide');
  await page.getByText('No entry yet. Click to add one.').last().click();
  const entry = page.getByRole('combobox', { name: 'Entry' });
  await entry.click();
  await entry.pressSequentially('open stacks');
  await page.getByRole('option', { name: 'Night of the open stacks (Events)' }).click();
  const way = page.getByRole('link', { name: 'Open the entry' });
  expect(await way.getAttribute('href')).toContain('event-night-of-the-open-stacks');
});

test(
  'labels, help and names of types are in the language of the person',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Ximena', role: 'Editor', language: 'es' });
    await openEntry(desk, page, 'event', 'event-ask-first');
    await page.getByText('Empieza (hora del lugar)', { exact: true }).waitFor();
    await page.getByText('La zona del reloj del lugar, por una ciudad que esté en ella').waitFor();
    await page.getByRole('link', { name: 'Seminario web o evento' }).waitFor();
    expect(await page.getByText('such as').count()).toBe(0);
  },
);
