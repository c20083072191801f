import { now } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { enter, openEntry, panel, workAtDesk } from './desk.fixture.ts';
import { ourFaults } from './our-faults.fixture.ts';

/** As much of what the panel is told as counts here. */
interface Whereabouts {
  readonly locales: readonly { readonly state: string; readonly since: string }[];
}

/** From a form to the site, as an editor sees it: what is wrong, what is on its way, what is live. */
const desk = workAtDesk();

const minutes = 60_000;
const hiring = 'event-hiring-for-cultural-knowledge';

test(
  'an editor is told what is wrong, puts it right, and hears when it is live',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Pilar', role: 'Editor' });
    await openEntry(desk, page, 'event', hiring);
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    const end = page.getByLabel('Ends at (time of the venue): time');

    await end.fill('14:00');
    await publish.click();
    const sentence = 'field "Ends at (time of the venue)": the event ends before it starts';
    await page.getByText(sentence).first().waitFor();

    await end.fill('16:30');
    await page.fill('input[name=title]', 'Hiring for cultural knowledge, half an hour longer');
    const pressed = now();
    // It was live before as well: what counts is that the panel hears of this publication.
    const heard = page.waitForResponse(async (response) => {
      if (!response.url().includes(`/hub/receipts/event/${hiring}`)) return false;
      const { locales } = (await response.json()) as Whereabouts;
      return locales.some(({ state, since }) => state === 'live' && since > pressed);
    });
    await enter(publish);
    const whereabouts = panel(page, 'Where is this?');
    const path = '/events/building-community-connections-by-hiring-for-cultural-knowledge/';
    const text = await desk.visitUntil(path, 'half an hour longer');
    // Nothing is pressed or loaded: it says so by itself.
    await heard;
    await whereabouts.getByText('Live', { exact: true }).waitFor();
    expect(await ourFaults(page, 'aside')).toEqual([]);
    expect(text).toContain('4:30 PM');
    expect(await desk.visit('/feeds/events.ics')).toContain('DTEND:20250130T213000Z');
    const address = await whereabouts.getByRole('link', { name: 'Open the page' });
    expect(await address.getAttribute('href')).toBe(desk.site + path);
    await whereabouts.locator('summary').press('Enter');
    const calendar = whereabouts.getByRole('link', { name: 'Webinars: calendar' });
    expect(await (await fetch((await calendar.getAttribute('href')) ?? '')).text()).toContain(
      'half an hour longer',
    );
  },
);

test(
  'what stands before a publication is told while an editor types, and leads to its field',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Quinn', role: 'Editor' });
    await openEntry(desk, page, 'event', 'event-ask-first');
    const readiness = panel(page, 'Ready to publish?');
    await readiness.getByText('Nothing stands in the way.').waitFor();

    const end = page.getByLabel('Ends at (time of the venue): time');
    const before = await end.inputValue();
    await end.fill('00:10');
    await readiness.getByText('Not yet: one thing has to be put right.').waitFor();
    const block = readiness.getByRole('button', { name: /^Ends at .* ends before it starts/ });
    await page.fill('input[name=title]', 'IN GREAT CAPITALS');
    const advice = readiness.getByRole('button', { name: 'Title: it is all in capitals' });
    await advice.waitFor();
    expect(await ourFaults(page, 'aside')).toEqual([]);

    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await block.press('Enter');
    expect(await focused()).toBe('endsAtLocal');
    await advice.click();
    expect(await focused()).toBe('title');

    await end.fill(before);
    await block.waitFor({ state: 'detached' });
    await readiness.getByText('It can be published.').waitFor();
  },
);

test(
  'the home page, which has no id, is live like every entry',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Rosa', role: 'Managing editor' });
    await openEntry(desk, page, 'hub-page', '');
    const whereabouts = panel(page, 'Where is this?');
    await whereabouts.getByText('Live', { exact: true }).waitFor();
    const link = whereabouts.getByRole('link', { name: 'Open the page' });
    expect(await link.getAttribute('href')).toBe(`${desk.site}/`);
  },
);

test(
  'a list says of each entry whether it is live, and dates in words',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Sol', role: 'Editor', language: 'es' });
    const list = 'collection-types/api::event.event?page=1&pageSize=100&sort=startsAtLocal:ASC';
    await page.goto(`${desk.cms}/admin/content-manager/${list}&plugins[i18n][locale]=en`);
    const row = page.getByRole('row').filter({ hasText: 'Hiring for' });
    // The content manager says so too, of what was published; ours says it of the site.
    await row.getByText('Publicado', { exact: true }).nth(1).waitFor();
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'Publicado jueves 30 de enero de 2025, 3:00 p. m.',
    );
  },
);
