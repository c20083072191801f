import type { Move } from '@porchlight/site';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedFiles } from './moved-files.ts';

const moves: readonly Move[] = [
  { from: '/about/', to: '/about-us/' },
  { from: '/events/old/', to: '/events/new/' },
  { from: '/events/old.ics', to: '/events/new.ics' },
  { from: '/es/events/retirado/', gone: true },
  { from: '/events/removed.ics', gone: true },
  { from: '/embed/events/topic/removed/', gone: true },
];

test('each host is told of every former address, in its own words', () => {
  expect(Object.fromEntries(movedFiles(moves))).toEqual({
    _redirects: `# Where former addresses lead, for Netlify and Cloudflare Pages. Generated with the site.
/about/ /about-us/ 301
/events/old/ /events/new/ 301
/events/old.ics /events/new.ics 301
`,
    '.hosting/nginx-moves.conf': `# Where former addresses lead. Generated with the site; it changes when an address does.
location = /about/ {
  return 301 /about-us/$is_args$args;
}
location = /events/old/ {
  return 301 /events/new/$is_args$args;
}
location = /events/old.ics {
  return 301 /events/new.ics$is_args$args;
}
location = /es/events/retirado/ {
  return 410;
}
location = /events/removed.ics {
  error_page 410 =410 @feed-gone;
  return 410;
}
location = /embed/events/topic/removed/ {
  error_page 410 =410 @no-list;
  return 410;
}
`,
    '.hosting/Caddyfile-moves': `# Where former addresses lead. Generated with the site; it changes when an address does.
redir /about/ /about-us/ 301
redir /events/old/ /events/new/ 301
redir /events/old.ics /events/new.ics 301
error /es/events/retirado/ 410
error /events/removed.ics 410
error /embed/events/topic/removed/ 410
`,
    'about/.htaccess': `# Where former addresses lead. Generated with the site.
RedirectMatch 301 ^/about/$ /about-us/
`,
    'events/old/.htaccess': `# Where former addresses lead. Generated with the site.
RedirectMatch 301 ^/events/old/$ /events/new/
`,
    'events/.htaccess': `# Where former addresses lead. Generated with the site.
Redirect 301 /events/old.ics /events/new.ics
Redirect 410 /events/removed.ics
`,
    'es/events/retirado/.htaccess': `# Where former addresses lead. Generated with the site.
RedirectMatch 410 ^/es/events/retirado/$
`,
    'embed/events/topic/removed/.htaccess': `# Where former addresses lead. Generated with the site.
RedirectMatch 410 ^/embed/events/topic/removed/$
`,
  });
});

test('an address that a host would read as more than that is never written', () => {
  const written = (...of: readonly Move[]): string => [...movedFiles(of)].join('\n');
  const nothing = written();
  const sign = fc.constantFrom(
    '{',
    '}',
    ';',
    '"',
    "'",
    '*',
    '$',
    '#',
    '%',
    '\\',
    ' ',
    '\n',
    'é',
    '\0',
  );
  const unusual = fc.oneof(
    fc.tuple(fc.string(), sign, fc.string()).map((parts) => `/events/${parts.join('')}/`),
    fc.constantFrom('/events/../a/', '/./a/', '//a/', '/.hosting/', 'events/', ''),
  );
  fc.assert(
    fc.property(unusual, (path) => {
      for (const move of [
        { from: path, to: '/news/' },
        { from: '/news/a/', to: path },
        { from: path, gone: true },
      ] as const) {
        expect(written(move)).toBe(nothing);
      }
    }),
  );
});

test('an address that is named twice is written once', () => {
  const [first] = moves;
  expect(movedFiles([first!, first!])).toEqual(movedFiles([first!]));
});
