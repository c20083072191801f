import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLocale, isLocale, type Locale } from '@porchlight/shared';
import { isForPrograms } from './file-kinds.ts';
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
export async function errorPageOf(mistake: Mistake): Promise<ErrorPage> {
  const { root, path, status, site } = mistake;
  if (isMissing(status) && isForPrograms(withoutSlash(path)))
    return plain(sentenceForPrograms({ site, locale: localeOf(path), removed: status === 410 }));
  for (const name of root === undefined ? [] : namesOf(status, path)) {
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

/** A page that was removed has left a page of its own at its address, which says so. */
function namesOf(status: number, path: string): readonly string[] {
  if (!isMissing(status)) return [];
  const language = languageOf(path);
  const folders = language === undefined ? [''] : [language, ''];
  const names = status === 410 ? ['410.html', '404.html'] : ['404.html'];
  const general = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return status === 410 ? [join(path, 'index.html'), ...general] : general;
}

const languageOf = (path: string): string | undefined => /^\/([a-z]{2})\//.exec(path)?.[1];

function localeOf(path: string): Locale {
  const language = languageOf(path);
  return isLocale(language) ? language : defaultLocale;
}
