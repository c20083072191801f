import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  defaultLocale,
  isLocale,
  type Locale,
  missingListPath,
  notFoundPath,
} from '@porchlight/shared';
import { isForPrograms, kindOf } from './file-kinds.ts';
import { withoutSlash } from './request-path.ts';
import { sentenceFor, sentenceForPrograms } from './sentences.ts';

interface ErrorPage {
  readonly type: string;
  readonly bytes: Buffer;
}

interface Mistake {
  /** The folder of the site, if there is one yet. */
  readonly root: string | undefined;
  readonly path: string;
  readonly status: number;
  readonly site: URL;
}

/** The site's own page for this status in the visitor's language, or a plain sentence. */
export async function errorPageOf({ root, path, status, site }: Mistake): Promise<ErrorPage> {
  const locale = localeOf(path);
  if (isMissing(status) && isForPrograms(withoutSlash(path)))
    return plain(sentenceForPrograms({ site, locale, removed: status === 410 }));
  for (const name of root === undefined ? [] : pagesFor(status, path, locale)) {
    const bytes = await readFile(join(root!, name)).catch(() => undefined);
    if (bytes !== undefined) return { type: 'text/html; charset=utf-8', bytes };
  }
  return plain(sentenceFor(status));
}

const plain = (sentence: string): ErrorPage => ({
  type: 'text/plain; charset=utf-8',
  bytes: Buffer.from(`${sentence}\n`),
});

const isMissing = (status: number): boolean => status === 404 || status === 410;

/** No page is at such an address: it was never one, is none any more, or could not be one. */
const leadsNowhere = (status: number): boolean => isMissing(status) || [400, 414].includes(status);

/** A page that was removed has left a page of its own at its address, which says so. */
function pagesFor(status: number, path: string, locale: Locale): readonly string[] {
  if (!leadsNowhere(status)) return [];
  // Of a list that was removed nothing is left, and the page of another site has no room for ours.
  if (kindOf(path).name === 'embed')
    return [missingListPath(locale), missingListPath(defaultLocale)];
  const general = [notFoundPath(locale), notFoundPath(defaultLocale)];
  return status === 410 ? [join(path, 'index.html'), ...general] : general;
}

function localeOf(path: string): Locale {
  const [, first] = path.split('/');
  return isLocale(first) ? first : defaultLocale;
}
