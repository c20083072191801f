import { randomBytes } from 'node:crypto';
import { chmod, stat } from 'node:fs/promises';
import { Failure } from '../terminal/failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { readTextIfThere } from './json-file.ts';
import type { DataDirectory } from './layout.ts';
import { readablePassword } from './password.ts';

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
export type Secrets = Readonly<Record<SecretName, string>>;

const onlyTheOwner = 0o600;
const randomText = (bytes: number): string => randomBytes(bytes).toString('hex');

const makers: Readonly<Record<SecretName, () => string>> = {
  APP_KEYS: () => Array.from({ length: 4 }, () => randomText(24)).join(','),
  ADMIN_JWT_SECRET: () => randomText(32),
  API_TOKEN_SALT: () => randomText(32),
  TRANSFER_TOKEN_SALT: () => randomText(32),
  ENCRYPTION_KEY: () => randomText(32),
  HUB_PUBLISHER_TOKEN: () => randomText(64),
  HUB_PREVIEW_TOKEN: () => randomText(64),
  HUB_ADMIN_EMAIL: () => 'admin@porchlight.example',
  HUB_ADMIN_PASSWORD: readablePassword,
};

/** The secrets of this directory. Each is made once, at first need; none is ever replaced. */
export async function ensureSecrets(data: DataDirectory): Promise<Secrets> {
  const text = await readTextIfThere(data.secretsFile);
  if (text === undefined) {
    await createFile(data.secretsFile, newSecrets(), onlyTheOwner);
    return ensureSecrets(data);
  }
  await keepPrivate(data.secretsFile);
  const found = parseSecrets(text);
  if (Object.keys(found).length === 0) throw unreadable(data);
  const secrets = complete(found);
  if (secretNames.some((name) => found[name] === undefined)) {
    await replaceFile(data.secretsFile, toText(secrets), onlyTheOwner);
  }
  return secrets;
}

/** The text of a file of new secrets. */
export const newSecrets = (): string => toText(complete({}));

type SomeSecrets = Readonly<Partial<Record<SecretName, string>>>;

const complete = (found: SomeSecrets): Secrets =>
  Object.fromEntries(secretNames.map((name) => [name, found[name] ?? makers[name]()])) as Secrets;

const toText = (secrets: Secrets): string =>
  [
    '# Made at the first start. Keep this file private, and a copy of it apart from your backups.',
    ...secretNames.map((name) => `${name}=${secrets[name]}`),
    '',
  ].join('\n');

function parseSecrets(text: string): SomeSecrets {
  const lines = text.split('\n').filter((line) => line.includes('=') && !line.startsWith('#'));
  const pairs = lines.map((line) => {
    const [name = '', ...value] = line.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return Object.fromEntries(pairs.filter(([name, value]) => isSecretName(name) && value !== ''));
}

const isSecretName = (name: string): name is SecretName =>
  (secretNames as readonly string[]).includes(name);

/** A restored backup may have widened who can read it. */
async function keepPrivate(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) await chmod(path, onlyTheOwner);
}

const unreadable = (data: DataDirectory): Failure =>
  new Failure(`${data.secretsFile} holds no secrets.`, {
    remedy:
      'Restore it from a backup, or delete it to have new ones made (everyone signs in again).',
  });
