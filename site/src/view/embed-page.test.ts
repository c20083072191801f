import { expect, test } from 'vitest';

import { documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { recordingHub } from '../hub/recording-hub.ts';
import { toEmbedPage } from './embed-page.ts';

const trust = documentOf('topic', { documentId: 'trust', name: 'Trust' });
const talk = event({ documentId: 'talk', ...session('2025-01-30'), topics: ['trust'] });

test('every list that can be shown is offered, with the way to see it', () => {
  const { groups } = toEmbedPage(hubOf([trust, talk]), 'en');
  expect(groups.map(({ id, lists }) => [id, lists.map(({ see }) => see.href)])).toEqual([
    ['group-types', ['/embed/events/']],
    ['group-topic', ['/embed/events/topic/trust/']],
    [
      'group-formats',
      [
        '/embed/events/format/webinar/',
        '/embed/events/format/in-person/',
        '/embed/events/format/hybrid/',
      ],
    ],
  ]);
});

test('what is in the lists is not asked for: the page stays as it is when an event changes', () => {
  const { reader, asked } = recordingHub(hubOf([trust, talk]));
  toEmbedPage(reader, 'en');
  const kinds = asked().map((question) => (JSON.parse(question) as readonly [string])[0]);
  expect(new Set(kinds).intersection(new Set(['list', 'card', 'document']))).toEqual(new Set());
});
