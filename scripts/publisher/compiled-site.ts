import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { CompiledSite } from '@porchlight/site';

import { outputs } from '../compile/sources.ts';
import { Failure } from '../terminal/failure.ts';

export type { CompiledSite, Hub, Rendered } from '@porchlight/site';

/** Stylesheets, fonts and icons that belong to the compiled pages. */
export const clientFolder = join(outputs.site, 'client');

/** Loads the renderer that `astro build` made. */
export async function loadCompiledSite(): Promise<CompiledSite> {
  const entry = join(outputs.site, 'server', 'entry.mjs');
  try {
    const module: { readonly site: CompiledSite } = await import(pathToFileURL(entry).href);
    return module.site;
  } catch (error) {
    throw new Failure(`The compiled site cannot be loaded (${String(error)}).`, {
      remedy: 'Run "npx pnpm@12.21.0 build" to compile it again.',
    });
  }
}
