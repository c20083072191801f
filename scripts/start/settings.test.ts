import { expect, test } from 'vitest';

import { readOptions } from '../terminal/options.ts';
import { readStartSettings, startCommand } from './settings.ts';

function publisherPortOf(words: readonly string[], environment: NodeJS.ProcessEnv = {}): number {
  const options = readOptions(startCommand, words);
  if (options === 'help') throw new Error('nobody asked for help');
  return readStartSettings(options, environment).publisherPort;
}

test('the port of the metrics is the one that was given, or the usual one', () => {
  expect(publisherPortOf([])).toBe(4323);
  expect(publisherPortOf([], { HUB_PUBLISHER_PORT: '5000' })).toBe(5000);
  expect(publisherPortOf(['--publisher-port', '6000'], { HUB_PUBLISHER_PORT: '5000' })).toBe(6000);
  expect(publisherPortOf(['--publisher-port', '0'])).toBe(0);
});

test('a port that is none, or that the site or the CMS needs, is refused', () => {
  expect(() => publisherPortOf(['--publisher-port', 'many'])).toThrow(
    '--publisher-port many is not a port.',
  );
  expect(() => publisherPortOf(['--port', '4323'])).toThrow(
    '--publisher-port and --port are both 4323.',
  );
  expect(() => publisherPortOf(['--cms-port', '4323'])).toThrow(
    '--publisher-port and --cms-port are both 4323.',
  );
});

const previewOf = (words: readonly string[], environment: NodeJS.ProcessEnv = {}): string => {
  const options = readOptions(startCommand, words);
  if (options === 'help') throw new Error('nobody asked for help');
  return readStartSettings(options, environment).previewUrl.origin;
};

test('previews are on a port of this machine, or where a proxy has them', () => {
  expect(previewOf([])).toBe('http://127.0.0.1:4322');
  expect(previewOf(['--preview-port', '5001'])).toBe('http://127.0.0.1:5001');
  expect(previewOf([], { PREVIEW_URL: 'https://preview.library.org' })).toBe(
    'https://preview.library.org',
  );
});

test.for([
  ['https://hub.library.org', 'PREVIEW_URL is the address of the site, https://hub.library.org.'],
  ['https://cms.library.org/', 'PREVIEW_URL is the address of the CMS, https://cms.library.org.'],
  ['preview', 'PREVIEW_URL is "preview", which is no address of a host.'],
  ['https://x.org/a', 'PREVIEW_URL is "https://x.org/a", which is no address of a host.'],
])('drafts are not shown at %s', ([PREVIEW_URL, sentence]) => {
  const others = { SITE_URL: 'https://hub.library.org', CMS_URL: 'https://cms.library.org' };
  expect(() => previewOf([], { PREVIEW_URL, ...others })).toThrow(sentence);
});
