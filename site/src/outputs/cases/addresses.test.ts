import {
  feedTypes,
  locales,
  longestFeedAddress,
  longestSiteAddress,
  parseDocument,
  readSnapshot,
} from '@porchlight/shared';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { everyPath } from '../../renderer/every-path.ts';
import { linesOf, theOne, written } from '../calendar/calendar-written.fixture.ts';
import { feed } from '../feed/feed.fixture.ts';
import { libraryHub } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import {
  jsonItem,
  paragraph,
  readByCalendars,
  readByFeedReaders,
  refusals,
  withArticle,
  withEvent,
} from './case.fixture.ts';

/** The golden cases of addresses and HTML, 44 to 54. */
const linked = (url: string) => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }] },
];

const contentOf = async (body: readonly object[]): Promise<string | undefined> =>
  (await readByFeedReaders(withArticle({ body })))[0]?.content;

test('44: an address with a comma, a semicolon, an umlaut and a space', () => {
  const registrationUrl = 'https://müller.example/a,b;c d?q=ü#x';
  const hub = withEvent({ registrationState: 'open', registrationUrl });
  const ascii = 'https://xn--mller-kva.example/a,b;c%20d?q=%C3%BC#x';
  for (const { description } of readByCalendars(hub))
    expect(description).toContain(`Register: ${ascii}\n`);
  const recording = { state: 'ready', url: registrationUrl, fileUrl: registrationUrl };
  const [event] = feed(
    { kind: 'recordings' },
    'en',
    withEvent({
      recording: { ...recording, fileMime: 'video/mp4', fileBytes: 12 },
    }),
  ).items;
  expect(event?.enclosure?.url).toBe(ascii);
});

test('44: the address of the page itself is not escaped as a text would be', () => {
  expect(linesOf(written(theOne, 'en', withEvent({})), 'URL')).toEqual([
    'URL:https://hub.library.example/events/the-one/',
    'URL;VALUE=URI:https://hub.library.example/events/the-one/',
  ]);
});

describe('45: links in a text', () => {
  test.for([
    ['/events/?a=1&b=2', 'https://hub.library.example/events/?a=1&amp;b=2'],
    ['https://x.example/a?b', 'https://x.example/a?b'],
    ['mailto:a@x.example', 'mailto:a@x.example'],
  ])('%s is written as %s', async ([url = '', written]) => {
    expect(await contentOf(linked(url))).toContain(`href="${written}"`);
  });

  test.for(['//x.example/a', 'javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:alert(1)'])(
    '%s is refused',
    (url) => {
      expect(refusals({ body: linked(url) })).toEqual(['link-refused']);
    },
  );
});

describe('46 to 50: no HTML comes in, so none has to be made harmless', () => {
  test.for([
    '<script>alert(1)</script>',
    '<p onclick="x()">',
    '<style>*{}</style>',
    '<iframe src="https://x.example/"></iframe>',
    '<svg onload="x()">',
    '<form action="/">',
    '<ul><li>not closed',
  ])('46, 47: %s is words', async (html) => {
    const content = await contentOf(paragraph(html));
    expect(content).not.toMatch(/<(?!\/?p>)/);
    expect(content).toContain('&lt;');
  });

  test.for(['html', 'embed', 'table', 'script'])(
    '46: a block of the kind %s is refused',
    (type) => {
      expect(refusals({ body: [{ type, html: '<b>', children: [] }] })).toEqual([
        'field-malformed',
      ]);
    },
  );

  test('48: code keeps its lines and spaces', async () => {
    const text = 'if (a < b) {\n  c();\n}';
    expect(await contentOf([{ type: 'code', children: [{ type: 'text', text }] }])).toBe(
      '<pre><code>if (a &lt; b) {\n  c();\n}</code></pre>',
    );
  });

  test('49: every picture has an alt, be it an empty one', async () => {
    expect(await contentOf([{ type: 'image', media: 'porch', alt: '' }])).toContain(' alt="" ');
    const undecided = parseDocument(
      raw('story', 'one', { title: 'One', slug: 'one', image: { file: 'porch' } }),
    );
    expect(undecided.ok ? [] : undecided.problem.map(({ code }) => code)).toEqual([
      'image-undecided',
    ]);
  });

  test('50: one size of each picture, and no set that a reader would have to choose from', async () => {
    const content = await contentOf([{ type: 'image', media: 'porch', alt: 'A porch' }]);
    expect(content).toMatch(
      /^<figure><img src="https:[^"]+" alt="A porch" width="\d+" height="\d+">/,
    );
    expect(content).not.toContain('srcset');
  });
});

