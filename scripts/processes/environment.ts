import { join } from 'node:path';
import { readIdentity } from '../data-directory/identity.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { ensureSecrets, secretNames } from '../data-directory/secrets.ts';
import { repository } from '../repository.ts';

export type Environment = Readonly<Record<string, string>>;

/** What every program needs from the machine; nothing else of ours or the caller's goes along. */
const systemNames =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|TZ|LANG|LC_\w+|NO_COLOR|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+)$/;

export const systemEnvironment = (source: NodeJS.ProcessEnv = process.env): Environment =>
  chosen(source, systemNames);

/** What a library may set: its database, its mail, where editors reach the CMS, and what that keeps. */
const cmsNames = /^(?:DATABASE_\w+|SMTP_\w+|S3_\w+|CMS_URL|HUB_VERSIONS_KEPT)$/;

export interface CmsAddress {
  readonly port: number;
  readonly siteUrl: URL;
  /** Where editors reach the previews of drafts; without one there are none. */
  readonly previewUrl?: URL;
}

/** What Strapi runs with: all secrets, and the identity it writes into every export. */
export async function cmsEnvironment(
  data: DataDirectory,
  { port, siteUrl, previewUrl }: CmsAddress,
  source: NodeJS.ProcessEnv = process.env,
): Promise<Environment> {
  const { uidDomain, tagAuthority } = await readIdentity(data);
  return {
    ...systemEnvironment(source),
    ...chosen(source, cmsNames),
    ...quietStrapi,
    ...(await ensureSecrets(data)),
    HOST: '127.0.0.1',
    PORT: String(port),
    HUB_DATA: data.root,
    HUB_UID_DOMAIN: uidDomain,
    HUB_TAG_AUTHORITY: tagAuthority,
    SITE_URL: siteUrl.origin,
    ...(previewUrl === undefined ? {} : { PREVIEW_URL: previewUrl.origin }),
  };
}

/** What Strapi is compiled with: values of the right form that open nothing. */
export function cmsBuildEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const placeholders = secretNames.map((name) => [name, `only-for-the-build-${name}`] as const);
  return {
    ...systemEnvironment(source),
    ...quietStrapi,
    ...Object.fromEntries(placeholders),
    HOST: '127.0.0.1',
    PORT: '1337',
    HUB_DATA: join(repository, 'cms', '.tmp', 'build'),
    HUB_UID_DOMAIN: 'build.porchlight.localhost',
    HUB_TAG_AUTHORITY: 'build.porchlight.localhost,2025-01-01',
    SITE_URL: 'http://127.0.0.1:4321',
  };
}

export interface PublisherAddresses {
  readonly cmsUrl: URL;
  readonly siteUrl: URL;
}

/** The publisher reads what is published and nothing more, so it is given that one token. */
export async function publisherEnvironment(
  data: DataDirectory,
  { cmsUrl, siteUrl }: PublisherAddresses,
  source: NodeJS.ProcessEnv = process.env,
): Promise<Environment> {
  const { HUB_PUBLISHER_TOKEN } = await ensureSecrets(data);
  return {
    ...systemEnvironment(source),
    ...chosen(source, /^HUB_NOW$/),
    NODE_ENV: 'production',
    HUB_DATA: data.root,
    HUB_CMS_URL: cmsUrl.origin,
    HUB_PUBLISHER_TOKEN,
    SITE_URL: siteUrl.origin,
  };
}

export interface PreviewAddresses extends PublisherAddresses {
  readonly previewPort: number;
  readonly previewUrl: URL;
}

/** The preview reads drafts, so it is given the one token that may, and no other secret. */
export async function previewEnvironment(
  data: DataDirectory,
  { cmsUrl, siteUrl, previewPort, previewUrl }: PreviewAddresses,
  source: NodeJS.ProcessEnv = process.env,
): Promise<Environment> {
  const { HUB_PREVIEW_TOKEN } = await ensureSecrets(data);
  return {
    ...systemEnvironment(source),
    ...chosen(source, /^HUB_NOW$/),
    NODE_ENV: 'production',
    HUB_DATA: data.root,
    HUB_CMS_URL: cmsUrl.origin,
    HUB_PREVIEW_TOKEN,
    HUB_PREVIEW_PORT: String(previewPort),
    CMS_URL: source['CMS_URL'] ?? cmsUrl.origin,
    PREVIEW_URL: previewUrl.origin,
    SITE_URL: siteUrl.origin,
  };
}

const quietStrapi: Environment = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
};

const chosen = (source: NodeJS.ProcessEnv, names: RegExp): Environment =>
  Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) =>
      value !== undefined && names.test(name) ? [[name, value]] : [],
    ),
  );
