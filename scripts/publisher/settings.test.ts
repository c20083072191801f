import { expect, test } from 'vitest';

import { readPublisherSettings } from './settings.ts';

const environment = {
  HUB_DATA: '/srv/porchlight/.data',
  HUB_CMS_URL: 'http://127.0.0.1:1337',
  HUB_PUBLISHER_TOKEN: 'a-secret',
  SITE_URL: 'https://hub.example/',
  HUB_PUBLISHER_PORT: '9321',
};

test('a publisher is told where everything is', () => {
  expect(readPublisherSettings({ ...environment, HUB_NOW: '2025-01-20T12:00:00Z' })).toEqual({
    dataRoot: '/srv/porchlight/.data',
    cms: { url: new URL('http://127.0.0.1:1337/'), token: 'a-secret' },
    siteUrl: new URL('https://hub.example/'),
    fixedMoment: '2025-01-20T12:00:00.000Z',
    reportPort: 9321,
  });
});

test.for([
  ['HUB_PUBLISHER_TOKEN', undefined],
  ['HUB_CMS_URL', 'nowhere'],
  ['HUB_PUBLISHER_PORT', '65536'],
] as const)('without a good %s it says what is wrong, and no secret', ([name, value]) => {
  const read = () => readPublisherSettings({ ...environment, [name]: value });
  expect(read).toThrow(name);
  expect(read).not.toThrow('a-secret');
});

test('an address that the site cannot have is refused', () => {
  expect(() =>
    readPublisherSettings({ ...environment, SITE_URL: 'https://hub.example/a/' }),
  ).toThrow('is not an address that the site can have');
});
