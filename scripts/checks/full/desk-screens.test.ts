import { expect, test } from 'vitest';

import { enter, openEntry, workAtDesk } from './desk.fixture.ts';
import { ourFaults } from './our-faults.fixture.ts';

/** Our screens of the menu: the first one, closures, the import, the logbook; for eyes and for machines. */
const desk = workAtDesk();

const minutes = 60_000;

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Other//Calendar//EN',
  'BEGIN:VEVENT',
  'UID:seeds@other.example',
  'DTSTAMP:20260101T000000Z',
  'DTSTART;TZID=America/New_York:20310310T150000',
  'DTEND;TZID=America/New_York:20310310T160000',
  'SUMMARY:Seed swap',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const table =
  'Title,Start,Start time,End time\nRepair hour,2031-04-02,10:00,12:00\nBroken,never,,\n';

test(
  'the first screen says what needs somebody, what comes next and how the site is',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Lucia', role: 'Editor', language: 'es' });
    await page.getByText('Todo lo publicado está en el sitio.', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Requiere atención' }).waitFor();
    await page.getByText(/^\d.*: (?:Empieza|Termina) «.+»\.$/).waitFor();
    const next = page.locator('main').getByRole('listitem').getByRole('link').first();
    const title = await next.innerText();
    await next.press('Enter');
    await page.getByRole('heading', { name: '¿Dónde está?' }).waitFor();
    expect(await page.locator('input[name=title]').inputValue()).toBe(title);
  },
);

test('a place is closed for a day, and opened again', { timeout: 5 * minutes }, async () => {
  const page = await desk.colleague({ name: 'Marta', role: 'Managing editor' });
  await page.goto(`${desk.cms}/admin/closures`);
  await page.getByRole('button', { name: 'Close a place' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Place' }).click();
  await page.getByRole('option', { name: 'Alder Central Library' }).click();
  await dialog.getByLabel('First day').fill('2032-02-03');
  expect(await dialog.getByLabel('Last day').inputValue()).toBe('2032-02-03');
  await dialog.getByLabel('Why, in English').fill('The heating failed.');
  await enter(dialog.getByRole('button', { name: 'See what it means' }));
  await dialog.getByText('No event is at this place on these days.').waitFor();
  expect(await ourFaults(page, '[role="dialog"]')).toEqual([]);
  await enter(dialog.getByRole('button', { name: 'Close the place' }));
  await dialog.getByText('The place is closed, and everyone is told.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await page.getByRole('heading', { name: 'Alder Central Library, 3 February 2032' }).waitFor();
  await desk.visitUntil('/', 'The heating failed.');
  expect(await ourFaults(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: /^Undo: Alder Central Library/ }).press('Enter');
  await page.getByText('Taken back by Marta Reyes').waitFor();
});

test.for([
  ['a calendar', 'events.ics', calendar, 'one new draft, 0 changed, 0 as they are, 0 refused'],
  ['a table', 'events.csv', table, 'one new draft, 0 changed, 0 as they are, 1 refused'],
] as const)(
  'events come in from %s after a look at what would happen',
  { timeout: 5 * minutes },
  async ([, name, text, counts]) => {
    const page = await desk.colleague({ name: 'Nadia', role: 'Editor' });
    await page.goto(`${desk.cms}/admin/import-events`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByText(`This would happen: ${counts}.`).waitFor();
    expect(await ourFaults(page, 'main')).toEqual([]);
    await enter(page.getByRole('button', { name: 'Import one draft' }));
    await page.getByText(/^Done: one new draft/).waitFor();
    await page.getByRole('link', { name: /^(?:Seed swap|Repair hour)$/ }).press('Enter');
    const imported = page.getByRole('heading', { level: 3, name: /^Imported/ });
    await imported.getByText(name).waitFor();
  },
);

test('the logbook tells who did what', { timeout: 5 * minutes }, async () => {
  const page = await desk.colleague({ name: 'Olga', role: 'Managing editor' });
  await page.goto(`${desk.cms}/admin/logbook`);
  await page.getByRole('gridcell', { name: 'Olga Reyes' }).first().waitFor();
  expect(await ourFaults(page, 'main')).toEqual([]);
  await page.getByLabel('Id of the entry').fill('no-such-entry');
  await page.getByText('There is no such line.').waitFor();
});

test.for([
  [1400, 'en'],
  [1024, 'es'],
  [390, 'en'],
] as const)(
  'our screens fit a window of %i pixels, in %s, and axe finds no fault',
  { timeout: 5 * minutes },
  async ([width, language]) => {
    const page = await desk.colleague({ name: 'Petra', role: 'Managing editor', language });
    await page.setViewportSize({ width, height: 900 });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    for (const path of ['closures', 'import-events', 'logbook']) {
      await page.goto(`${desk.cms}/admin/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main label, main p').first().waitFor();
      expect([path, await ourFaults(page, 'main'), await overflow()]).toEqual([path, [], 0]);
    }
    if (width < 1080) return;
    await openEntry(desk, page, 'event', 'event-ask-first');
    expect([await ourFaults(page, 'aside'), await overflow()]).toEqual([[], 0]);
  },
);
