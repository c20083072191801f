import { expect, test } from 'vitest';

import { readEnvironment, secretNames } from '../src/environment.ts';
import { testEnvironment } from './environment.ts';

test('everything is read at once', () => {
  const { databaseFile, uploadsFolder, databaseUrl } = readEnvironment(testEnvironment('/data'));
  expect({ databaseFile, uploadsFolder, databaseUrl }).toEqual({
    databaseFile: '/data/cms.db',
    uploadsFolder: '/data/public/uploads',
    databaseUrl: undefined,
  });
});

test.for([...secretNames, 'HUB_DATA', 'SITE_URL', 'HUB_UID_DOMAIN', 'HUB_TAG_AUTHORITY'])(
  '%s has no default',
  (name) => {
    const { [name]: _, ...rest } = testEnvironment('/data');
    expect(() => readEnvironment(rest)).toThrow(`The CMS cannot start. ${name} is not set.`);
  },
);

test('all that is missing is said in one sentence each', () => {
  const { APP_KEYS: _, ...rest } = testEnvironment('data');
  expect(() => readEnvironment({ ...rest, PORT: 'x' })).toThrow(
    'HUB_DATA is "data", and it must be an absolute path. PORT is "x", and it must be a number from 0 to 65535. APP_KEYS is not set.',
  );
});

test.for([
  ['ADMIN_JWT_SECRET', 'hunter2'],
  ['API_TOKEN_SALT', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['APP_KEYS', 'toBeModified1-toBeModified1,toBeModified2-toBeModified2'],
  ['APP_KEYS', '8f2c61d90b7e45aa8f2c61d90b7e45aa,short'],
  ['HUB_PUBLISHER_TOKEN', 'changeme-changeme-changeme'],
] as const)('with %s as %s the CMS does not start, and does not print it', ([name, secret]) => {
  const start = () => readEnvironment({ ...testEnvironment('/data'), [name]: secret });
  expect(start).toThrow(
    `The CMS cannot start. ${name} is easy to guess. Please set 32 random bytes, such as "openssl rand -hex 32" prints.`,
  );
  expect(start).not.toThrow(secret);
});

test('fifty versions are kept unless another number is given, which must be one', () => {
  const kept = (given: string) =>
    readEnvironment({ ...testEnvironment('/data'), HUB_VERSIONS_KEPT: given }).versionsKept;
  expect([kept(''), kept('2'), kept('10000')]).toEqual([50, 2, 10_000]);
  for (const wrong of ['1', '10001', '2.5', 'many'])
    expect(() => kept(wrong)).toThrow(
      `HUB_VERSIONS_KEPT is "${wrong}", and it must be a number from 2 to 10000.`,
    );
});

test('only a CMS that is told so keeps appointments', () => {
  const keeps = (given: object) =>
    readEnvironment({ ...testEnvironment('/data'), ...given }).keepsAppointments;
  expect([keeps({}), keeps({ HUB_KEEP_APPOINTMENTS: '1' })]).toEqual([false, true]);
});
