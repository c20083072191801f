import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { indexName } from '../publisher/search/search-layout.ts';
import { writeIndex } from '../publisher/search/write-index.ts';
import { faultsOf } from './accessibility.fixture.ts';
import { serveToBrowser } from './served-browser.fixture.ts';

const demo = serveToBrowser();

beforeAll(async () => {
  await writeIndex(demo.folder, join(demo.folder, indexName));
});

interface Visit extends BrowserContextOptions {
  readonly path: string;
  /** What the browser may complain about, because the test brings it about. */
  readonly expected?: RegExp;
}

/** Looks at a page; the browser must have nothing to complain about, and ask no other host. */
async function visiting<Value>(
  { path, expected, ...options }: Visit,
  look: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await demo.browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== demo.address) complaints.push(`asked ${origin}`);
    });
    await page.goto(demo.address + path, { waitUntil: 'load' });
    const value = await look(page);
    expect(complaints.filter((each) => expected?.test(each) !== true)).toEqual([]);
    return value;
  } finally {
    await context.close();
  }
}

const box = (page: Page) => page.locator('#q');
const status = (page: Page) => page.locator('#find-status');
const addressOf = (page: Page) => page.url().slice(demo.address.length);
const paths = (page: Page) =>
  page.locator('#hits h2 a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
/** Polls as long as a busy machine may need for the first search. */
const eventually = { timeout: 20_000, interval: 50 };
const expectSaid = async (page: Page, words: string | RegExp): Promise<void> => {
  await expect.poll(() => status(page).innerText(), eventually).toMatch(words);
};
const choice = (page: Page, group: string, value: string) =>
  page.locator(`#narrow input[name="${group}"][value="${value}"]`);
const labelOf = async (page: Page, group: string, value: string) =>
  (await choice(page, group, value).locator('xpath=ancestor::label').innerText())
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The first entry: what stands above its title, the title, and the words in it that are marked. */
const firstHit = (page: Page) =>
  page
    .locator('#hits > li')
    .first()
    .evaluate((entry) => ({
      about: entry.querySelector('.kind')?.textContent,
      title: entry.querySelector('h2')?.textContent,
      marked: Array.from(entry.querySelectorAll('p:last-child mark'), (each) => each.textContent),
    }));

test.for([
  {
    what: 'an event that is cancelled, and says so',
    path: '/search/?q=grant+writing+over+lunch',
    about: 'Webinar · Cancelled · 27 June 2026',
    title: 'Grant writing over lunch: the budget table first',
    link: '/events/grant-writing-over-lunch/',
  },
  {
    what: 'a line of a transcript, in an event that has passed',
    path: '/search/?q=%22played+the+same+four+bars%22',
    about: 'On-demand webinar · 15 May 2026',
    title: 'Cool rooms: a diary of fifty-one hot days',
    link: '/events/cool-rooms-diary/',
  },
  {
    what: 'a survey',
    path: '/search/?q=how+libraries+engage+and+how+they+listen',
    about: 'Survey · 4 November 2024',
    title: 'How libraries engage, and how they listen',
    link: '/research/community-engagement-survey-2020/',
  },
  {
    what: 'what is Spanish',
    path: '/es/search/?q=encuestas+vecinales',
    about: 'Encuesta · 6 de mayo de 2026',
    title: 'Encuesta vecinal: ¿qué debería hacer ahora la biblioteca?',
    link: '/es/research/encuesta-vecinal/',
  },
  {
    what: 'what is Arabic',
    path: '/ar/search/?q=%D8%A3%D9%85%D8%B3%D9%8A%D8%A9+%D8%A7%D9%84%D8%AC%D9%8A%D8%B1%D8%A7%D9%86',
    about: 'فعالية هجينة · ٢٤ يونيو ٢٠٢٦',
    title: 'أمسية الجيران الجدد: أوراق وحافلات وبطاقة مكتبة',
    link: '/ar/events/umsiyat-aljiran-aljudud/',
  },
])('an address with words finds $what', async ({ path, about, title, link }) => {
  await visiting({ path }, async (page) => {
    await expectSaid(page, /[”»]$/);
    expect(await firstHit(page)).toMatchObject({ about, title });
    expect((await paths(page))[0]).toBe(link);
  });
});

test('what somebody types is searched after a pause, and the words found are marked', async () => {
  await visiting({ path: '/search/' }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await status(page).innerText()).toBe('');
    expect(await page.locator('#browse').isVisible()).toBe(true);
    expect(asked).toEqual([]);
    await box(page).pressSequentially('suggestion  boxes');
    await expectSaid(page, /^\d+ results for “suggestion boxes”$/);
    expect(asked).toContain('/pagefind/en/pagefind.js');
    expect(addressOf(page)).toBe('/search/?q=suggestion+boxes');
    expect(await page.title()).toBe('“suggestion boxes” – Search – Porchlight');
    expect(await page.locator('#browse').isVisible()).toBe(false);
    const { marked } = await firstHit(page);
    expect(marked.join(' ')).toMatch(/suggestion/i);
    await box(page).fill('');
    await expect.poll(() => page.locator('#browse').isVisible(), eventually).toBe(true);
    expect([addressOf(page), await page.title(), await page.locator('#found').isVisible()]).toEqual(
      ['/search/', 'Search – Porchlight', false],
    );
  });
});

