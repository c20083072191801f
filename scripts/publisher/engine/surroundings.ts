import type { Surroundings } from '../checks/check-page.ts';
import type { SiteSession } from '../plan/site-session.ts';
import { fileOf } from '../tree/paths.ts';
import { partOf } from '../tree/release-parts.ts';

/** Pictures are there before the pages that show them, and the index after those it is made of. */
const isBeside = (file: string): boolean => ['pictures', 'search'].includes(partOf(file));

/** @param fixed paths of the files that are there beside what is rendered */
export const surroundingsOf = (
  session: SiteSession,
  fixed: { readonly has: (path: string) => boolean },
): Surroundings => ({
  has: (path) => session.has(path) || fixed.has(fileOf(path)),
  hasFile: (file) => fixed.has(file) || isBeside(file),
});
