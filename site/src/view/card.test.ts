import { expect, test } from 'vitest';

import { hubOf, picture } from '../outputs/library.fixture.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { cardsOf } from './card.ts';
import { focusOf } from './picture.ts';
import { webinar } from './reference.fixture.ts';

const titled = { slug: 'a', title: 'A' };
const kindOf = (type: string, fields: object) => {
  const [card] = cardsOf(hubOf([raw(type, 'a', { ...titled, ...fields })]), ['a'], 'en');
  return card?.kind;
};

test.for([
  ['blog-post', { publicationName: 'Next' }, 'Next blog post'],
  ['blog-post', {}, 'Blog post'],
  ['news-article', {}, 'News article'],
  ['story', {}, 'Story'],
  ['story', { storyKind: 'social-post' }, 'Post'],
  ['course', { free: true, enrolUrl: 'https://learn.library.example/' }, 'Free course'],
  ['course', { enrolUrl: 'https://learn.library.example/' }, 'Course'],
  ['guide', {}, 'Guide'],
  ['event', { format: 'webinar' }, 'Webinar'],
  [
    'event',
    { format: 'webinar', recording: { state: 'ready', url: 'https://video.library.example/' } },
    'On-demand webinar',
  ],
] as const)('%s %o is called %s', ([type, fields, kind]) => {
  expect(kindOf(type, fields)).toBe(kind);
});

test.for([
  ['2025-01-30T20:59:59Z', 'Webinar'],
  ['2025-01-30T21:00:00Z', 'On-demand webinar'],
] as const)('at %s the webinar is a %s', ([moment, kind]) => {
  const recording = { state: 'ready', url: 'https://video.library.example/' };
  const hub = hubOf([webinar('a', 'A', '2025-01-30', { recording })], { moment });
  expect(cardsOf(hub, ['a'], 'en')[0]?.kind).toBe(kind);
});

test('a card in another language says so', () => {
  const [card] = cardsOf(hubOf([raw('story', 'a', titled)]), ['a'], 'ar');
  expect([card?.path, card?.language]).toEqual([
    '/stories/a/',
    { lang: 'en', dir: 'ltr', word: 'باللغة الإنجليزية' },
  ]);
});

test('a picture comes in the sizes the site has; one that is missing leaves none', () => {
  const image = { file: 'porch', alt: 'A porch', credit: 'Ada' };
  const shown = (media: readonly (typeof picture)[]) =>
    cardsOf(hubOf([raw('story', 'a', { ...titled, image })], { media }), ['a'], 'en')[0]?.picture;
  expect(shown([{ ...picture, focalPoint: { x: 74, y: 58 } }])).toEqual({
    src: '/media/0123456789abcdef-1200.jpg',
    width: 1200,
    height: 675,
    avif: '/media/0123456789abcdef-480.avif 480w, /media/0123456789abcdef-960.avif 960w, /media/0123456789abcdef-1600.avif 1600w',
    webp: '/media/0123456789abcdef-480.webp 480w, /media/0123456789abcdef-960.webp 960w, /media/0123456789abcdef-1600.webp 1600w',
    alt: 'A porch',
    credit: 'Picture: Ada',
    focus: 'focus-right-middle',
  });
  expect(shown([])).toBeUndefined();
});

test('the typographic card of an event has its first letter, whatever stands before it', () => {
  const glyphOf = (title: string) =>
    cardsOf(hubOf([raw('event', 'a', { ...titled, title, format: 'webinar' })]), ['a'], 'en')[0]
      ?.glyph;
  expect(glyphOf('“éclairs” for all')).toBe('É');
  expect(glyphOf('2 hours of quiet')).toBe('2');
  expect(glyphOf('قراءة')).toBe('ق');
  expect(glyphOf('…?!')).toBe('&');
});

test('cards differ in tone, and each keeps its own', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const hub = hubOf(ids.map((id) => raw('event', id, { ...titled, slug: id, format: 'webinar' })));
  const tones = cardsOf(hub, ids, 'en').map(({ tone }) => tone);
  expect(new Set(tones)).toEqual(new Set(['teal', 'brick', 'plum', 'moss']));
  expect(tones[0]).toBe(tones[4]);
});

test.for([
  ['story', { storyKind: 'social-post', campaign: 'tag' }, 'منشور \u2068#Engaged\u2069'],
  ['blog-post', { publicationName: 'Next' }, 'تدوينة من \u2068Next\u2069'],
] as const)(
  'in Arabic a name within a label keeps its own direction: %s',
  ([type, fields, kind]) => {
    const campaign = raw('campaign', 'tag', { slug: 'tag', name: 'Engaged', hashtag: '#Engaged' });
    const hub = hubOf([raw(type, 'a', { ...titled, ...fields }), campaign]);
    expect(cardsOf(hub, ['a'], 'ar')[0]?.kind).toBe(kind);
  },
);

test.for([
  [0, 0, 'focus-left-top'],
  [33, 34, 'focus-left-middle'],
  [50, 50, 'focus-centre-middle'],
  [66, 67, 'focus-centre-bottom'],
  [100, 100, 'focus-right-bottom'],
] as const)('the focal point %i, %i', ([x, y, focus]) => {
  expect(focusOf({ x, y })).toBe(focus);
});
