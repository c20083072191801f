/** Pagefind's own script for browsers, as far as it is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  /** Reads what the pages can be filtered by; only then a search counts it. */
  readonly filters: () => Promise<unknown>;
  readonly search: (words: string, options: SearchOptions) => Promise<Found>;
  readonly destroy: () => Promise<void>;
}

interface SearchOptions {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
}

export interface Found {
  readonly results: readonly Match[];
  /** How many of the results each value of each filter has. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Match {
  readonly score: number;
  readonly data: () => Promise<Page>;
}

/** A page that was found. */
export interface Page {
  readonly url: string;
  readonly excerpt: string;
  /** `title`, and what a result says above it: see `view/search-facts.ts`. */
  readonly meta: Partial<Readonly<Record<'title' | 'kind' | 'note' | 'date' | 'day', string>>>;
}

interface Opened {
  readonly index: Promise<Pagefind>;
  readonly atMs: number;
}

/** Files of an index are kept ten minutes after the next one came; a page may be open for days. */
const freshMs = 300_000;

const opened = new Map<string, Opened>();

/** The index of a language, loaded when it is first asked for. Rejects when it cannot be loaded. */
export function openIndex(language: string): Promise<Pagefind> {
  const known = opened.get(language);
  if (known !== undefined && performance.now() - known.atMs < freshMs) return known.index;
  const index = load(language);
  opened.set(language, { index, atMs: performance.now() });
  index.catch(() => opened.delete(language));
  return index;
}

async function load(language: string): Promise<Pagefind> {
  const pagefind = await importFor(language);
  // The same script again knows the index it opened before.
  await pagefind.destroy();
  await pagefind.options({ excerptLength: 28 });
  await pagefind.filters();
  return pagefind;
}

/** How often the script of a language did not come. */
const missed: Partial<Record<string, number>> = {};

/**
 * A browser remembers of a script that it did not come, and asks nobody for it again as long as the
 * page is open (https://html.spec.whatwg.org/#module-map), unless the address is another.
 */
async function importFor(language: string): Promise<Pagefind> {
  const again = missed[language] ?? 0;
  const script = `/pagefind/${language}/pagefind.js${again === 0 ? '' : `?again=${again}`}`;
  try {
    return (await import(/* @vite-ignore */ script)) as Pagefind;
  } catch (error) {
    missed[language] = again + 1;
    throw error;
  }
}
