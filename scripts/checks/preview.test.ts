import { instantFromMillis, millisOf, now, readSnapshot } from '@porchlight/shared';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '../browser/launch.ts';
import { sha256 } from '../publisher/sha256.ts';
import { faultsOf } from './accessibility.fixture.ts';
import { demoUrl } from './demo-site.ts';
import { type PreviewedHub, startPreviewedHub } from './preview.fixture.ts';

let hub: PreviewedHub;
let browser: Browser;
beforeAll(async () => {
  hub = await startPreviewedHub();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

/** Long after anybody runs this: the clock that tells what is published is the machine's. */
const day = '2150-07-01';

const events = '/content-manager/collection-types/api::event.event';
const canary = 'Zanzibar canary of a draft';

const talk = {
  title: canary,
  slug: 'zanzibar-canary',
  format: 'webinar',
  startsAtLocal: `${day}T15:00`,
  endsAtLocal: `${day}T16:00`,
  timeZone: 'America/New_York',
};

async function newDraft(fields: object = {}): Promise<string> {
  const { data } = (await hub.ask('POST', events, { ...talk, ...fields })) as {
    readonly data: { readonly documentId: string };
  };
  return data.documentId;
}

const shows = async (path: string) => parse((await hub.see(path)).text);
const heading = async (path: string) => (await shows(path)).querySelector('main h1')?.text.trim();

function visibleText(page: Awaited<ReturnType<typeof shows>>): string {
  for (const hidden of page.querySelectorAll('[hidden]')) hidden.remove();
  return page.querySelector('main')?.text ?? '';
}

/** Whatever the site could be made of. */
async function published(): Promise<string> {
  const answer = await fetch(new URL('/api/export/snapshot', hub.cms), {
    headers: { authorization: `Bearer ${hub.tokens.publisher}` },
  });
  const text = await answer.text();
  expect(readSnapshot(text, sha256).ok).toBe(true);
  return text;
}

test('a draft is shown as its page, and is in nothing that is published', async () => {
  const documentId = await newDraft();
  const seen = await hub.see(hub.link({ documentId }));
  expect(seen.status).toBe(200);
  const page = parse(seen.text);
  expect(page.querySelector('main h1')?.text.trim()).toBe(canary);
  expect(page.querySelector('body > aside.preview')?.text).toContain('nobody else sees this');
  expect(page.querySelector('html')?.getAttribute('data-preview')).toBe('page');
  expect(await published()).not.toContain(canary);
  await hub.ask('PUT', `${events}/${documentId}?locale=en`, { ...talk, title: 'Renamed' });
  expect(await heading(hub.link({ documentId }))).toBe('Renamed');
});

test('what is published is shown as it is public, whatever its draft says', async () => {
  const slug = 'in-the-open';
  const documentId = await newDraft({ title: 'In the open', slug });
  const [draft, open] = [hub.link({ documentId }), hub.link({ documentId, status: 'published' })];
  expect((await hub.see(open)).status).toBe(404);
  await hub.ask('POST', `${events}/${documentId}/actions/publish?locale=en`, {});
  expect(await heading(open)).toBe('In the open');
  await hub.ask('PUT', `${events}/${documentId}?locale=en`, { title: 'Only in the draft' });
  expect([await heading(draft), await heading(open)]).toEqual(['Only in the draft', 'In the open']);
  // What is published meanwhile is asked for as a change, and is there at once.
  await hub.ask('POST', `${events}/${documentId}/actions/publish?locale=en`, { title: 'New' });
  expect([await heading(draft), await heading(open)]).toEqual(['New', 'New']);
});

test('nothing is shown without a link, with one that is over, or with that of another', async () => {
  const [documentId, other] = [await newDraft(), await newDraft({ title: 'Other' })];
  const path = hub.link({ documentId });
  const past = instantFromMillis(Math.floor(millisOf(now()) / 1000) * 1000 - 1000);
  const far = instantFromMillis(millisOf(past) + 3_600_000);
  for (const [address, status] of [
    ['/', 404],
    ['/events/zanzibar-canary/', 404],
    [path.replace(documentId, other), 404],
    [path.slice(0, -1), 404],
    [`${path}/`, 404],
    [hub.link({ documentId, expiresAt: past }), 410],
    [hub.link({ documentId, expiresAt: far }), 410],
    [hub.link({ documentId, locale: 'es' }), 404],
    [hub.link({ documentId, status: 'published' }), 404],
    [hub.link({ documentId, type: 'course' }), 404],
    [hub.link({ documentId, share: 'a'.repeat(32) }), 404],
    ['/sw.js', 404],
    ['/release.json', 404],
    ['/..%2fsecrets.env', 404],
    [`${path}/media/../../secrets.env`, 404],
  ] as const) {
    const seen = await hub.see(address);
    expect([address, seen.status]).toEqual([address, status]);
    expect(seen.text).not.toContain(canary);
    expectPrivate(seen.headers);
  }
});

function expectPrivate(headers: Headers): void {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`frame-ancestors 'self' ${hub.cms.origin};`);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
}

test('a page that is shown is kept by nobody, and its links lead to the site', async () => {
  const documentId = await newDraft();
  const { headers, text } = await hub.see(hub.link({ documentId }));
  expectPrivate(headers);
  const page = parse(text);
  expect(
    page.querySelectorAll('meta[name=robots]').map((each) => each.getAttribute('content')),
  ).toEqual(['noindex, nofollow']);
  expect(
    page.querySelectorAll('link[rel=canonical], link[rel=alternate], link[rel=manifest]'),
  ).toEqual([]);
  const links = page.querySelectorAll('body > :not(.preview) a[href]');
  expect(links.length).toBeGreaterThan(10);
  const elsewhere = links.filter(
    (each) => !/^(https?:|mailto:|tel:|#)/.test(each.getAttribute('href') ?? ''),
  );
  expect(elsewhere.map((each) => each.outerHTML)).toEqual([]);
  expect(links.map((each) => each.getAttribute('href'))).toContain(`${demoUrl}/events/`);
  expect(
    page.querySelectorAll('style, [style], script:not([src]):not([type="application/ld+json"])'),
  ).toEqual([]);
});

test('a draft without an address is shown, and one that cannot be read says what it lacks', async () => {
  const unnamed = await newDraft({ slug: undefined });
  const page = await shows(hub.link({ documentId: unnamed }));
  expect(page.querySelector('main h1')?.text.trim()).toBe(canary);
  expect(page.querySelector('.preview')?.text).toContain('To do before it can be published (1)');
  const twin = await newDraft({ slug: 'zanzibar-canary' });
  expect(await heading(hub.link({ documentId: twin }))).toBe(canary);
  const unreadable = await newDraft({ endsAtLocal: `${day}T14:00` });
  const words = await shows(hub.link({ documentId: unreadable }));
  expect(words.querySelector('h1')?.text).toBe('This draft cannot be shown as a page yet');
  expect(words.querySelectorAll('main li').map((each) => each.text)).toEqual([
    `“${canary}”, field "Ends at (time of the venue)": the event ends before it starts, or at the same minute. Please correct one of the two times.`,
  ]);
});

test('an event is shown as it is after its end, and with the clocks of another zone', async () => {
  const path = hub.link({ documentId: await newDraft() });
  const [now, after] = [await shows(path), await shows(`${path}?as=after`)];
  expect(visibleText(now)).not.toContain('This event has passed');
  expect(visibleText(after)).toContain('This event has passed');
  // Nothing there waits for the clock of the visitor.
  expect(after.querySelectorAll('main [data-turns]')).toEqual([]);
  const elsewhere = await shows(`${path}?zone=Asia/Tokyo`);
  expect(elsewhere.querySelector('html')?.getAttribute('data-zone')).toBe('Asia/Tokyo');
  const phone = await shows(`${path}?as=phone`);
  expect(phone.querySelector('iframe')?.getAttribute('src')).toBe(`${path}?as=bare`);
  expect(phone.querySelector('.preview')?.text).toContain('nobody else sees this');
});

test('a page is offered in the languages in which it has a draft', async () => {
  const documentId = await newDraft();
  const spanish = { ...talk, title: 'Canario', slug: 'canario' };
  await hub.ask('PUT', `${events}/${documentId}?locale=es`, spanish);
  const page = await shows(hub.link({ documentId }));
  const other = page.querySelector('.preview a[lang=es]')?.getAttribute('href') ?? '';
  const translated = await shows(other);
  expect(translated.querySelector('main h1')?.text.trim()).toBe('Canario');
  expect(translated.querySelector('.preview')?.text).toContain('Vista previa de un borrador');
  expect(page.querySelector('.preview a[lang=ar]')).toBe(null);
});

test('a picture that nothing public shows is there for who has the link, and for nobody else', async () => {
  const bytes = await sharp({
    create: { width: 700, height: 400, channels: 3, background: '#a50' },
  })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'canary.png');
  const [file] = (await hub.ask('POST', '/upload', form)) as readonly { readonly id: number }[];
  const documentId = await newDraft({ image: { file: file?.id, decorative: true } });
  const path = hub.link({ documentId });
  const image = (await shows(path)).querySelector(`main img[src^="${path}/media/"]`);
  const address = image?.getAttribute('src') ?? '';
  const seen = await hub.see(address);
  expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expectPrivate(seen.headers);
  const name = address.slice(address.lastIndexOf('/') + 1);
  expect((await hub.see(`/media/${name}`)).status).toBe(404);
  const other = hub.link({ documentId: await newDraft() });
  expect((await hub.see(`${other}/media/${name}`)).status).toBe(404);
  expect(
    (await hub.see(`${path}/media/${name.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`))
      .status,
  ).toBe(404);
});

test('what was shared opens one draft, offers nothing else, and is over when it is revoked', async () => {
  const documentId = await newDraft();
  await hub.ask('PUT', `${events}/${documentId}?locale=es`, { ...talk, slug: 'zanzibar-es' });
  const shares = `/hub/previews/event/${documentId}?locale=en`;
  const { shares: made } = (await hub.ask('POST', shares, { kind: 'share', days: 7 })) as {
    readonly shares: readonly { readonly id: string; readonly url: string }[];
  };
  expect(made).toHaveLength(1);
  const { url = '', id = '' } = made[0] ?? {};
  const path = url.replace(hub.preview.origin, '');
  const page = await shows(path);
  expect(page.querySelector('main h1')?.text.trim()).toBe(canary);
  expect(page.querySelector('.preview')?.text).toContain('was shared with you');
  expect(page.querySelectorAll('.preview a')).toEqual([]);
  expect((await hub.see(path.replace('/en/', '/es/'))).status).toBe(404);
  await hub.ask('POST', shares, { kind: 'revoke', share: id });
  const after = await hub.see(path);
  expect(after.status).toBe(404);
  expect(after.text).not.toContain(canary);
});

test('each token reads what it is for', async () => {
  const documentId = await newDraft();
  const statusFor = async (token: string, path: string) =>
    (await fetch(new URL(path, hub.cms), { headers: { authorization: `Bearer ${token}` } })).status;
  const draft = `/api/export/drafts/event/${documentId}?locale=en`;
  const { publisher, preview } = hub.tokens;
  expect([await statusFor(preview, draft), await statusFor(publisher, draft)]).toEqual([200, 403]);
  expect(await statusFor('nobody', draft)).toBe(401);
  expect(await statusFor(preview, `/api/export/drafts/event/${documentId}?locale=*`)).toBe(404);
  for (const path of ['/api/export/head', `/api/export/media/${'0'.repeat(64)}`])
    expect([path, await statusFor(preview, path)]).toEqual([path, 403]);
});

interface Looked {
  readonly page: Page;
  /** What the browser said in its console, refusals of the policy among it. */
  readonly said: readonly string[];
}

async function looking(
  options: { readonly bypassCSP?: boolean; readonly timezoneId?: string },
  look: (looked: Looked) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ timezoneId: 'America/Chicago', ...options });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
    await look({ page, said });
  } finally {
    await context.close();
  }
}

