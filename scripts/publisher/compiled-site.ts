import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { CompiledSite } from '@porchlight/site';

import { outputs } from '../compile/sources.ts';
import { Failure } from '../terminal/failure.ts';
import { filesBelow } from './tree/tree.ts';

export type {
  Clock,
  CompiledSite,
  Edit,
  Hub,
  Move,
  Question,
  Rendered,
  RenderProblem,
} from '@porchlight/site';

/** The renderer, and the files that its pages refer to. */
export interface LoadedSite extends CompiledSite {
  /** Stylesheets, fonts and icons, by path. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

/**
 * Loads what `astro build` made. All of it at once: compiling again, while a publisher runs, removes
 * the files that the pages in memory belong to.
 */
export async function loadCompiledSite(compiled = outputs.site): Promise<LoadedSite> {
  const [server, client] = [join(compiled, 'server'), join(compiled, 'client')];
  try {
    const load = (path: string) => import(pathToFileURL(join(server, path)).href);
    const module: { readonly site: CompiledSite } = await load('entry.mjs');
    const chunks = await filesBelow(server);
    await Promise.all(chunks.filter((path) => path.endsWith('.mjs')).map(load));
    const assets = new Map<string, Uint8Array>();
    for (const path of await filesBelow(client))
      assets.set(path, await readFile(join(client, path)));
    return { ...module.site, assets };
  } catch (error) {
    throw new Failure(`The compiled site cannot be loaded (${String(error)}).`, {
      remedy: 'Run "npx pnpm@12.21.0 build" to compile it again.',
    });
  }
}
