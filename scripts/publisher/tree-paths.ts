import type { CompiledSite, Hub } from './compiled-site.ts';

/** What the site renders for servers alone: where former addresses lead. Nobody else is shown it. */
export const filesForServers: readonly string[] = ['/redirects.json'];

/** Everything that is rendered. */
export const treePaths = (site: CompiledSite, hub: Hub): readonly string[] => [
  ...site.everyPath(hub),
  ...filesForServers,
];

/** The file that a static host looks for: a path that ends in `/` is a folder's `index.html`. */
export const fileOf = (path: string): string =>
  (path.endsWith('/') ? `${path}index.html` : path).slice(1);
