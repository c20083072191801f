import { expect, test } from 'vitest';

import { enter, openEntry, openSection, panel, workAtDesk } from './desk.fixture.ts';
import { ourFaults } from './our-faults.fixture.ts';

/** Several people at one entry: reviews, links for others, appointments, versions, and saves that cross. */
const desk = workAtDesk();

const minutes = 60_000;

test(
  'the home page is published only after a colleague approved it',
  { timeout: 5 * minutes },
  async () => {
    const author = await desk.colleague({ name: 'Elena', role: 'Managing editor' });
    const reader = await desk.colleague({ name: 'Farid', role: 'Managing editor', language: 'es' });
    await openEntry(desk, author, 'hub-page', '');
    const review = await openSection(author, 'Review');
    await review.getByText('A colleague has to approve this before it can be published.').waitFor();
    await author.fill('input[name=title]', 'Engaging every community');
    await author.fill('textarea[name=summary]', 'What a library and all of its neighbours do.');
    expect(await review.getByRole('button', { name: 'Ask for review' }).isDisabled()).toBe(true);
    await author.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await enter(review.getByRole('button', { name: 'Ask for review' }));
    await review.getByText('Elena Reyes asked for a review').waitFor();

    await reader.goto(`${desk.cms}/admin`);
    const waiting = reader.getByText('Espera su revisión: la pidió Elena Reyes');
    await waiting.waitFor();
    await reader.getByRole('link', { name: 'Engaging every community' }).first().click();
    // Whoever is asked finds it open.
    const asked = reader.locator('aside section').filter({ hasText: 'Revisión' });
    await asked.getByRole('button', { name: 'Aprobar' }).waitFor();
    expect(await ourFaults(reader, 'aside')).toEqual([]);
    await asked.getByRole('button', { name: 'Aprobar' }).press('Enter');
    await asked.getByText('Farid Reyes aprobó este borrador').waitFor();

    await review.getByText('Farid Reyes approved this draft').waitFor();
    await enter(author.getByRole('button', { name: 'Publish', exact: true }));
    await panel(author, 'Where is this?').getByText('Live', { exact: true }).waitFor();
    await desk.visitUntil('/', 'What a library and all of its neighbours do.');
  },
);

test(
  'a save that came too late is refused, and what was written stays',
  { timeout: 5 * minutes },
  async () => {
    const first = await desk.colleague({ name: 'Gala', role: 'Editor' });
    const second = await desk.colleague({ name: 'Hugo', role: 'Editor' });
    for (const page of [first, second])
      await openEntry(desk, page, 'event', 'event-first-five-minutes');
    const save = { name: 'Save', exact: true } as const;
    await first.fill('textarea[name=summary]', 'What Gala wrote.');
    await first.getByRole('button', save).click();
    await first.getByText('Saved').first().waitFor();
    await second.fill('textarea[name=summary]', 'What Hugo wrote.');
    await second.getByRole('button', save).click();
    await second.getByText('Gala Reyes saved this entry').first().waitFor();
    expect(await second.locator('textarea[name=summary]').inputValue()).toBe('What Hugo wrote.');

    await second.reload();
    await second.getByText('What Gala wrote.').waitFor();
    await second.fill('textarea[name=summary]', 'What both wrote.');
    await second.getByRole('button', save).click();
    await second.getByText('Saved').first().waitFor();
  },
);

test(
  'a draft is not thrown away under a colleague who wrote in it meanwhile',
  { timeout: 5 * minutes },
  async () => {
    const first = await desk.colleague({ name: 'Irma', role: 'Editor' });
    const second = await desk.colleague({ name: 'Jonas', role: 'Editor' });
    const summary = 'textarea[name=summary]';
    const saved = (page: typeof first) =>
      page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
    const write = async (words: string): Promise<void> => {
      await first.fill(summary, words);
      const isSaved = saved(first);
      await first.getByRole('button', { name: 'Save', exact: true }).click();
      await isSaved;
    };
    await openEntry(desk, first, 'event', 'event-reading-the-numbers');
    await write('What Irma wrote.');
    await openEntry(desk, second, 'event', 'event-reading-the-numbers');
    await write('What Irma wrote next.');
    await second.getByRole('button', { name: 'More document actions' }).press('Enter');
    await second.getByRole('menuitem', { name: 'Discard changes' }).press('Enter');
    await second.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).press('Enter');
    await second.getByText('Irma Reyes saved this entry').first().waitFor();
    await first.reload();
    await first.locator(summary).waitFor();
    expect(await first.locator(summary).inputValue()).toBe('What Irma wrote next.');
  },
);

test(
  'a draft is looked at, shared with somebody outside, and taken back',
  { timeout: 5 * minutes },
  async () => {
    const page = await desk.colleague({ name: 'Ines', role: 'Editor' });
    await openEntry(desk, page, 'event', 'event-devices-and-patience');
    await page.fill('input[name=title]', 'Devices, in a draft');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved').first().waitFor();
    const section = await openSection(page, 'Share a preview');
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      section.getByRole('button', { name: 'Look in a new tab' }).press('Enter'),
    ]);
    await tab.getByRole('heading', { level: 1, name: 'Devices, in a draft' }).waitFor();

    await section.getByRole('button', { name: 'Make a link' }).press('Enter');
    await section.getByText('One link is open').waitFor();
    expect(await ourFaults(page, 'aside')).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await section.getByRole('button', { name: /^Copy the link/ }).press('Enter');
    await section.getByRole('button', { name: /^Copied/ }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(await (await fetch(link)).text()).toContain('Devices, in a draft');
    await section.getByRole('button', { name: /^Take it back/ }).press('Enter');
    await section.getByText('One link is open').waitFor({ state: 'detached' });
    expect((await fetch(link)).ok).toBe(false);
  },
);

test('an appointment is made, said in a line, and given up', { timeout: 5 * minutes }, async () => {
  const page = await desk.colleague({ name: 'Julia', role: 'Editor' });
  await openEntry(desk, page, 'event', 'event-reading-the-numbers');
  const section = await openSection(page, 'Schedule');
  await section.getByLabel('Publish on: date').fill('2031-03-01');
  await section.getByLabel('Publish on: time').fill('09:00');
  await section.getByText('Saturday 1 March 2031, 9:00 AM Eastern Standard Time').waitFor();
  expect(await ourFaults(page, 'aside')).toEqual([]);
  await enter(section.getByRole('button', { name: 'Save schedule' }));
  const line = section.getByText('Goes to the site on Saturday 1 March 2031, 9:00 AM.');
  await line.waitFor();
  await section.getByRole('button', { name: 'Remove the times' }).press('Enter');
  await line.waitFor({ state: 'detached' });
});

test('an old version is compared and becomes the draft', { timeout: 5 * minutes }, async () => {
  const page = await desk.colleague({ name: 'Karim', role: 'Editor' });
  await openEntry(desk, page, 'event', 'event-teens-as-researchers');
  const summary = page.locator('textarea[name=summary]');
  const before = await summary.inputValue();
  await summary.fill('Something else altogether.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved').first().waitFor();
  const section = await openSection(page, 'Versions');
  await section
    .getByRole('button', { name: /version/ })
    .last()
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('gridcell', { name: 'Something else altogether.' }).waitFor();
  await dialog.getByRole('gridcell', { name: before }).waitFor();
  expect(await ourFaults(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Make it the draft' }).press('Enter');
  await dialog.getByText('The draft is now what the version was.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await page.getByText(before).first().waitFor();
  expect(await summary.inputValue()).toBe(before);
});
