import { defineConfig, passthroughImageService } from 'astro/config';

import { fixedScripts } from './src/fixed-scripts.ts';
import { localAdapter } from './src/renderer/adapter.ts';

// Whoever compiles says it; `astro dev` has no worker to start.
const offline = process.env['HUB_OFFLINE'] === 'on' ? 'on' : 'off';

/**
 * Compiles the pages once for each change of the code. No content is read here, and no address is
 * known here: both come with the hub, so one compiled site serves every library and every moment.
 */
export default defineConfig({
  output: 'server',
  outDir: '.compiled',
  trailingSlash: 'ignore',
  adapter: localAdapter(),
  integrations: [fixedScripts(offline)],
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  image: { service: passthroughImageService() },
  vite: {
    define: { 'import.meta.env.OFFLINE': JSON.stringify(offline) },
    build: {
      // Small files would be inlined as data: addresses, which the security policy refuses.
      assetsInlineLimit: 0,
    },
  },
});
