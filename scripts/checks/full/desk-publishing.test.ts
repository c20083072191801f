import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '../../browser/launch.ts';
import { layoutOf } from '../../data-directory/layout.ts';
import { ensureSecrets } from '../../data-directory/secrets.ts';
import { eventually, freePort, temporaryFolder } from '../../processes/real-machine.fixture.ts';
import { repository } from '../../repository.ts';

/** The whole of `start` from an empty folder, used as an editor uses it: in a browser. */
let root: string;
let start: ChildProcess;
let browser: Browser;
let site: string;
let cms: string;

const minutes = 60_000;

beforeAll(async () => {
  root = await temporaryFolder();
  const [port, cmsPort, previewPort] = [await freePort(), await freePort(), await freePort()];
  [site, cms] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${cmsPort}`];
  const script = join(repository, 'scripts', 'start.ts');
  const ports = { '--port': port, '--cms-port': cmsPort, '--preview-port': previewPort };
  const words = [...Object.entries(ports).flat().map(String), '--data', root];
  start = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  await untilReady(start);
  browser = await launchBrowser();
}, 10 * minutes);

afterAll(async () => {
  await browser?.close();
  start?.kill('SIGTERM');
  if (start?.exitCode === null) await once(start, 'exit');
});

async function untilReady(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('start has no output');
  for await (const line of createInterface({ input: child.stdout }))
    if (line.includes('Stop with Ctrl-C')) return;
  throw new Error('start ended before it was ready');
}

async function signedIn(): Promise<Page> {
  const { HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = await ensureSecrets(layoutOf(root));
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(`${cms}/admin`);
  await page.fill('input[name=email]', HUB_ADMIN_EMAIL);
  await page.fill('input[name=password]', HUB_ADMIN_PASSWORD);
  await page.click('button[type=submit]');
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
  return page;
}

const visit = async (path: string): Promise<string> => (await fetch(site + path)).text();

test(
  'an editor signs in, is told what is wrong, puts it right, and the site follows',
  { timeout: 5 * minutes },
  async () => {
    const page = await signedIn();
    const entry = 'event-hiring-for-cultural-knowledge?plugins[i18n][locale]=en';
    await page.goto(`${cms}/admin/content-manager/collection-types/api::event.event/${entry}`);
    const publish = page.getByRole('button', { name: 'Publish', exact: true });

    await page.fill('input[name=endsAtLocal]', '2025-01-30T14:00');
    await publish.click();
    const sentence = 'field "Ends at (time of the venue)": the event ends before it starts';
    await page.getByText(sentence).first().waitFor();

    await page.fill('input[name=endsAtLocal]', '2025-01-30T16:30');
    await page.fill('input[name=title]', 'Hiring for cultural knowledge, half an hour longer');
    await publish.click();
    const path = '/events/building-community-connections-by-hiring-for-cultural-knowledge/';
    const text = await eventually(async () => {
      const html = await visit(path);
      return html.includes('half an hour longer') ? html : undefined;
    });
    expect(text).toContain('4:30 PM');
    expect(await visit('/feeds/events.ics')).toContain('DTEND:20250130T213000Z');
  },
);

test(
  'what stands before a publication is told while an editor types, and leads to its field',
  { timeout: 5 * minutes },
  async () => {
    const page = await signedIn();
    const entry = 'event-hiring-for-cultural-knowledge?plugins[i18n][locale]=en';
    await page.goto(`${cms}/admin/content-manager/collection-types/api::event.event/${entry}`);
    const end = page.locator('input[name=endsAtLocal]');
    const before = await end.inputValue();

    await end.fill('2025-01-30T14:00');
    await page.getByText('Not yet: one thing has to be put right.').waitFor();
    const block = page.getByRole('button', {
      name: 'Ends at (time of the venue): the event ends before it starts',
    });
    await page.fill('input[name=title]', 'IN GREAT CAPITALS');
    await page.getByRole('button', { name: 'Title: it is all in capitals' }).waitFor();
    await block.focus();
    await page.keyboard.press('Enter');
    expect(await end.evaluate((input) => input === document.activeElement)).toBe(true);

    await end.fill(before);
    await block.waitFor({ state: 'detached' });
    await page.getByText('It can be published.').waitFor();
  },
);

test(
  'an editor cancels an event in one step, and its page, feed and calendar say so',
  { timeout: 5 * minutes },
  async () => {
    const page = await signedIn();
    const entry = 'event-night-of-the-open-stacks?plugins[i18n][locale]=en';
    await page.goto(`${cms}/admin/content-manager/collection-types/api::event.event/${entry}`);
    await page.getByRole('button', { name: 'Cancel the event' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Cancelled: Night of the open stacks');
    const tell = dialog.getByRole('button', { name: 'Cancel it and tell everyone' });
    expect(await tell.isDisabled()).toBe(true);
    await dialog.getByLabel('Why, in English').fill('The basements are under water.');
    await tell.press('Enter');
    await dialog.getByText('The event is cancelled, and everyone is told.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
    await page.getByRole('button', { name: 'It takes place after all' }).waitFor();

    const html = await eventually(async () => {
      const shown = await visit('/events/night-of-the-open-stacks/');
      return shown.includes('The basements are under water.') ? shown : undefined;
    });
    expect(html).toContain('This event will not take place');
    expect(await visit('/feeds/changes.xml')).toContain('Cancelled: Night of the open stacks');
    const calendar = (await visit('/feeds/events.ics')).split('BEGIN:VEVENT');
    const block = calendar.find((each) => each.includes('Night of the open stacks'));
    expect(block).toContain('STATUS:CANCELLED');
  },
);
