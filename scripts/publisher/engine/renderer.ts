import { hash } from 'node:crypto';

import { hostingFiles } from '../../hosting/hosting-files.ts';
import type { Clock, LoadedSite } from '../compiled-site.ts';

/** What turns content into files: the compiled site, for one address. */
export interface Renderer {
  readonly site: LoadedSite;
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** Standing where the moment is set. */
  readonly clock: Clock;
  /** Another value means that everything has to be rendered anew. */
  readonly identity: string;
  /** Files that are there whatever is published, by path: stylesheets, fonts, files for hosts. */
  readonly fixed: ReadonlyMap<string, Uint8Array>;
}

/**
 * @param code identity of the code that the site was compiled from
 * @param clock of the visitors, as far as pages follow it
 */
export function rendererOf(
  site: LoadedSite,
  url: string,
  code: string,
  clock: Clock = 'running',
): Renderer {
  const fixed = fixedFiles(site, url);
  const files = [...fixed].map(([path, bytes]) => `${path} ${hash('sha256', bytes)}`).sort();
  const zones = process.versions['tz'] ?? '';
  const identity = hash('sha256', [code, url, clock, zones, ...files].join('\n'));
  return { site, url, clock, fixed, identity };
}

/** What is there whatever is published: stylesheets, fonts, files for hosts. */
export function fixedFiles(
  { assets }: Pick<LoadedSite, 'assets'>,
  url: string,
): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const forHosts = [...hostingFiles(new URL(url))].map(
    ([path, text]) => [path, encoder.encode(text)] as const,
  );
  return new Map([...assets, ...forHosts]);
}
