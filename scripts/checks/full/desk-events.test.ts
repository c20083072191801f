import { expect, test } from 'vitest';

import { enter, openEntry, openSection, panel, tabTo, workAtDesk } from './desk.fixture.ts';
import { ourFaults } from './our-faults.fixture.ts';

/** What an editor does with an event in one step, from its template to its cancellation. */
const desk = workAtDesk();

const minutes = 60_000;

test(
  'a webinar is made from its template and published with the keyboard alone',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Abril', role: 'Editor' });
    const list = 'collection-types/api::event.event?plugins[i18n][locale]=en';
    await page.goto(`${desk.cms}/admin/content-manager/${list}`);
    await page.getByRole('button', { name: 'New webinar' }).waitFor();
    await tabTo(page, 'New webinar');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').waitFor();
    expect(await ourFaults(page, '[role="dialog"]')).toEqual([]);
    // The dialog has the focus; its way out comes first, then its fields in their order.
    await page.keyboard.press('Tab');
    await page.keyboard.type('How branches listen');
    await page.keyboard.press('Tab');
    await page.keyboard.type('03052031');
    await dialog.getByLabel('Starts at').focus();
    await page.keyboard.type('0300PM');
    await dialog.getByLabel('Ends at').focus();
    await page.keyboard.type('0400PM');
    await dialog.getByText('Wednesday 5 March 2031, 3:00 PM Eastern Standard Time').waitFor();
    await tabTo(page, 'Make the draft');
    await page.keyboard.press('Enter');
    await dialog.getByText('The draft is made.').waitFor();
    await tabTo(page, 'Open the draft');
    await page.keyboard.press('Enter');

    const readiness = panel(page, 'Ready to publish?');
    await readiness.getByText('It can be published.').waitFor();
    await page.fill(
      'textarea[name=summary]',
      'Three branches show how they ask before they build.',
    );
    await enter(page.getByRole('button', { name: 'Publish', exact: true }));
    const whereabouts = panel(page, 'Where is this?');
    await whereabouts.getByText('Live', { exact: true }).waitFor();
    const link = whereabouts.getByRole('link', { name: 'Open the page' });
    const html = await (await fetch((await link.getAttribute('href')) ?? '')).text();
    expect(html).toContain('Three branches show how they ask before they build.');
  },
);

test(
  'an event is moved, and its page and calendar have the new time',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Bruno', role: 'Editor' });
    await openEntry(desk, page, 'event', 'event-budget-night');
    const section = await openSection(page, 'Move or cancel');
    await section.getByRole('button', { name: 'Move it to another time' }).press('Enter');
    const dialog = page.getByRole('dialog');
    const move = dialog.getByRole('button', { name: 'Move it and tell everyone' });
    await dialog.getByText('This is when it is now.').waitFor();
    expect(await move.isDisabled()).toBe(true);
    await dialog.getByLabel('Date').fill('2031-05-14');
    await dialog.getByLabel('Starts at').fill('18:15');
    await dialog.getByLabel('Ends at').fill('19:15');
    expect(await ourFaults(page, '[role="dialog"]')).toEqual([]);
    await enter(move);
    await dialog.getByText('The event has its new time, and everyone is told.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
    const start = page.getByLabel('Starts at (time of the venue): date');
    await start.waitFor();
    expect(await start.inputValue()).toBe('2031-05-14');
    expect(await desk.visitUntil('/feeds/changes.xml', 'Moved: Budget night')).toContain(
      '14 May 2031',
    );
    expect(await desk.visit('/feeds/events.ics')).toContain('DTSTART:20310514T221500Z');
  },
);

test(
  'an event is cancelled, and its page, feed and calendar say so',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Celia', role: 'Editor' });
    await openEntry(desk, page, 'event', 'event-night-of-the-open-stacks');
    const section = await openSection(page, 'Move or cancel');
    await section.getByRole('button', { name: 'Cancel the event' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Cancelled: Night of the open stacks');
    const tell = dialog.getByRole('button', { name: 'Cancel it and tell everyone' });
    expect(await tell.isDisabled()).toBe(true);
    await dialog.getByLabel('Why, in English').fill('The basements are under water.');
    expect(await ourFaults(page, '[role="dialog"]')).toEqual([]);
    await enter(tell);
    await dialog.getByText('The event is cancelled, and everyone is told.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
    await (
      await openSection(page, 'Move or cancel')
    )
      .getByRole('button', { name: 'It takes place after all' })
      .waitFor();

    const path = '/events/night-of-the-open-stacks/';
    const html = await desk.visitUntil(path, 'The basements are under water.');
    expect(html).toContain('This event will not take place');
    expect(await desk.visit('/feeds/changes.xml')).toContain('Cancelled: Night of the open stacks');
    const calendar = (await desk.visit('/feeds/events.ics')).split('BEGIN:VEVENT');
    const block = calendar.find((each) => each.includes('Night of the open stacks'));
    expect(block).toContain('STATUS:CANCELLED');
  },
);

test(
  'the sessions of a series are looked through and made in one go',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Dario', role: 'Managing editor', language: 'es' });
    await openEntry(desk, page, 'series', 'series-evidence-hour');
    await (
      await openSection(page, 'Sesiones')
    )
      .getByRole('button', { name: 'Crear las sesiones' })
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Empieza a las').fill('15:00');
    await dialog.getByLabel('Termina a las').fill('16:00');
    await dialog.getByLabel('Desde').fill('2031-06-04');
    await dialog.getByLabel('Cuántas sesiones').fill('3');
    const sessions = dialog.getByRole('group', { name: 'Qué sesiones se crean' });
    await sessions
      .getByRole('checkbox', { name: 'miércoles 11 de junio de 2031, 3:00 p. m.' })
      .press('Space');
    expect(await ourFaults(page, '[role="dialog"]')).toEqual([]);
    await enter(dialog.getByRole('button', { name: 'Crear 2 sesiones' }));
    await dialog.getByText('2 sesiones están creadas, en borrador.').waitFor();
    await page.goto(
      `${desk.cms}/admin/content-manager/collection-types/api::event.event?sort=startsAtLocal:DESC&pageSize=100&page=1&plugins[i18n][locale]=en`,
    );
    await page.getByRole('row').filter({ hasText: 'miércoles 18 de junio de 2031' }).waitFor();
    expect(
      await page.getByRole('row').filter({ hasText: 'miércoles 4 de junio de 2031' }).count(),
    ).toBe(1);
    expect(await page.getByRole('row').filter({ hasText: '11 de junio de 2031' }).count()).toBe(0);
  },
);
