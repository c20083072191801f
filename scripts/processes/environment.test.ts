import type { Instant } from '@porchlight/shared';
import { expect, test } from 'vitest';
import { openDataDirectory } from '../data-directory/open.ts';
import { ensureSecrets, secretNames } from '../data-directory/secrets.ts';
import {
  cmsBuildEnvironment,
  cmsEnvironment,
  previewEnvironment,
  publisherEnvironment,
} from './environment.ts';
import { temporaryFolder } from './temporary-folder.fixture.ts';

const siteUrl = new URL('https://hub.library.org');
const cmsUrl = new URL('http://127.0.0.1:1337');
const machine = {
  PATH: '/bin',
  SMTP_URL: 'smtp://mail',
  CMS_URL: 'https://cms.library.org',
  HUB_NOW: '2025-01-20T12:00:00Z',
  AWS_SECRET_ACCESS_KEY: 'private',
  NODE_OPTIONS: '--inspect',
};

async function setUp() {
  const moment = '2026-03-01T00:00:00.000Z' as Instant;
  const data = await openDataDirectory({ root: await temporaryFolder(), siteUrl, moment });
  return { data, secrets: await ensureSecrets(data) };
}

test('the CMS is given every secret, its identity, and no moment of ours', async () => {
  const { data, secrets } = await setUp();
  expect(await cmsEnvironment(data, { port: 1337, siteUrl }, machine)).toEqual({
    ...secrets,
    PATH: '/bin',
    SMTP_URL: 'smtp://mail',
    CMS_URL: 'https://cms.library.org',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '1337',
    HUB_DATA: data.root,
    HUB_UID_DOMAIN: 'hub.library.org',
    HUB_TAG_AUTHORITY: 'hub.library.org,2026-03-01',
    SITE_URL: 'https://hub.library.org',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  });
});

test('the publisher is given one token and no other secret', async () => {
  const { data, secrets } = await setUp();
  expect(await publisherEnvironment(data, { cmsUrl, siteUrl }, machine)).toEqual({
    PATH: '/bin',
    NODE_ENV: 'production',
    HUB_DATA: data.root,
    HUB_CMS_URL: 'http://127.0.0.1:1337',
    HUB_PUBLISHER_TOKEN: secrets.HUB_PUBLISHER_TOKEN,
    HUB_NOW: '2025-01-20T12:00:00Z',
    SITE_URL: 'https://hub.library.org',
  });
});

test('the preview is given the token that reads drafts and no other secret', async () => {
  const { data, secrets } = await setUp();
  const previewUrl = new URL('https://preview.library.org');
  const addresses = { cmsUrl, siteUrl, previewPort: 4322, previewUrl };
  expect(await previewEnvironment(data, addresses, machine)).toEqual({
    PATH: '/bin',
    NODE_ENV: 'production',
    HUB_DATA: data.root,
    HUB_CMS_URL: 'http://127.0.0.1:1337',
    HUB_PREVIEW_TOKEN: secrets.HUB_PREVIEW_TOKEN,
    HUB_PREVIEW_PORT: '4322',
    HUB_NOW: '2025-01-20T12:00:00Z',
    CMS_URL: 'https://cms.library.org',
    PREVIEW_URL: 'https://preview.library.org',
    SITE_URL: 'https://hub.library.org',
  });
  const { PREVIEW_URL } = await cmsEnvironment(data, { port: 1337, siteUrl, previewUrl }, machine);
  expect(PREVIEW_URL).toBe('https://preview.library.org');
});

test('the CMS is compiled without a secret', () => {
  const environment = cmsBuildEnvironment(machine);
  for (const name of secretNames) expect(environment[name]).toBe(`only-for-the-build-${name}`);
});
