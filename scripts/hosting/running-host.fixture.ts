import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { Move } from '@porchlight/site';
import { onTestFinished } from 'vitest';
import { eventually } from '../processes/eventually.fixture.ts';
import { freePort } from '../processes/free-port.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { addresses, fileOf } from './addresses.fixture.ts';
import { hostingFiles } from './hosting-files.ts';
import { movedFiles } from './moved-files.ts';

/** Servers that are not part of the product; where one is installed, it is asked itself. */
export const isInstalled = (program: string): boolean =>
  spawnSync(program, ['version'], { stdio: 'ignore' }).error === undefined &&
  (program !== 'apache2' || existsSync(join(apacheModules, 'mod_headers.so')));

/** Where Debian has them. */
const apacheModules = '/usr/lib/apache2/modules';

export interface RunningHost {
  readonly port: number;
  /** The folder that is served. */
  readonly root: string;
  readonly site: URL;
}

/** Addresses that a site had before; what is left at those of pages says so. */
export const formerAddresses: readonly Move[] = [
  { from: '/about/', to: '/topics/' },
  { from: '/events/former/', to: '/events/comics/' },
  { from: '/events/former.ics', to: '/events/talk.ics' },
  { from: '/es/feeds/topic/antes.xml', to: '/es/feeds/all.xml' },
  { from: '/events/removed/', gone: true },
  { from: '/events/removed.ics', gone: true },
  { from: '/ar/feeds/topic/removed.json', gone: true },
  { from: '/embed/events/topic/former/', to: '/embed/events/topic/comics/' },
  { from: '/es/embed/events/topic/antes/', gone: true },
];

/** Nothing is left at the address of a list for other sites, as of a feed. */
const leavesPage = ({ from }: Move): boolean => from.endsWith('/') && !from.includes('/embed/');

/** How a program is started once the site and its files for hosts lie in a folder. */
interface Start {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Files of its own, by name in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

type Plan = (at: {
  readonly folder: string;
  readonly root: string;
  readonly port: number;
}) => Start;

async function runHost(siteOf: (port: number) => URL, plan: Plan): Promise<RunningHost> {
  const folder = await temporaryFolder();
  const root = join(folder, 'site');
  const port = await freePort();
  const site = siteOf(port);
  for (const address of addresses) await put(join(root, fileOf(address)), `this is ${address}\n`);
  for (const { from } of formerAddresses.filter(leavesPage)) {
    await put(join(root, fileOf(from)), `this was ${from}\n`);
  }
  for (const files of [hostingFiles(site), movedFiles(formerAddresses)]) {
    for (const [path, text] of files) await put(join(root, path), text);
  }
  await put(join(root, 'redirects.json'), 'secret');
  await put(join(root, '.env'), 'secret');
  await put(join(root, '.well-known/.env'), 'secret');

  const { program, words, environment, files } = plan({ folder, root, port });
  for (const [name, text] of Object.entries(files)) await put(join(folder, name), text);
  const env = { ...process.env, HOME: folder, ...environment };
  const child = spawn(program, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGTERM'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (said += part.toString()));
  }
  await eventually(() => {
    if (child.exitCode !== null) throw new Error(`${program} stopped: ${said}`);
    return isListening(port);
  });
  return { port, root, site };
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function isListening(port: number): Promise<true | undefined> {
  const { promise, resolve } = Promise.withResolvers<true | undefined>();
  const socket = connect(port, '127.0.0.1', () => resolve(true));
  socket.on('error', () => resolve(undefined));
  const answer = await promise;
  socket.destroy();
  return answer;
}

const site = (port: number): URL => new URL(`http://127.0.0.1:${port}`);
/** nginx leaves encryption to the block around ours, so that headers for https can be asked for too. */
const publishedSite = (): URL => new URL('https://hub.library.org');

export const runNginx = (): Promise<RunningHost> =>
  runHost(publishedSite, ({ folder, root, port }) => ({
    program: 'nginx',
    words: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    files: {
      'nginx.conf': `
daemon off;
master_process off;
pid nginx.pid;
events { worker_connections 64; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${name};`)
    .join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}/.hosting/nginx.conf;
    include ${root}/.hosting/nginx-moves.conf;
  }
}
`,
    },
  }));

export const runCaddy = (): Promise<RunningHost> =>
  runHost(site, ({ root }) => ({
    program: 'caddy',
    words: ['run', '--adapter', 'caddyfile', '--config', 'Caddyfile'],
    environment: { SITE_FOLDER: root },
    files: { Caddyfile: `{\n\tadmin off\n}\nimport ${root}/.hosting/Caddyfile\n` },
  }));

export const runApache = (): Promise<RunningHost> =>
  runHost(publishedSite, ({ folder, root, port }) => ({
    program: 'apache2',
    words: ['-d', folder, '-f', join(folder, 'apache2.conf'), '-D', 'FOREGROUND'],
    files: {
      'apache2.conf': `
${['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'alias', 'headers']
  .map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`)
  .join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile apache2.pid
DefaultRuntimeDir ${folder}
ErrorLog error.log
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
    },
  }));

export const readServed = ({ root }: RunningHost, address: string): Promise<string> =>
  readFile(join(root, fileOf(address)), 'utf8');
