import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkPage, type Surroundings } from './check-page.ts';

const around: Surroundings = {
  has: (path) => path === '/here/',
  hasFile: (path) => path === 'media/a.jpg',
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const checkPieces = (contentType: string, pieces: readonly Uint8Array[]) =>
  checkPage({ path: '/page/', status: 200, contentType, pieces, asked: [], notes: [] }, around);

const check = (contentType: string, text: string) => checkPieces(contentType, [bytesOf(text)]);

/** Why a page is held back, or undefined. */
const faultOf = (contentType: string, text: string): string | undefined => {
  const checked = check(contentType, text);
  return 'problem' in checked ? checked.problem : undefined;
};

const html = 'text/html; charset=utf-8';
const rss = 'application/rss+xml; charset=utf-8';
const xml = 'application/xml; charset=utf-8';
const ics = 'text/calendar; charset=utf-8';
const json = 'application/feed+json; charset=utf-8';

const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss><channel><title>T</title>\n${items.join('\n')}\n</channel></rss>\n`;
const item = (guid: string, title = 'Words'): string =>
  `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid></item>`;
const sitemap = (...urls: readonly string[]): string =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>\n`;
const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:S', 'END:VEVENT'].join('\r\n');

test.for([
  [
    'a page',
    html,
    '<p>Ünïcode 🎉 “quoted” <a href="/here/#part">x</a></p><img src="/media/a.jpg">',
  ],
  ['a link without its last slash', html, '<a href="/here">x</a>'],
  [
    'a link to elsewhere',
    html,
    '<a href="https://other.example/none/">x</a><a href="//other/">y</a>',
  ],
  ['a feed', rss, feed(item('a'), item('b'))],
  ['a feed without items', rss, feed()],
  ['a sitemap', xml, sitemap('https://hub.example/', 'https://hub.example/a/')],
  ['a calendar', ics, calendar(event('a'), event('b'))],
  ['a calendar without events', ics, calendar()],
  ['JSON', json, '{"items": []}\n'],
] as const)('%s goes live', ([, contentType, text]) => {
  expect(faultOf(contentType, text)).toBeUndefined();
});

test.for([
  ['nothing', html, '', 'it is empty.'],
  ['too much', html, 'x'.repeat(4_000_001), 'it has 4000001 bytes.'],
  ['a control character', html, '<p>\u0007</p>', 'it has the control character U+0007.'],
  ['DEL', ics, calendar('X:\u007f'), 'it has the control character U+007f.'],
  ['a noncharacter', rss, feed(item('\uffff')), 'it has a noncharacter, U+fffe or U+ffff.'],
  [
    'a feed that names an item twice',
    rss,
    feed(item('a'), item('b'), item('a')),
    'it has two items with the guid a.',
  ],
  [
    'a calendar that is cut',
    ics,
    'BEGIN:VCALENDAR\r\nVERS',
    'it does not begin and end as a calendar.',
  ],
  [
    'a calendar that names an event twice',
    ics,
    calendar(event('a'), event('b'), event('a')),
    'it has two events with the UID:a.',
  ],
  [
    'an event that does not end',
    ics,
    calendar('BEGIN:VEVENT', 'UID:a'),
    'it has 1 beginnings, 0 ends and 1 UIDs of events.',
  ],
] as const)('%s is held back', ([, contentType, text, reason]) => {
  expect(faultOf(contentType, text)).toBe(`/page/ is held back: ${reason}`);
});

test.for([
  ['in the frame', feed(item('a')).replace('</channel>', '')],
  ['between items', feed(item('a'), '<oops>', item('b'))],
  ['in an item', feed(item('a'), item('b', 'A & B'))],
  ['in an item that was good before', feed(item('a', '<b>'), item('a'))],
  ['that is cut', feed(item('a')).slice(0, -20)],
  ['that is cut in an item', feed(item('a')).slice(0, 60)],
] as const)('XML with a fault %s is held back', ([, text]) => {
  expect(faultOf(rss, feed(item('a'), item('b')))).toBeUndefined();
  expect(faultOf(rss, text)).toMatch(/^\/page\/ is held back: it is not well-formed \(/);
});

const blocks = {
  open: bytesOf('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'),
  a: bytesOf(`${event('a')}\r\n`),
  b: bytesOf(`${event('b')}\r\n`),
  endless: bytesOf('BEGIN:VEVENT\r\nUID:c\r\n'),
  cut: bytesOf(event('d')),
  bell: bytesOf('X:\u0007\r\n'),
  close: bytesOf('END:VCALENDAR\r\n'),
};

test('a calendar in pieces is held back for what the whole is held back for', () => {
  const { a, b, endless, bell } = blocks;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(a, b, endless, bell), { maxLength: 4 }), (middle) => {
      const pieces = [blocks.open, ...middle, blocks.close];
      const isSound = 'bytes' in checkPieces(ics, pieces);
      expect(isSound).toBe('bytes' in checkPieces(ics, [Buffer.concat(pieces)]));
      expect(isSound).toBe(
        new Set(middle).size === middle.length &&
          middle.every((piece) => piece === a || piece === b),
      );
    }),
  );
});

