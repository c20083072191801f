import { hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/**
 * Scripts whose address never changes, for what keeps it: `/sw.js`, which browsers come back to, and
 * `/embed.js`, which other sites name. Each is one file that loads no other.
 */
export const fixedScripts = (offline: 'on' | 'off'): AstroIntegration => ({
  name: 'porchlight-fixed-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await compileFixedScripts({ folder, release: await releaseOf(folder), offline });
    },
  },
});

interface Wanted {
  /** Where they are written. */
  readonly folder: string;
  /** Another one replaces what a worker has saved. */
  readonly release: string;
  readonly offline: 'on' | 'off';
}

export async function compileFixedScripts({ folder, release, offline }: Wanted): Promise<void> {
  const worker = offline === 'on' ? 'offline/worker.ts' : 'offline/retired-worker.ts';
  for (const [name, source] of [
    ['sw', worker],
    ['embed', 'embed/porchlight-events.ts'],
  ] as const)
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'import.meta.env.RELEASE': JSON.stringify(release) },
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: fileURLToPath(new URL(source, import.meta.url)),
          formats: ['iife'],
          name: 'porchlight',
          fileName: () => `${name}.js`,
        },
        // Of `shared` only what is used: nothing in it does anything by being loaded.
        rolldownOptions: { treeshake: { moduleSideEffects: false } },
      },
    });
}

/** The names of all assets have their content in them. */
async function releaseOf(folder: string): Promise<string> {
  const names = await readdir(`${folder}/_astro`);
  return hash('sha256', names.sort().join('\n')).slice(0, 12);
}
