import { expect, test } from 'vitest';

import { hubOf } from './library.fixture.ts';
import { raw } from './raw-document.fixture.ts';
import { toSecurityTxt } from './security-txt.ts';

const settings = (contactEmail?: string) =>
  raw('site-settings', 'settings', {
    name: 'Alder Library',
    ...(contactEmail && { contactEmail }),
  });

const expiresAt = (moment: string): string | undefined =>
  /^Expires: (.*)$/m.exec(
    toSecurityTxt(hubOf([settings('us@library.example')], { moment })) ?? '',
  )?.[1];

test('it says whom to write to, until when, in which languages and where it belongs', () => {
  const hub = hubOf([settings('us@library.example')], { moment: '2026-06-15T12:00:00.000Z' });
  expect(toSecurityTxt(hub)).toBe(
    [
      'Contact: mailto:us@library.example',
      'Expires: 2027-05-01T00:00:00Z',
      'Preferred-Languages: en, es, ar',
      'Canonical: https://hub.library.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('without anybody to write to there is none', () => {
  expect(toSecurityTxt(hubOf([settings()]))).toBeUndefined();
  expect(toSecurityTxt(hubOf([]))).toBeUndefined();
});

test('an address of unusual signs stays one address', () => {
  expect(toSecurityTxt(hubOf([settings('it+web?now&then@library.example')]))).toContain(
    'Contact: mailto:it%2Bweb%3Fnow%26then@library.example\n',
  );
});

test.for([
  ['2026-01-01T00:00:00.000Z', '2026-12-01T00:00:00Z'],
  ['2026-01-31T23:59:59.999Z', '2026-12-01T00:00:00Z'],
  ['2026-02-01T00:00:00.000Z', '2027-01-01T00:00:00Z'],
  ['2026-12-31T23:59:59.999Z', '2027-11-01T00:00:00Z'],
  ['2028-02-29T12:00:00.000Z', '2029-01-01T00:00:00Z'],
] as const)('at %s it holds until %s, less than a year ahead', ([moment, expires]) => {
  expect(expiresAt(moment)).toBe(expires);
  const days = (Date.parse(expires) - Date.parse(moment)) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});
