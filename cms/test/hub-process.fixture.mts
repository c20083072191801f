import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * A CMS in a process of its own, which can be killed: `node hub-process.fixture.mts COMPILED`, told
 * everything else by its environment. It sends the address that it answers at.
 */
const appDir = join(import.meta.dirname, '..');
const [, , distDir = ''] = process.argv;
const require = createRequire(join(appDir, 'package.json'));
const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');

const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
strapi.server.mount();
strapi.server.httpServer.listen(0, '127.0.0.1', () => {
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
});
