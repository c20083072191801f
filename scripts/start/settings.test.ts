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
