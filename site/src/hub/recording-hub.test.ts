import { expect, test } from 'vitest';

import { article, hubOf } from './hub.fixture.ts';
import { recordingHub } from './recording-hub.ts';

test('a recording hub answers as the hub does and remembers each question once', () => {
  const hub = hubOf([article({ documentId: 'n' })]);
  const { reader, asked } = recordingHub(hub);
  expect(asked()).toEqual([]);
  expect(reader.ask('card', 'n', 'en')).toEqual(hub.ask('card', 'n', 'en'));
  reader.ask('card', 'n', 'en');
  reader.ask('redirects');
  expect(asked()).toEqual(['["card","n","en"]', '["redirects"]']);
  expect(reader.site).toEqual(hub.site);
});