test('a browser shows every view of a page without a complaint, and keeps nothing of it', async () => {
  const path = hub.link({ documentId: await newDraft() });
  await looking({}, async ({ page, said }) => {
    await page.goto(hub.preview.origin + path);
    await page.getByRole('heading', { level: 1, name: canary }).waitFor();
    expect(await page.locator('[data-instants]').first().textContent()).toContain('2:00');

    await page.getByText('As a visitor in another time zone').click();
    await page.getByRole('link', { name: /Japan/ }).click();
    await page.waitForURL(/zone=Asia%2FTokyo/);
    expect(await page.locator('[data-instants]').first().textContent()).toContain('4:00');

    await page.getByRole('link', { name: 'After the event' }).click();
    await page.getByText('This event has passed').first().waitFor();

    await page.getByRole('link', { name: 'On a phone' }).click();
    const phone = page.frameLocator('iframe');
    await phone.getByRole('heading', { level: 1, name: canary }).waitFor();
    expect(await phone.locator('html').evaluate(() => innerWidth)).toBe(390);

    expect(said).toEqual([]);
    const workers = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect([workers, await page.context().cookies()]).toEqual([[], []]);
  });
});

test('nothing of a preview keeps anybody out', async () => {
  const documentId = await newDraft({ slug: undefined });
  const unreadable = await newDraft({ endsAtLocal: `${day}T14:00` });
  await looking({ bypassCSP: true }, async ({ page }) => {
    for (const path of [
      hub.link({ documentId }),
      `${hub.link({ documentId })}?zone=Asia/Tokyo`,
      `${hub.link({ documentId })}?as=phone`,
      hub.link({ documentId: unreadable }),
      '/nothing',
    ]) {
      await page.goto(hub.preview.origin + path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
  });
});
