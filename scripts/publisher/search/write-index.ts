import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { close, createIndex, type PagefindIndex } from 'pagefind';

import { filesBelow } from '../tree.ts';
import { asksToBeHidden, isFindable } from './findable.ts';

/**
 * What of a page is not its own text: ways to elsewhere, what only a screen needs, and what says the
 * same again. What else a page wants left out, it marks with `data-pagefind-ignore`.
 */
const leftOut: readonly string[] = [
  'nav',
  'form',
  'button',
  '.noprint',
  '.vh',
  '[aria-hidden="true"]',
];

/** Interfaces of Pagefind's own; ours is the search page. */
const isForeignInterface = (name: string): boolean =>
  /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name);

/**
 * Writes a search index of the pages of a release, each language by itself, and says how many pages
 * it has. Needs up to 150 MB for a thousand pages, in a process of Pagefind's own that ends after it.
 */
export async function writeIndex(release: string, to: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      rootSelector: 'main',
      excludeSelectors: [...leftOut],
    });
    if (index === undefined) throw new Error(errors.join(' '));
    const pages = await addPages(index, release);
    const written = await index.writeFiles({ outputPath: to });
    if (written.errors.length > 0) throw new Error(written.errors.join(' '));
    for (const name of await readdir(to)) if (isForeignInterface(name)) await rm(join(to, name));
    return pages;
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, release: string): Promise<number> {
  let pages = 0;
  for (const file of await filesBelow(release)) {
    const path = pageOf(file);
    if (path === undefined || !isFindable(path)) continue;
    // A page may be withdrawn meanwhile; the next index knows.
    const content = await readFile(join(release, file), 'utf8').catch(() => undefined);
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
