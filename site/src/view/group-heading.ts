import type { Locale } from '@porchlight/shared';

import type { OfferGroup } from '../outputs/offers.ts';
import { pageWordsFor } from '../text/pages/words.ts';

/** What stands over what can be subscribed to or shown elsewhere, by what it has in common. */
export function groupHeading(group: OfferGroup, locale: Locale): string {
  const { feeds, facet } = pageWordsFor(locale);
  switch (group) {
    case 'everything':
    case 'types':
    case 'formats':
      return feeds.groups[group];
    default:
      return facet.titles[group];
  }
}
