import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { defaultLocale, homePath, type Locale, locales } from '@porchlight/shared';
import { close, createIndex, type PagefindIndex } from 'pagefind';

import { filesBelow } from '../tree/tree.ts';
import { asksToBeHidden, isFindable } from './findable.ts';

/**
 * What of a page is not its own text: ways to elsewhere, what only a screen needs, what says the same
 * again, and what is hidden until it is true. So that the words around what somebody searched for are
 * worth reading, neither is what a result says by itself, nor how to register and subscribe. What else
 * a page wants left out, it marks with `data-pagefind-ignore`.
 */
const leftOut: readonly string[] = [
  'nav',
  'form',
  'button',
  '.noprint',
  '.vh',
  '[aria-hidden="true"]',
  'dt',
  'caption',
  'thead',
  '.kind',
  '.flags',
  '.when',
  '.passed',
  '.btns',
  '.subbox',
  '[hidden]',
];

/** Interfaces of Pagefind's own; ours is the search page. */
const isForeignInterface = (name: string): boolean =>
  /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name);

/**
 * Writes a search index of the pages of a release and says how many pages it has: a folder for each
 * language, because Pagefind takes the words of a search for words of the one language that it has
 * opened. Needs up to 150 MB for a thousand pages, in a process of Pagefind's own that ends after it.
 */
export async function writeIndex(release: string, to: string): Promise<number> {
  try {
    let pages = 0;
    for (const [locale, paths] of await findablePaths(release))
      pages += await writeLanguage(release, paths, join(to, locale));
    return pages;
  } finally {
    await close();
  }
}

/** The addresses of pages that people search for, by language. */
async function findablePaths(release: string): Promise<ReadonlyMap<Locale, readonly string[]>> {
  const files = await filesBelow(release);
  const paths = files.flatMap((file) => pageOf(file) ?? []).filter(isFindable);
  return Map.groupBy(paths, languageOf);
}

async function writeLanguage(
  release: string,
  paths: readonly string[],
  to: string,
): Promise<number> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    excludeSelectors: [...leftOut],
  });
  if (index === undefined) throw new Error(errors.join(' '));
  const pages = await addPages(index, release, paths);
  // Without a page, what Pagefind writes cannot be opened.
  if (pages > 0) {
    const written = await index.writeFiles({ outputPath: to });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
    for (const name of await readdir(to)) if (isForeignInterface(name)) await rm(join(to, name));
  }
  await index.deleteIndex();
  return pages;
}

async function addPages(
  index: PagefindIndex,
  release: string,
  paths: readonly string[],
): Promise<number> {
  let pages = 0;
  for (const path of paths) {
    // A page may be withdrawn meanwhile; the next index knows.
    const content = await readFile(join(release, path, 'index.html'), 'utf8').catch(
      () => undefined,
    );
    if (content === undefined || asksToBeHidden(content)) continue;
    const { errors } = await index.addHTMLFile({ url: path, content });
    if (errors.length > 0) throw new Error(`${path}: ${errors.join(' ')}`);
    pages += 1;
  }
  return pages;
}

/** The address of a page by its file; undefined for files that are no page. */
const pageOf = (file: string): string | undefined =>
  /^(?:.+\/)?index\.html$/.test(file) ? `/${file.slice(0, -'index.html'.length)}` : undefined;

const languageOf = (path: string): Locale =>
  locales.find((locale) => locale !== defaultLocale && path.startsWith(homePath(locale))) ??
  defaultLocale;
