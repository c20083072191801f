import { secretNames } from '../src/environment.ts';

const secrets = Object.fromEntries(secretNames.map((name) => [name, `only-for-tests-${name}`]));

/** What a CMS of a test is told. Nothing of the machine's own environment reaches it. */
export const testEnvironment = (
  dataFolder: string,
  databaseUrl = '',
): Readonly<Record<string, string>> => ({
  ...secrets,
  APP_KEYS: 'one key for tests,another key for tests',
  HUB_ADMIN_EMAIL: 'admin@library.example',
  HUB_ADMIN_PASSWORD: 'Porchlight-for-tests-1',
  HUB_DATA: dataFolder,
  DATABASE_URL: databaseUrl,
  HUB_LOG_LEVEL: 'error',
  HUB_UID_DOMAIN: 'hub.library.example',
  HUB_TAG_AUTHORITY: 'hub.library.example,2025-01-01',
  SITE_URL: 'https://hub.library.example',
  PORT: '0',
  NODE_ENV: 'production',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_TELEMETRY_DISABLED: 'true',
});