test.for([
  { group: 'type', value: 'survey', label: 'Research', first: /^\/research\// },
  { group: 'topic', value: 'climate-action', label: 'Climate action', first: /./ },
  { group: 'format', value: 'in-person', label: 'In person', first: /^\/events\// },
  { group: 'year', value: '2024', label: '2024', first: /./ },
])('$group: $label leaves as many as it says', async ({ group, value, label, first }) => {
  await visiting({ path: '/search/?q=library' }, async (page) => {
    await expectSaid(page, /^1\d\d results for “library”$/);
    const [, n] = /^(?:.+) \((\d+)\)$/.exec(await labelOf(page, group, value)) ?? [];
    expect(await labelOf(page, group, value)).toBe(`${label} (${n})`);
    await choice(page, group, value).check();
    await expectSaid(page, new RegExp(`^${n} results? for “library”$`));
    expect(addressOf(page)).toBe(`/search/?q=library&${group}=${value}`);
    expect((await paths(page))[0]).toMatch(first);
    // Its own group goes on to say what another choice would add.
    expect(await labelOf(page, group, value)).toBe(`${label} (${n})`);
    await choice(page, group, value).uncheck();
    await expectSaid(page, /^1\d\d results/);
    expect(addressOf(page)).toBe('/search/?q=library');
  });
});

test('choices in one group add up, and those in two leave what fits both', async () => {
  const counted = async (choices: string) =>
    visiting({ path: `/search/?q=library${choices}` }, async (page) => {
      await expectSaid(page, /for “library”$/);
      return Number.parseInt(await status(page).innerText(), 10);
    });
  const [all, stories, news, both] = [
    await counted(''),
    await counted('&type=story'),
    await counted('&type=news-article'),
    await counted('&type=story&type=news-article'),
  ];
  expect(both).toBe(stories + news);
  expect(both).toBeLessThan(all);
  const older = await counted('&type=story&type=news-article&year=2024');
  expect(older).toBeGreaterThan(0);
  expect(older).toBeLessThan(both);
});

test('another language is searched with its own grammar, and its results are marked', async () => {
  await visiting({ path: '/search/?q=bibliotecarias' }, async (page) => {
    await expectSaid(
      page,
      'No results for “bibliotecarias”. Check the spelling, or browse topics.',
    );
    expect(await page.locator('[data-way="topics"] a').getAttribute('href')).toBe('/topics/');
    await page.getByRole('link', { name: 'Search in every language' }).click();
    await expectSaid(page, /^\d+ results for “bibliotecarias”$/);
    expect(addressOf(page)).toBe('/search/?q=bibliotecarias&language=ar&language=en&language=es');
    expect(await choice(page, 'language', 'es').isChecked()).toBe(true);
    const title = page.locator('#hits h2').first();
    expect([await title.getAttribute('lang'), await title.getAttribute('dir')]).toEqual([
      'es',
      'ltr',
    ]);
    expect((await firstHit(page)).about).toMatch(/ · In Spanish$|^In Spanish$/);
    expect((await paths(page)).every((path) => path?.startsWith('/es/'))).toBe(true);
    await choice(page, 'language', 'es').uncheck();
    await expectSaid(page, /^No results/);
  });
});

test('back and forward go through searches, and the form says which', async () => {
  await visiting({ path: '/search/' }, async (page) => {
    await box(page).fill('budget');
    await expectSaid(page, /for “budget”$/);
    await choice(page, 'type', 'event').check();
    await expect.poll(() => addressOf(page), eventually).toBe('/search/?q=budget&type=event');
    await box(page).fill('lantern');
    await box(page).press('Enter');
    await expectSaid(page, /“lantern”/);
    await page.goBack();
    await expectSaid(page, /for “budget”$/);
    const form = async (): Promise<readonly unknown[]> => [
      addressOf(page),
      await box(page).inputValue(),
      await choice(page, 'type', 'event').isChecked(),
    ];
    await expect.poll(form, eventually).toEqual(['/search/?q=budget&type=event', 'budget', true]);
    await page.goBack();
    await expect.poll(() => choice(page, 'type', 'event').isChecked(), eventually).toBe(false);
    await page.goBack();
    // While a search is under way nothing is said either, so this comes first.
    await expect.poll(form, eventually).toEqual(['/search/', '', false]);
    await expect.poll(() => status(page).innerText(), eventually).toBe('');
    await page.goForward();
    await expectSaid(page, /for “budget”$/);
  });
});

test('the number of results is announced, in words of each language', async () => {
  const heard = (path: string) =>
    visiting({ path }, async (page) => {
      await expectSaid(page, /[”»]/);
      return page.getByRole('status').innerText();
    });
  expect(await heard('/search/?q=%22played+the+same+four+bars%22')).toBe(
    '1 result for “"played the same four bars"”',
  );
  expect(await heard('/es/search/?q=%22encuesta+vecinal%22')).toMatch(
    /^(?:1 resultado|\d+ resultados) para «"encuesta vecinal"»$/,
  );
  expect(await heard('/ar/search/?q=xylophone')).toBe(
    'لا نتائج للبحث عن «\u2068xylophone\u2069». تحقّقوا من الإملاء أو تصفّحوا الموضوعات.',
  );
});

test('with keys alone: type, narrow down, more results, follow one', async () => {
  await visiting({ path: '/search/', viewport: { width: 1280, height: 900 } }, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const press = async (key: string, until: () => Promise<boolean>) => {
      for (let times = 0; times < 60 && !(await until()); times += 1)
        await page.keyboard.press(key);
      expect(await until()).toBe(true);
    };
    await press('Tab', async () => (await focused()) === 'q');
    await page.keyboard.type('library');
    await page.keyboard.press('Enter');
    await expectSaid(page, /^1\d\d results/);
    const isChoice = () =>
      page.evaluate(() => document.activeElement?.getAttribute('value') === 'event');
    await press('Tab', isChoice);
    await page.keyboard.press('Space');
    await expect.poll(() => addressOf(page), eventually).toBe('/search/?q=library&type=event');
    await expectSaid(page, /^\d\d results/);
    expect(await isChoice()).toBe(true);
    expect((await paths(page)).length).toBe(10);
    await press('Tab', async () => (await focused()) === 'more');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await paths(page)).length, eventually).toBe(20);
    const eleventh = (await paths(page))[10];
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(here, eventually).toBe(eleventh);
    await page.keyboard.press('Enter');
    await page.waitForURL(demo.address + eleventh);
  });
});

