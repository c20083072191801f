import { isDocumentPath } from './paths.ts';

/**
 * The address of the entry that a link on our own site names, without what follows it: its query, its
 * fragment. Undefined for links to other sites, and to our lists, feeds and files.
 */
export function entryLinked(url: string): string | undefined {
  if (!url.startsWith('/') || url.startsWith('//')) return undefined;
  const [path = ''] = url.split(/[?#]/, 1);
  const whole = path.endsWith('/') ? path : `${path}/`;
  return isDocumentPath(whole) ? whole : undefined;
}
