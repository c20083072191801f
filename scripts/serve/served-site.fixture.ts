import { once } from 'node:events';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { createSiteServer } from './server.ts';

export type Tree = Readonly<Record<string, string>>;

export const smallSite: Tree = {
  'index.html': 'home',
  '404.html': 'not here',
  'es/404.html': 'aquí no',
  'news/index.html': 'news',
  'events/talk.ics': 'BEGIN:VCALENDAR',
  'feeds/all.xml': '<rss/>',
  'feeds/all.json': '{}',
  'empty/file.txt': '0123456789',
  '.env': 'secret',
  _headers: 'secret',
  _redirects: 'secret',
  'redirects.json': '[]',
  'news/.git/config': 'secret',
  '.well-known/security.txt': 'Contact: us',
  '_astro/style.abc.css': 'body{}',
};

export async function write(root: string, tree: Tree): Promise<void> {
  for (const [name, text] of Object.entries(tree)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

export async function serve(tree: Tree = smallSite) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'outside.txt'), 'secret');
  await write(join(folder, 'one'), tree);
  await symlink('one', join(folder, 'current'));
  const said: string[] = [];
  const server = createSiteServer({
    folder: join(folder, 'current'),
    site: new URL('https://hub.library.org'),
    say: (sentence) => said.push(sentence),
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.stop(0));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const ask = async (path: string, init: Omit<Ask, 'port' | 'path'> = {}) =>
    askFor({ port, path, ...init });
  return { folder, root: join(folder, 'one'), port, server, ask, said };
}

interface Ask {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `fetch` tidies paths before it sends them; a hostile client does not. */
async function askFor({ port, path, method = 'GET', headers = {} }: Ask) {
  const request = httpRequest({ host: '127.0.0.1', port, path, method, headers });
  request.end();
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode, body, headers: response.headers };
}
