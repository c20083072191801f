import type { Surroundings } from '../checks/check-page.ts';
import type { SiteSession } from '../plan/site-session.ts';
import { fileOf } from '../tree/paths.ts';

/** Pictures have their names from their content and are there before the pages that show them. */
const isMedia = (file: string): boolean => file.startsWith('media/');

/** Written by others into the finished tree. */
const isSearchIndex = (file: string): boolean => file.startsWith('pagefind/');

/** @param fixed paths of the files that are there beside what is rendered */
export const surroundingsOf = (
  session: SiteSession,
  fixed: { readonly has: (path: string) => boolean },
): Surroundings => ({
  has: (path) => session.has(path) || fixed.has(fileOf(path)),
  hasFile: (file) => fixed.has(file) || isMedia(file) || isSearchIndex(file),
});
