import type { Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import type { Offer } from '../outputs/offers.ts';
import { nameOf } from '../outputs/site-words.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';

/** What a subscription is called on the page of all feeds. */
export interface SubscriptionNaming {
  readonly name: string;
  /** The same in words that no other subscription has: a topic and an audience can share a name. */
  readonly unique: string;
  /** In one sentence, what comes to those who subscribe. */
  readonly carries: string;
}

export function subscriptionNaming(
  hub: HubReader,
  { subscription: { feed, calendar }, documentId }: Offer,
  locale: Locale,
): SubscriptionNaming {
  const { feeds, facet } = pageWordsFor(locale);
  if (feed === undefined) {
    const { format } = calendar;
    return described([wordsFor(locale).list.ofFormat[format], feeds.formats[format]]);
  }
  switch (feed.kind) {
    case 'facet': {
      const name = nameOf(documentId, locale, hub) ?? feed.slug;
      const unique = feeds.qualified(facet.kinds[feed.facet], name);
      return { name, unique, carries: feeds.facets[feed.facet] };
    }
    case 'type':
      return described(feeds.types[feed.type]);
    default:
      return described(feeds[feed.kind]);
  }
}

const described = ([name, carries]: readonly [string, string]): SubscriptionNaming => ({
  name,
  unique: name,
  carries,
});
