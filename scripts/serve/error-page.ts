import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLocale, fixedPath, isLocale } from '@porchlight/shared';
import { isFeed } from './headers.ts';
import { withoutSlash } from './request-path.ts';

const sentences: Readonly<Record<number, string>> = {
  400: 'This address cannot be understood.',
  404: 'There is no page at this address.',
  405: 'Only GET and HEAD are answered here.',
  410: 'The page at this address was removed.',
  416: 'The file has no such part.',
  500: 'The page could not be read.',
};

export interface ErrorPage {
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Mistake {
  /** The folder of the site, if there is one yet. */
  readonly root: string | undefined;
  readonly path: string;
  readonly status: number;
  readonly site: URL;
}

/** The site's own page for this status in the visitor's language, or a plain sentence. */
export async function errorPageOf(mistake: Mistake): Promise<ErrorPage> {
  const { root, path, status, site } = mistake;
  if (isMissing(status) && isFeed(withoutSlash(path)))
    return plain(noFeedSentence(path, status, site));
  for (const name of root === undefined ? [] : namesOf(status, path)) {
    const bytes = await readFile(join(root!, name)).catch(() => undefined);
    if (bytes !== undefined) return { type: 'text/html; charset=utf-8', bytes };
  }
  return plain(sentences[status] ?? 'This request cannot be answered.');
}

const plain = (sentence: string): ErrorPage => ({
  type: 'text/plain; charset=utf-8',
  bytes: Buffer.from(`${sentence}\n`),
});

const isMissing = (status: number): boolean => status === 404 || status === 410;

/** A program cannot use a page, and whoever reads its log knows English sooner than HTML. */
function noFeedSentence(path: string, status: number, site: URL): string {
  const language = languageOf(path);
  const list = new URL(fixedPath('feeds', isLocale(language) ? language : defaultLocale), site);
  return `There is no feed or calendar at this address${status === 410 ? ' any more' : ''}. See ${list.href}.`;
}

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
