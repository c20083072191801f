/**
 * The parts of a release that have a folder, and its name, which addresses have too. Each is put there
 * and taken away by whoever makes it, and by nobody else.
 */
export const folders = {
  pictures: 'media',
  /** Files with a hash of their content in their name, so that those of several releases get along. */
  assets: '_astro',
  search: 'pagefind',
  cards: '_cards',
} as const;

/** The part of a release that a file belongs to; pages, feeds and all the rest are the site's own. */
export type Part = keyof typeof folders | 'site';

const parts = new Map<string, Part>(
  Object.entries(folders).map(([part, folder]) => [folder, part as Part]),
);

export function partOf(path: string): Part {
  const [folder = '', below] = path.split('/', 2);
  return below === undefined ? 'site' : (parts.get(folder) ?? 'site');
}

/** Parts that every release has a link to; a copy of the data may have made folders of the links. */
export const isLinked = (path: string): boolean => ['search', 'cards'].includes(partOf(path));
