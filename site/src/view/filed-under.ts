import type { Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { filledGroups, type LinkGroup, linksTo } from './links.ts';

/** The topics and audiences of a document, as links. */
export function filedUnder(
  hub: HubReader,
  document: { readonly topics: readonly string[]; readonly audiences: readonly string[] },
  locale: Locale,
): readonly LinkGroup[] {
  const words = pageWordsFor(locale).article;
  return filledGroups(
    { label: words.filedUnder, links: linksTo(hub, document.topics, locale) },
    { label: words.audiences, links: linksTo(hub, document.audiences, locale) },
  );
}
