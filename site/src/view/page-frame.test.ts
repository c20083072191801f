import { subscriptionsToType } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { hubOf, picture } from '../outputs/library.fixture.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { telephoneLink } from './contact-links.ts';
import { toPageFrame } from './page-frame.ts';

const settings = (locale: 'en' | 'es', more: object = {}) =>
  raw(
    'site-settings',
    'site-settings',
    { name: 'Alder', navigation: [{ label: `Events ${locale}`, url: '/events/' }], ...more },
    { locale },
  );

const page = { path: '/events/', title: 'Upcoming events' };

test('a page says its title, its address and where it is in other languages', () => {
  const frame = toPageFrame(hubOf([settings('en')]), 'en', page);
  expect([frame.title, frame.canonical]).toEqual([
    'Upcoming events – Alder',
    'https://hub.library.example/events/',
  ]);
  expect(frame.alternates).toEqual([
    { hreflang: 'en', href: 'https://hub.library.example/events/' },
    { hreflang: 'es', href: 'https://hub.library.example/es/events/' },
    { hreflang: 'ar', href: 'https://hub.library.example/ar/events/' },
    { hreflang: 'x-default', href: 'https://hub.library.example/events/' },
  ]);
  expect(frame.languages).toEqual([
    { locale: 'es', name: 'Español', path: '/es/events/', elsewhere: undefined },
    { locale: 'ar', name: 'العربية', path: '/ar/events/', elsewhere: undefined },
  ]);
});

test('what is not translated has no alternates, and the switch says that it leads home', () => {
  const translations = [{ locale: 'en' as const, path: '/events/plan/' }];
  const frame = toPageFrame(hubOf([]), 'en', { ...page, path: '/events/plan/', translations });
  expect(frame.alternates).toEqual([]);
  expect(frame.languages.map(({ path, elsewhere }) => [path, elsewhere])).toEqual([
    ['/es/', 'página de inicio'],
    ['/ar/', 'الصفحة الرئيسية'],
  ]);
});

test('the library’s logo is shown when it is a picture, else there is none', () => {
  const logoOf = (logo: string) =>
    toPageFrame(hubOf([settings('en', { logo })], { media: [picture] }), 'en', page).logo;
  expect(logoOf(picture.id)?.src).toBe('/media/0123456789abcdef-1200.jpg');
  expect(logoOf('not-there')).toBeUndefined();
  expect(toPageFrame(hubOf([settings('en')]), 'en', page).logo).toBeUndefined();
});

test('a page tells of its own feed first, and of the feed of everything always', () => {
  const { feeds } = toPageFrame(hubOf([]), 'es', { ...page, feeds: subscriptionsToType('story') });
  expect(feeds.map(({ path }) => path)).toEqual(['/es/feeds/stories.xml', '/es/feeds/all.xml']);
});

test('navigation marks the page and what it is below', () => {
  const currentAt = (path: string) =>
    toPageFrame(hubOf([settings('en')]), 'en', { ...page, path }).navigation.map(
      ({ current }) => current,
    );
  expect(currentAt('/events/')).toEqual(['page']);
  expect(currentAt('/events/plan/')).toEqual(['true']);
  expect(currentAt('/news/')).toEqual([undefined]);
});

test('a language without settings of its own gets the standard navigation, not another’s', () => {
  const labels = toPageFrame(hubOf([settings('en')]), 'es', page).navigation.map(
    ({ label }) => label,
  );
  expect(labels).toEqual(['Eventos', 'Cursos', 'Noticias', 'Historias', 'Investigación', 'Temas']);
});

test('a hidden page has no address of its own', () => {
  const frame = toPageFrame(hubOf([]), 'en', { ...page, isHidden: true });
  expect([frame.canonical, frame.alternates]).toEqual([undefined, []]);
});

test('the notice of the day is on every page', () => {
  const closed = settings('en', { noticeText: 'Closed on Monday.', noticeUrl: '/closed/' });
  expect(toPageFrame(hubOf([closed]), 'en', page).notice).toEqual({
    text: 'Closed on Monday.',
    url: '/closed/',
  });
});

test.for([
  ['555-0142', 'tel:5550142'],
  ['+1 (555) 0142', 'tel:+15550142'],
] as const)('telephone link of %s', ([phone, link]) => {
  expect(telephoneLink(phone)).toBe(link);
});
