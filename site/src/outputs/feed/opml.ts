import {
  byCodeUnit,
  facets,
  type Instant,
  laterOf,
  type Locale,
  parseDocumentPath,
  parseInstant,
  type SiteIdentity,
  toJsDate,
} from '@porchlight/shared';
import { generateOpml } from 'feedsmith';

import type { HubReader } from '../../hub/recording-hub.ts';
import { settingsOf } from '../../hub/settings.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { pageWordsFor } from '../../text/pages/words.ts';
import { type Offer, type OfferGroup, offersIn } from '../offers.ts';
import { outputLine } from '../output-text.ts';
import { siteNameOf } from '../site-words.ts';
import { feedHeadOf } from './feed.ts';

/** A feed of the list. */
interface Outline {
  readonly type: 'rss';
  readonly text: string;
  readonly title: string;
  readonly xmlUrl: string;
  readonly htmlUrl: string;
}

/** Lists every feed of a language as OPML 2.0, in folders, for a reader to take in at once. */
export function toOpml(locale: Locale, hub: HubReader): string {
  const { opmlTitle, opmlTypes } = outputWords[locale];
  const { titles } = pageWordsFor(locale).facet;
  const offers = offersIn(locale, hub).filter(({ subscription }) => subscription.feed);
  const groups = Map.groupBy(offers, ({ group }) => group);
  const outlinesOf = (group: OfferGroup): Outline[] =>
    (groups.get(group) ?? [])
      .flatMap((offer) => toOutline(offer, locale, hub) ?? [])
      .sort((a, b) => byCodeUnit(a.text, b.text));
  const folders = [
    { text: opmlTypes, outlines: outlinesOf('types') },
    ...facets.map((facet) => ({ text: titles[facet], outlines: outlinesOf(facet) })),
  ];
  const opml = generateOpml({
    head: {
      title: outputLine(opmlTitle(siteNameOf(hub, locale))),
      dateModified: toJsDate(modifiedAt(offers, locale, hub)),
    },
    body: {
      outlines: [
        ...outlinesOf('everything'),
        ...folders.filter(({ outlines }) => outlines.length > 0),
      ],
    },
  });
  return `${opml.trimEnd()}\n`;
}

/** Readers take nothing for a feed that does not say `rss` (https://github.com/scripting/opml.org). */
function toOutline(
  { subscription: { feed } }: Offer,
  locale: Locale,
  hub: HubReader,
): Outline | undefined {
  const head = feed && feedHeadOf(feed, locale, hub);
  if (head === undefined) return undefined;
  const text = outputLine(head.title);
  return { type: 'rss', text, title: text, xmlUrl: head.addresses.xml, htmlUrl: head.page };
}

/** When the list was last different: a feed came, went, moved or was renamed. Not when one has news. */
function modifiedAt(offers: readonly Offer[], locale: Locale, hub: HubReader): Instant {
  const values = offers.flatMap(({ documentId }) =>
    documentId === undefined ? [] : (hub.ask('card', documentId, locale)?.revisedAt ?? []),
  );
  const settings = settingsOf(hub, locale)?.revisedAt ?? [];
  const moves = hub.ask('redirects').flatMap(({ from, at }) => {
    const former = parseDocumentPath(from);
    const isFacet = facets.some((facet) => facet === former?.type);
    return isFacet && former?.locale === locale ? (parseInstant(at) ?? []) : [];
  });
  return [...values, ...moves, settings].flat().reduce(laterOf, firstDayOf(hub.site));
}

/** The tag authority ends with the day on which the site began: `hub.library.example,2024-11-04`. */
function firstDayOf({ tagAuthority }: SiteIdentity): Instant {
  const [year = '1970', month = '01', day = '01'] = (tagAuthority.split(',')[1] ?? '').split('-');
  return (
    parseInstant(`${year}-${month}-${day}T00:00:00Z`) ?? ('1970-01-01T00:00:00.000Z' as Instant)
  );
}