test('a calendar whose pieces do not end with their lines is held back', () => {
  expect(checkPieces(ics, [blocks.open, blocks.cut, blocks.b, blocks.close])).toMatchObject({
    problem: '/page/ is held back: it is cut in the middle of a line.',
  });
});

test('what looks like the beginning of an item and is none holds nothing back', () => {
  expect(faultOf(rss, feed(item('a', '<![CDATA[<item>]]>'), item('b')))).toBeUndefined();
});

test('a link to what is not there holds nothing back, and is told of once', () => {
  const page = '<a href="/gone/?a#b">x</a><a href="/gone/">y</a><a href="/here/">z</a>';
  expect(check(html, page)).toMatchObject({
    notes: ['/page/ links to /gone/, which is not there. Correct the address in its entry.'],
  });
  const frame =
    '<head><link href="/here/"></head><body><header><a href="/gone/">x</a></header><main><a href="/none/">y</a></main></body>';
  expect(check(html, frame)).toMatchObject({
    notes: [
      '/page/ links to /none/, which is not there. Correct the address in its entry.',
      'Every page links to /gone/ from its head or foot, and it is not there. Correct it in the settings of the site.',
    ],
  });
});

test.for([
  ['of any alphabet', '<a href="/más/سؤال/">x</a>', '/más/سؤال/'],
  ['to a picture', '<img\nsrc="/gone.jpg">', '/gone.jpg'],
  ['of a form', '<form action="/gone/?q">', '/gone/'],
  ['without an end', '<a href="/gone/', '/gone/'],
] as const)('an address %s is looked for', ([, page, dead]) => {
  expect(check(html, page)).toMatchObject({
    notes: [`/page/ links to ${dead}, which is not there. Correct the address in its entry.`],
  });
});

test.for(['<p data-src="/gone/">', '<p id="/gone/">', 'href="/gone/"', '<a href="gone/">'])(
  '%s leads nowhere on this site',
  (page) => {
    expect(check(html, page)).toMatchObject({ notes: [] });
  },
);

test('JSON that is cut is held back', () => {
  expect(faultOf(json, '{"items": [')).toMatch(/^\/page\/ is held back: it is not JSON/);
});

test('reading by parts finds what reading the whole finds', () => {
  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<url>',
    '</url>',
    '<a>',
    '</a>',
    'x',
    '&amp;',
    '<',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const inner = pieces.join('');
      const isSound = (text: string): boolean => faultOf(rss, text) === undefined;
      // Written like this they are the same to a reader, and no beginnings to us.
      const whole = inner.replaceAll('<item>', '<item >').replaceAll('<url>', '<url >');
      expect(isSound(`<f>${inner}</f>`)).toBe(isSound(`<f>${whole}</f>`));
    }),
  );
});
