import { parseDocumentPath } from '@porchlight/shared';

/**
 * One page of each kind and language, of all the pages of a site: documents of a type stand for each
 * other, and so do months, formats and lists for other sites. The last of a kind in the order given is
 * taken.
 *
 * @param paths `/events/2026/06/`, `/404.html`
 */
export const onePageOfEachKind = (paths: readonly string[]): readonly string[] => [
  ...new Map(paths.map((path) => [kindOf(path), path])).values(),
];

/** What is alike in all pages that are made by the same code: `/es/events/*`. */
export function kindOf(path: string): string {
  if (parseDocumentPath(path) !== undefined) return path.replace(/[^/]+\/$/, '*');
  return path
    .replace(/\d{4}\/\d{2}\/$/, 'month')
    .replace(/(?<=\/formats\/).+/, '*')
    .replace(/(?<=\/embed\/events\/)(?!404).+/, '*');
}

/** The address of a file of a site, if it is a page. */
export const pageAt = (file: string): string | undefined =>
  file.endsWith('.html') ? `/${file}`.replace(/index\.html$/, '') : undefined;
