import { homePath, type Locale, offlinePath } from '@porchlight/shared';

import { isEventPage, localeAt, offlinePages } from './addresses.ts';
import { aheadIn } from './html.ts';
import { mostAhead } from './limits.ts';
import { save, saved } from './saved-files.ts';

/** Asks for a page anew, and saves it; undefined when that cannot be. */
async function refresh(
  path: string,
  isWanted?: (asset: string) => boolean,
): Promise<string | undefined> {
  try {
    // What has not changed is not sent again.
    return await save(path, await fetch(path, { cache: 'no-cache' }), isWanted);
  } catch {
    return undefined;
  }
}

/** The pages that say what is saved, in all languages; the fonts of one come once it is read. */
export async function keepOfflinePages(): Promise<void> {
  for (const path of offlinePages) await refresh(path, (asset) => !asset.endsWith('.woff2'));
}

/** A browser ends a worker that has nothing to do, so this is once for each time somebody reads. */
const kept = new Set<Locale>();

/** Somebody reads a page: that page, home and the next events in its language are saved. */
export async function keepFor(path: string): Promise<void> {
  if (isEventPage(path) && (await saved(path)) === undefined) await refresh(path);
  const locale = localeAt(path);
  if (kept.has(locale)) return;
  kept.add(locale);
  const list = await refresh(offlinePath(locale));
  if (list === undefined) return void kept.delete(locale);
  await refresh(homePath(locale));
  for (const ahead of aheadIn(list).slice(0, mostAhead)) await refresh(ahead);
}
