import { expect, test } from 'vitest';

import { Failure } from '../terminal/failure.ts';
import { readOfflineSetting } from './offline-setting.ts';

test.for([
  [undefined, 'on'],
  ['', 'on'],
  ['on', 'on'],
  ['off', 'off'],
] as const)('HUB_OFFLINE as %s is %s', ([value, setting]) => {
  expect(readOfflineSetting(value)).toBe(setting);
});

test.for(['OFF', 'false', '0', 'no'])('HUB_OFFLINE as %s is refused', (value) => {
  expect(() => readOfflineSetting(value)).toThrow(Failure);
});
