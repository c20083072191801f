import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';

import { at, demo, goldenMoment, siteAt, textOf } from './demo-site.ts';

/** The home page at a moment, as the words a visitor reads. */
const homeAt = async (moment: string): Promise<HTMLElement> =>
  parse(textOf(await siteAt(at(moment)), 'index.html'));

const words = (element: HTMLElement | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Every section in order: its heading and the titles in it. */
const outline = (page: HTMLElement): readonly (readonly [string, ...string[]])[] =>
  page
    .querySelectorAll('main section')
    .map((section) => [
      words(section.querySelector('h1, h2')),
      ...section.querySelectorAll('h3').map(words),
    ]);

const section = (page: HTMLElement, heading: string): HTMLElement => {
  const found = page
    .querySelectorAll('main section')
    .find((candidate) => words(candidate.querySelector('h1, h2')) === heading);
  if (found === undefined) throw new Error(`there is no section "${heading}"`);
  return found;
};

const titles = (page: HTMLElement, heading: string): readonly string[] =>
  section(page, heading).querySelectorAll('h3').map(words);

const hiring = 'Building community connections by hiring for cultural knowledge';
const teens =
  'Empowering teens: Enhancing information literacy through games and interactive programming';
const theory = 'Turn strategy into action with Theory of Change';
const embrace = 'Don’t manage change—embrace it';
const climate = 'Climate change communication: How and why to do it in libraries';
const changing = 'Building community in a changing climate';
/** It never had a date: it comes after the dated ones. */
const authentic = 'Building authentic relationships with underserved communities';

test('on 20 January 2025 the page shows exactly the facts, in their order', async () => {
  expect(outline(await homeAt(goldenMoment))).toMatchInlineSnapshot(`
    [
      [
        "A light on for everyone, a door that opens both ways",
      ],
      [
        "What is community engagement?",
      ],
      [
        "How libraries engage, and how they listen",
        "How libraries engage their communities",
        "How libraries listen to their communities",
      ],
      [
        "Five ways to begin",
        "Co-create authentically with your community",
        "Building authentic relationships with underserved communities",
        "Co-creating library services for transformative impact",
        "Easy as ABCD: Using asset-based community development as a lens for authentic relationship-building",
        "Align library services with community aspirations",
        "Co-creating library services through human-centered design",
      ],
      [
        "Recent insights, by and for libraries",
        "Help meet basic needs through service to others",
        "Break down barriers with a community engagement team",
        "Build new community connections with partnership marketing",
      ],
      [
        "Improve your skills",
        "Library of Things",
        "Advancing IDEAs",
        "Public Health Emergencies",
      ],
      [
        "Upcoming events",
        "Building community connections by hiring for cultural knowledge",
        "Empowering teens: Enhancing information literacy through games and interactive programming",
        "Turn strategy into action with Theory of Change",
      ],
      [
        "On-demand events",
        "Don’t manage change—embrace it",
        "Climate change communication: How and why to do it in libraries",
        "Building community in a changing climate",
      ],
      [
        "Products that help",
        "Capira℠",
        "CONTENTdm®",
      ],
      [
        "We will leave the light on for you",
      ],
    ]
  `);
});

test.for<[string, readonly string[], readonly string[]]>([
  ['2025-01-16T20:59:59Z', [embrace, hiring, teens], [climate, changing, authentic]],
  ['2025-01-16T21:00:00Z', [hiring, teens, theory], [embrace, climate, changing]],
  ['2025-01-20T12:00:00Z', [hiring, teens, theory], [embrace, climate, changing]],
  ['2025-01-30T20:00:00Z', [hiring, teens, theory], [embrace, climate, changing]],
  ['2025-01-30T21:00:00Z', [teens, theory], [hiring, embrace, climate]],
  ['2025-02-26T21:00:00Z', ['Nothing is announced just now'], [theory, teens, hiring]],
])(
  'at %s: what is ahead ascending, what has passed newest first',
  async ([moment, ahead, passed]) => {
    const page = await homeAt(moment);
    expect(titles(page, 'Upcoming events')).toEqual(ahead);
    expect(titles(page, 'On-demand events')).toEqual(passed);
  },
);

test('dates, times and zones are worded as on the source page', async () => {
  const page = await homeAt(goldenMoment);
  const whens = section(page, 'Upcoming events').querySelectorAll('.when').map(words);
  expect(whens).toEqual([
    'Thursday 30 January 2025 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]',
    'Thursday 6 February 2025 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]',
    'Wednesday 26 February 2025 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]',
  ]);
  expect(words(section(page, 'Upcoming events').querySelector('summary'))).toBe(
    `Show details: ${hiring}`,
  );
});

test('what has passed leads to its archive', async () => {
  const passed = section(await homeAt(goldenMoment), 'On-demand events').querySelectorAll(
    '.passed',
  );
  expect(passed.map(words)).toEqual([
    `This event has passed. View the archive. ${embrace}`,
    `This event has passed. View the archive. ${climate}`,
    `This event has passed. View the archive. ${changing}`,
  ]);
});

test('an event that is on says so, and is first', async () => {
  const page = await homeAt('2025-01-30T20:00:00Z');
  const first = section(page, 'Upcoming events').querySelector('li');
  expect(words(first?.querySelector('.flags') ?? null)).toContain('Happening now');
  expect(words(first?.querySelector('h3') ?? null)).toBe(hiring);
});

test('when nothing is ahead, the section says so and leads on', async () => {
  const upcoming = section(await homeAt('2025-02-26T21:00:00Z'), 'Upcoming events');
  expect(words(upcoming)).toContain('The next date appears here as soon as it is settled.');
  expect(upcoming.querySelectorAll('a').map(words)).toEqual([
    'All upcoming events',
    'How to subscribe',
    'See all recordings',
  ]);
});

test('labels, marks, the method of the survey and the hint are there', async () => {
  const page = await homeAt(goldenMoment);
  expect(page.querySelectorAll('.contents .kind').map(words)).toEqual([
    'Next blog post',
    'On-demand webinar',
    'On-demand webinar',
    'News article',
    'News article',
    'News article',
  ]);
  const text = words(page.querySelector('main'));
  for (const label of [
    'Featured #EngagedLibraries post',
    'Featured story',
    'Free course · WebJunction',
    '← Swipe for more →',
    'Dr. Audrey Barbakoff, EdD, MLIS, Founder & CEO of Co/Lab Capacity',
    'Online survey of 223 U.S. public and academic libraries, 5 – 19 November 2020.',
    'Margin of error: ±6 points as stated; a sample of 223 gives ±6.6 at 95% confidence.',
  ])
    expect(text).toContain(label);
  expect(page.querySelectorAll('h3 sup').map(words)).toEqual(['℠', '®']);
});

test('among the demo’s own events, three are ahead in order and none of the facts is', async () => {
  const { head } = await demo();
  expect(head.counts['event']).toBeGreaterThan(28);
  const page = await homeAt('2026-06-15T12:00:00Z');
  expect(titles(page, 'Upcoming events')).toMatchInlineSnapshot(`
    [
      "Bread, forms & a borrowed kettle",
      "The long table: a supper about what the library should stop doing",
      "Ask first: nine-minute interviews with people who never visit",
    ]
  `);
  expect(titles(page, 'On-demand events')).toMatchInlineSnapshot(`
    [
      "Quiet hours, loud ideas: planning with neurodivergent visitors",
      "Mapping what a street can do: asset mapping on foot",
      "Reading a budget aloud: where the money sits & who moved it there",
    ]
  `);
});
