import { calendarPath, cancelPolicies, feedPath, opmlPath } from '@porchlight/shared';

import { calendarOf } from './calendar/calendar-scopes.ts';
import { toCalendar } from './calendar/calendar.ts';
import { jsonText, rssText } from './feed/feed.fixture.ts';
import { feedOf } from './feed/feed.ts';
import { toOpml } from './feed/opml.ts';
import { libraryDocuments } from './library-documents.fixture.ts';
import { hubOf, picture } from './library.fixture.ts';
import { offersIn } from './offers.ts';
import { textOf } from './pieces.fixture.ts';

/** Every feed, calendar and list of the small library, by its address. */
export async function everyFile({
  reversed = false,
  moment,
}: { readonly reversed?: boolean; readonly moment?: string } = {}): Promise<
  Readonly<Record<string, string>>
> {
  const documents = reversed ? libraryDocuments.toReversed() : libraryDocuments;
  const hub = hubOf(documents, { media: [picture], ...(moment !== undefined && { moment }) });
  const files: Record<string, string> = {};
  for (const locale of hub.site.locales) {
    files[opmlPath(locale)] = toOpml(locale, hub);
    for (const { subscription } of offersIn(locale, hub)) {
      const { feed: scope, calendar } = subscription;
      const feed = scope && feedOf(scope, locale, hub);
      if (scope && feed) {
        files[feedPath(scope, 'xml', locale)] = await rssText(feed);
        files[feedPath(scope, 'json', locale)] = jsonText(feed);
      }
      for (const policy of calendar === undefined ? [] : cancelPolicies) {
        const entries = calendar && calendarOf(calendar, locale, hub, policy);
        if (calendar && entries)
          files[calendarPath(calendar, locale, policy)] = textOf(toCalendar(entries).pieces);
      }
    }
  }
  return files;
}
