import fc from 'fast-check';
import { expect, test } from 'vitest';

import { hostileText } from '../hostile.fixture.ts';
import { hubOf, libraryHub, picture } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { documentOf, seen } from '../seen.fixture.ts';
import {
  articleJsonLd,
  breadcrumbJsonLd,
  courseJsonLd,
  jsonLdText,
  organizationJsonLd,
} from './json-ld.ts';

test('a news article', () => {
  const hub = libraryHub();
  expect(seen(articleJsonLd(documentOf(hub, 'abcd', 'news-article'), hub))).toEqual({
    '@type': 'NewsArticle',
    name: 'Easy as ABCD: assets & relationships',
    headline: 'Easy as ABCD: assets & relationships',
    description: expect.stringMatching(/^Begin with what is there Ask what a street can do/),
    url: 'https://hub.library.example/news/easy-as-abcd/',
    datePublished: '2024-11-20T09:00:00.000Z',
    dateModified: '2024-11-21T09:00:00.000Z',
    author: [
      { '@type': 'Person', name: 'Audrey Example' },
      { '@type': 'Person', name: '007' },
    ],
    publisher: { '@type': 'Organization', name: 'Porchlight', url: 'https://hub.library.example/' },
    inLanguage: 'en',
    correction: 'An earlier version named the wrong street.',
  });
});

test('a blog post without authors is by the library', () => {
  const hub = libraryHub();
  expect(seen(articleJsonLd(documentOf(hub, 'co-create', 'blog-post'), hub))).toMatchObject({
    '@type': 'BlogPosting',
    author: { '@type': 'Organization', name: 'Porchlight' },
  });
});

test('a course', () => {
  const hub = libraryHub();
  expect(seen(courseJsonLd(documentOf(hub, 'things', 'course'), hub))).toEqual({
    '@type': 'Course',
    name: 'Library of Things',
    description: 'Lend a drill, a tent, a telescope.',
    url: 'https://hub.library.example/courses/library-of-things/',
    provider: { '@type': 'Organization', name: 'WebJunction' },
    isAccessibleForFree: true,
    offers: {
      '@type': 'Offer',
      category: 'Free',
      price: 0,
      priceCurrency: 'USD',
      url: 'https://learn.library.example/things',
    },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online' },
    inLanguage: 'en',
  });
});

test('the library, once its settings are filled in', () => {
  const hub = hubOf(
    [
      raw('site-settings', 'settings', {
        name: 'Alder Library',
        logo: 'porch',
        contactEmail: 'hello@library.example',
        socialLinks: [
          { label: 'Mastodon', url: 'https://social.library.example/@alder' },
          { label: 'Write', url: 'mailto:hello@library.example' },
        ],
      }),
    ],
    { media: [picture] },
  );
  expect(seen(organizationJsonLd('en', hub))).toEqual({
    '@type': 'Organization',
    name: 'Alder Library',
    url: 'https://hub.library.example/',
    logo: 'https://hub.library.example/media/0123456789abcdef-1200.jpg',
    email: 'hello@library.example',
    sameAs: ['https://social.library.example/@alder'],
  });
});

test('the way to a page', () => {
  const trail = [
    { name: 'Home', path: '/' },
    { name: 'Events', path: '/events/' },
  ];
  expect(breadcrumbJsonLd(trail, libraryHub())).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://hub.library.example/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Events',
        item: 'https://hub.library.example/events/',
      },
    ],
  });
});

test('nothing in it can end the element it stands in', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const text = jsonLdText({ '@type': 'Thing', name });
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({
        '@context': 'https://schema.org',
        '@type': 'Thing',
        name,
      });
    }),
  );
});
