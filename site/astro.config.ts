import { defineConfig, passthroughImageService } from 'astro/config';

import { localAdapter } from './src/renderer/adapter.ts';

/**
 * Compiles the pages once for each change of the code. No content is read here, and no address is
 * known here: both come with the hub, so one compiled site serves every library and every moment.
 */
export default defineConfig({
  output: 'server',
  outDir: '.compiled',
  trailingSlash: 'ignore',
  adapter: localAdapter(),
  devToolbar: { enabled: false },
  security: { checkOrigin: false },
  image: { service: passthroughImageService() },
  vite: {
    build: {
      // Small files would be inlined as data: addresses, which the security policy refuses.
      assetsInlineLimit: 0,
      // One stylesheet, so that its layers are in one order on every page.
      cssCodeSplit: false,
    },
  },
});
