import { toHtaccess } from './apache.ts';
import { toCaddyfile } from './caddy.ts';
import { toHeadersFile } from './headers-file.ts';
import { toNginxConfiguration } from './nginx.ts';

/** Files for other hosts than our own server, by their path in the site. */
export function hostingFiles(site: URL): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', toHeadersFile(site)],
    // GitHub Pages leaves out `_astro/` without it.
    ['.nojekyll', ''],
    ['.htaccess', toHtaccess(site)],
    ['.hosting/nginx.conf', toNginxConfiguration(site)],
    ['.hosting/Caddyfile', toCaddyfile(site)],
  ]);
}
