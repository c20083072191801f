import type { CompiledSite, Hub, Rendered } from '../publisher/compiled-site.ts';
import { fileOf, filesForServers } from '../publisher/tree/paths.ts';

/** A file with its pieces joined. */
export type RenderedFile = Rendered & { readonly bytes: Buffer };

/** A whole site in memory: every address, or why it has none. */
export interface RenderedSite {
  /** By path of the file in the site: `events/index.html`. */
  readonly files: ReadonlyMap<string, RenderedFile>;
  /** Files that could not be made, with the reason; their last version may stay. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Renders every path of a hub. One page that fails does not keep the others back. */
export async function renderSite(site: CompiledSite, hub: Hub): Promise<RenderedSite> {
  const files = new Map<string, RenderedFile>();
  const failed = new Map<string, string>();
  for (const path of [...site.everyPath(hub), ...filesForServers]) {
    const rendered = await site.render(path, hub);
    if ('problem' in rendered) failed.set(fileOf(path), rendered.problem);
    else files.set(fileOf(path), { ...rendered, bytes: Buffer.concat(rendered.pieces) });
  }
  return { files, failed };
}
