import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { layoutOf } from './data-directory/layout.ts';
import { type Port, portFailure, readPort } from './processes/ports.ts';
import { repository } from './repository.ts';
import { createSiteServer } from './serve/server.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { readSiteUrl } from './terminal/site-url.ts';

const command = defineCommand({
  name: 'serve',
  says: 'Serves the built site.',
  options: {
    dir: { value: 'DIR', says: 'The built site (default: the current release, else site/dist).' },
    port: { value: 'N', says: 'Port to listen on.', default: '4321' },
    host: { value: 'ADDRESS', says: 'Address to listen on.', default: '127.0.0.1' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
    url: { value: 'URL', says: 'Address that visitors use (default: SITE_URL, else this one).' },
  },
  lasts: () => true,
});

await runCommand(command, async (options, stop) => {
  const port: Port = {
    number: readPort(options.port, '--port'),
    host: options.host,
    option: '--port',
  };
  const here = `http://${port.host}:${port.number}`;
  const site = readSiteUrl(options.url ?? process.env['SITE_URL'] ?? here);
  const folder = await chooseFolder(options.dir, options.data);
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

  const server = createSiteServer({ folder, site, say });
  await listen(server, port);
  process.stdout.write(`Serving ${folder} at ${here}\n`);
  process.send?.({ ready: true });
  if (!stop.aborted) await once(stop, 'abort');
  await server.stop();
});

async function chooseFolder(dir: string | undefined, data: string | undefined): Promise<string> {
  const choices = dir === undefined ? defaultFolders(data) : [resolve(dir)];
  for (const folder of choices) {
    if (await isFolder(folder)) return folder;
  }
  throw new Failure(`There is no built site in ${choices.join(' or ')}.`, {
    remedy: 'Run "npx pnpm@12.21.0 build" first, or name another folder with --dir.',
  });
}

function defaultFolders(data: string | undefined): readonly string[] {
  return [layoutOf(data).currentSite, join(repository, 'site', 'dist')];
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}

async function listen(server: Server, port: Port): Promise<void> {
  try {
    server.listen(port.number, port.host);
    await once(server, 'listening');
  } catch (error) {
    throw portFailure(port, error);
  }
}
