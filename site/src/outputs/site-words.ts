import type { Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';

/** What the site is called; before anybody filled in the settings, the name it was set up with. */
export const siteNameOf = (hub: HubReader, locale: Locale): string =>
  settingsOf(hub, locale)?.name ?? hub.site.name;

/** What a document is called, in this language or the one it has. */
export function nameOf(
  documentId: string | undefined,
  locale: Locale,
  hub: HubReader,
): string | undefined {
  return documentId === undefined ? undefined : hub.ask('label', documentId, locale)?.name;
}

/** The names of those that exist, in the order given. */
export const namesOf = (
  documentIds: readonly string[],
  locale: Locale,
  hub: HubReader,
): readonly string[] => documentIds.flatMap((documentId) => nameOf(documentId, locale, hub) ?? []);
