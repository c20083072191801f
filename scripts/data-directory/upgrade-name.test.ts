import { expect, test } from 'vitest';
import { beforeFormat, beforeVersion, isUpgradeName } from './upgrade-name.ts';

const moment = '2026-03-01T08-00-00-000Z';

test.for([
  beforeFormat(2),
  beforeVersion('0.1.0'),
  beforeVersion('12.3.45-next.1'),
  beforeVersion('unknown'),
  `${beforeFormat(2)}-${moment}`,
  `${beforeVersion('1.2.0-next.1')}-${moment}`,
])('a start gives the name %s', (name) => {
  expect(isUpgradeName(name)).toBe(true);
});

test.for([
  'before-upgrade',
  'before-the-move',
  'before-format-2-by-hand',
  'before-version-1.2.0-by-hand',
  'before-version-1.2.0.secrets',
  'before-version-two',
  'not-before-format-2',
])('only a person gives the name %s', (name) => {
  expect(isUpgradeName(name)).toBe(false);
});