test('51: a site below a path is refused, so that no address can lack it', () => {
  const head = {
    line: 'head',
    format: 1,
    number: 0,
    at: '2025-01-01T00:00:00.000Z',
    counts: {},
    site: {
      name: 'Porchlight',
      url: 'https://library.example/hub',
      uidDomain: 'library.example',
      tagAuthority: 'library.example,2024',
      locales: ['en'],
    },
  };
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const first = `${JSON.stringify(head)}\n`;
  const end = JSON.stringify({ line: 'end', lines: 1, sha256: sha256(first) });
  expect(readSnapshot(`${first}${end}\n`, sha256)).toMatchObject({
    ok: false,
    problem: { code: 'not-a-snapshot', line: 1 },
  });
});

test.for(['bücher', 'книги', 'a b', 'a/b', 'a%20b', 'A'])('52: the slug %s is refused', (slug) => {
  expect(refusals({ slug })).toEqual(['field-malformed']);
});

test('53: the longest path of a feed or calendar leaves room for the address of the site', () => {
  const slug = 'x'.repeat(80);
  const hub = withEvent(
    { slug, audiences: ['a'], campaigns: ['c'] },
    locales.flatMap((locale) => [
      { ...raw('audience', 'a', { name: 'A', slug }), locale },
      { ...raw('campaign', 'c', { name: 'C', slug, hashtag: 'C' }), locale },
    ]),
  );
  const lengths = everyPath(hub)
    .filter((path) => /\.(?:ics|xml|json|opml)$/.test(path))
    .map((path) => path.length);
  expect(Math.max(...lengths) + longestSiteAddress).toBe(longestFeedAddress);
  expect(longestFeedAddress).toBe(200);
});

describe('54: enclosures', () => {
  const file = { fileUrl: 'https://v.example/a,b.mp4', fileMime: 'video/mp4', fileBytes: 12 };
  const enclosed = (more: object) => {
    const recording = { state: 'ready', url: 'https://v.example/', ...file, ...more };
    const hub = withEvent({ recording });
    return {
      refused: hub.heldBack.map(({ code }) => code),
      items: feed({ kind: 'recordings' }, 'en', hub).items,
    };
  };

  test('a comma in the address stays', () => {
    expect(enclosed({}).items[0]?.enclosure).toMatchObject({
      url: 'https://v.example/a,b.mp4',
      mime: 'video/mp4',
      bytes: 12,
    });
  });

  test.for([{ fileBytes: 0 }, { fileBytes: -1 }, { fileMime: 'text/html' }, { fileMime: 'x' }])(
    '%j is refused',
    (more) => {
      expect(enclosed(more).refused).toHaveLength(1);
    },
  );

  test.for([{ fileBytes: null }, { fileMime: null }, { fileUrl: null }])(
    '%j: no enclosure',
    (more) => {
      expect(enclosed(more).items.map(({ enclosure }) => enclosure)).toEqual([undefined]);
    },
  );
});

test('every item and entry leads to a page of the site', () => {
  const paths = new Set(
    everyPath(libraryHub()).map((path) => `https://hub.library.example${path}`),
  );
  const urls = feedTypes.flatMap((type) =>
    feed({ kind: 'type', type }).items.map(({ url }) => url),
  );
  expect(urls.length).toBeGreaterThan(5);
  expect(urls.filter((url) => !paths.has(url))).toEqual([]);
  expect(jsonItem(withArticle({}))['url']).toBe('https://hub.library.example/news/the-one/');
});
