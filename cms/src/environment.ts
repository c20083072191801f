import { isAbsolute, join } from 'node:path';

/** Everything the process is told at its start. Only this file reads `process.env`. */
export interface Environment {
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** Strapi serves all of this folder, so nothing but uploads may live below it. */
  readonly publicFolder: string;
  readonly uploadsFolder: string;
  /** PostgreSQL instead of the SQLite file. */
  readonly databaseUrl: string | undefined;
  readonly port: number;
  /** Where editors reach the CMS. */
  readonly cmsUrl: string;
  readonly siteUrl: string;
  /** Where editors see drafts as pages; undefined where nothing shows them. */
  readonly previewUrl: string | undefined;
  readonly uidDomain: string;
  readonly tagAuthority: string;
  readonly smtpUrl: string | undefined;
  /** Whether entries are published by appointment: by the CMS that serves editors, and no command. */
  readonly keepsAppointments: boolean;
  /** How many versions of an entry are kept in each language. */
  readonly versionsKept: number;
  readonly logLevel: string;
  readonly secrets: Readonly<Record<SecretName, string>>;
}

export const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'HUB_PUBLISHER_TOKEN',
  'HUB_PREVIEW_TOKEN',
  'HUB_ADMIN_EMAIL',
  'HUB_ADMIN_PASSWORD',
] as const;
export type SecretName = (typeof secretNames)[number];

/** Whoever guesses one of these can sign in as anybody. */
const signingSecrets = secretNames.filter((name) => !name.startsWith('HUB_ADMIN_'));

/** Long, and not one word over and over: `openssl rand -hex 32` makes such a text. */
const isHardToGuess = (secret: string): boolean =>
  secret.length >= 16 && new Set(secret).size >= 8 && !/change|modified/i.test(secret);

const weak = (name: string): string =>
  `${name} is easy to guess. Please set 32 random bytes, such as "openssl rand -hex 32" prints.`;

/** Reads every setting at once. No secret has a default, and nothing is skipped. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const faults: string[] = [];
  const ask = (name: string): string => {
    const value = source[name]?.trim() ?? '';
    if (value === '') faults.push(`${name} is not set.`);
    return value;
  };
  const dataFolder = ask('HUB_DATA');
  if (dataFolder !== '' && !isAbsolute(dataFolder))
    faults.push(`HUB_DATA is "${dataFolder}", and it must be an absolute path.`);
  const port = Number(source['PORT'] ?? '1337');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`PORT is "${source['PORT']}", and it must be a number from 0 to 65535.`);
  const versionsKept = Number(given(source['HUB_VERSIONS_KEPT']) ?? '50');
  if (!Number.isInteger(versionsKept) || versionsKept < 2 || versionsKept > 10_000)
    faults.push(
      `HUB_VERSIONS_KEPT is "${source['HUB_VERSIONS_KEPT']}", and it must be a number from 2 to 10000.`,
    );
  const environment: Environment = {
    dataFolder,
    databaseFile: join(dataFolder, 'cms.db'),
    publicFolder: join(dataFolder, 'public'),
    uploadsFolder: join(dataFolder, 'public', 'uploads'),
    databaseUrl: given(source['DATABASE_URL']),
    port,
    cmsUrl: given(source['CMS_URL']) ?? `http://127.0.0.1:${port}`,
    siteUrl: ask('SITE_URL').replace(/\/+$/, ''),
    previewUrl: given(source['PREVIEW_URL']),
    uidDomain: ask('HUB_UID_DOMAIN'),
    tagAuthority: ask('HUB_TAG_AUTHORITY'),
    smtpUrl: given(source['SMTP_URL']),
    keepsAppointments: source['HUB_KEEP_APPOINTMENTS'] === '1',
    versionsKept,
    logLevel: given(source['HUB_LOG_LEVEL']) ?? 'info',
    secrets: Object.fromEntries(secretNames.map((name) => [name, ask(name)])) as Record<
      SecretName,
      string
    >,
  };
  for (const name of signingSecrets)
    if (environment.secrets[name].split(',').some((part) => part !== '' && !isHardToGuess(part)))
      faults.push(weak(name));
  if (faults.length > 0) throw new Error(`The CMS cannot start. ${faults.join(' ')}`);
  return Object.freeze(environment);
}

const given = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim();
