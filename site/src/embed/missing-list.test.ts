import { locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { hubOf } from '../hub/hub.fixture.ts';
import { recordingHub } from '../hub/recording-hub.ts';
import { toMissingList } from './missing-list.ts';

test('where there is no list, that is said, and where all events are', () => {
  expect(toMissingList(hubOf([]), 'es')).toMatchObject({
    title: 'Próximos eventos',
    events: [],
    empty: expect.stringMatching(/^En esta dirección no hay ninguna lista/) as string,
    more: { words: 'Todos los eventos', path: '/es/events/' },
    site: { path: '/es/' },
  });
});

test('it asks for no list of events, which would make it anew with each of them', () => {
  for (const locale of locales) {
    const { reader, asked } = recordingHub(hubOf([]));
    toMissingList(reader, locale);
    expect(asked().map((question) => (JSON.parse(question) as string[])[0])).not.toContain('list');
  }
});