test('without script the lists are there, a sentence says why, and nothing is dead', async () => {
  const path = '/search/?q=budget';
  await visiting({ path, javaScriptEnabled: false }, async (page) => {
    const controls = page.locator('main :is(input, button, select, summary):visible');
    expect(await controls.count()).toBe(0);
    expect(await page.locator('main p:visible').first().innerText()).toBe(
      'The search box needs JavaScript, which is switched off here. These lists lead to everything on this site.',
    );
    expect(await page.getByRole('link', { name: 'Climate action' }).isVisible()).toBe(true);
  });
});

test('when the index cannot be loaded, a sentence says so, and there is a way on', async () => {
  const expected = /Failed to (?:load|fetch)|404/;
  await visiting({ path: '/search/', expected }, async (page) => {
    const index = join(demo.folder, indexName);
    await rename(index, `${index}.away`);
    try {
      await box(page).fill('budget');
      await expectSaid(
        page,
        'The search could not be loaded. Try again in a minute, or use the lists below.',
      );
      expect(await page.locator('#browse').isVisible()).toBe(true);
    } finally {
      await rename(`${index}.away`, index);
    }
    await page.getByRole('link', { name: 'Try again' }).click();
    await expectSaid(page, /^\d+ results for “budget”$/);
  });
});

test.for([
  { what: 'nothing', files: /\/pagefind\// },
  { what: 'the script alone', files: /\/pagefind\/(?!en\/pagefind\.js)/ },
])('when at first $what of the index came, the next search finds', async ({ files }) => {
  const expected = /Failed to (?:load|fetch)|Pagefind|ERR_FAILED/i;
  await visiting({ path: '/search/', expected }, async (page) => {
    await page.route(files, (route) => route.abort());
    for (const words of ['budget', 'suggestion']) {
      await box(page).fill(words);
      // Until the next search has begun, the words of the one before stand there.
      await expect.poll(() => new URL(page.url()).searchParams.get('q'), eventually).toBe(words);
      await expectSaid(page, /^The search could not be loaded/);
    }
    await page.unroute(files);
    await box(page).press('Enter');
    await expectSaid(page, /^\d+ results for “suggestion”$/);
    await box(page).fill('budget');
    await expectSaid(page, /^\d+ results for “budget”$/);
  });
});

test('an address that names what there is not says so, and how to go on', async () => {
  const path = '/search/?q=budget&type=nothing&language=xx';
  await visiting({ path }, async (page) => {
    await expectSaid(
      page,
      'No results for “budget” with these choices. Remove one of them, or all.',
    );
    await page.getByRole('link', { name: 'Remove all choices' }).click();
    await expectSaid(page, /^\d+ results for “budget”$/);
    expect(addressOf(page)).toBe('/search/?q=budget');
  });
});

test('text that looks like markup stays text', async () => {
  const words = '<img src=x onerror=alert(1)>';
  await visiting({ path: `/search/?q=${encodeURIComponent(words)}` }, async (page) => {
    await expectSaid(page, /“<img src=x onerror=alert\(1\)>”/);
    expect(await page.locator('main :is(#find-status, #hits) img').count()).toBe(0);
  });
});

test.for([
  ['/not/here/', 'Search', '/search/?q=budget', /^\d+ results for “budget”$/],
  ['/es/not/here/', 'Buscar', '/es/search/?q=budget', /«budget»/],
] as const)('a wrong address, %s, has a form that leads to the search', async (given) => {
  const [path, button, leads, answer] = given;
  await visiting({ path, expected: /404/ }, async (page) => {
    await page.getByRole('searchbox').fill('budget');
    await page.locator('main').getByRole('button', { name: button }).click();
    await page.waitForURL(demo.address + leads);
    await expectSaid(page, answer);
  });
});

test.for([
  '/search/?q=library&language=en&language=es',
  '/ar/search/?q=%D9%85%D9%83%D8%AA%D8%A8%D8%A9',
])('%s has no accessibility fault and fits a phone of 320 pixels', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const)
    await visiting(
      { path, colorScheme, viewport: { width: 320, height: 640 }, bypassCSP: true },
      async (page) => {
        await expectSaid(page, /[”»]/);
        await page.locator('#narrow summary').click();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([width, ...(await faultsOf(page))]).toEqual([320]);
      },
    );
});
