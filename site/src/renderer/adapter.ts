import type { AstroIntegration } from 'astro';

/** Lets `astro build` compile the pages into a module that a script on this machine can call. */
export const localAdapter = (): AstroIntegration => ({
  name: 'porchlight-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'porchlight-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
      });
    },
  },
});
