import { expect, test } from 'vitest';

import { documentOf, event, hubOf, recorded, session } from '../hub/hub.fixture.ts';
import { toGuidePage } from './guide-page.ts';

const documents = [
  documentOf('guide', {
    documentId: 'five-ways',
    partnerCredit: 'Chosen with a partner',
    items: [
      { target: 'event:trust' },
      { target: 'story:not-published' },
      { target: 'blog-post:pen', label: 'Start here' },
    ],
  }),
  event({ documentId: 'trust', ...session('2025-01-16'), recording: recorded }),
  documentOf('blog-post', { documentId: 'pen', publicationName: 'Next' }),
];

const partsAt = (moment: string) =>
  toGuidePage(hubOf(documents, moment), '/guides/five-ways/', 'en').contents.parts.map(
    ({ kind, path }) => [kind, path],
  );

test('parts stand in the editor’s order, without those that are not published', () => {
  expect(partsAt('2025-01-20T12:00:00.000Z')).toEqual([
    ['On-demand webinar', '/events/trust/'],
    ['Start here', '/blog/pen/'],
  ]);
});

test('a part is called what it is at that moment', () => {
  expect(partsAt('2025-01-16T20:59:59.999Z')[0]).toEqual(['Webinar', '/events/trust/']);
});

test('its size counts what is shown', () => {
  const { size, credit } = toGuidePage(hubOf(documents), '/guides/five-ways/', 'en');
  expect([size, credit]).toEqual(['2 parts', 'Chosen with a partner']);
});
