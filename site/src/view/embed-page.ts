import {
  type CalendarCollection,
  embedPath,
  fixedPath,
  type Locale,
  toEvents,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from '../outputs/address.ts';
import { type Offer, offersIn } from '../outputs/offers.ts';
import { type EmbedWords, embedWordsFor } from '../text/embed.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { brokenAtSlashes, type CopyBox } from './copy-box.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { toEmbeddedHead } from './embedded-list.ts';
import { elementFor, frameFor } from './embed-line.ts';
import { groupHeading } from './group-heading.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';
import type { WayLink } from './way-link.ts';

/** How another site shows a list of events, and which there are. */
export interface EmbedPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly words: EmbedWords;
  readonly groups: readonly EmbedGroup[];
  /** What a content security policy of another site has to allow. */
  readonly policy: string;
}

export interface EmbedGroup {
  readonly id: string;
  readonly heading: string;
  readonly lists: readonly EmbedChoice[];
}

/** One list, and the lines that show it. */
export interface EmbedChoice {
  readonly name: string;
  readonly see: WayLink;
  readonly lines: readonly CopyBox[];
}

export function toEmbedPage(hub: HubReader, locale: Locale): EmbedPage {
  const words = embedWordsFor(locale);
  const { origin } = new URL(hub.site.url);
  return {
    frame: toPageFrame(hub, locale, {
      path: fixedPath('embed', locale),
      title: words.short,
      description: words.description,
      feeds: [toEvents],
    }),
    crumbs: toCrumbs(locale, words.short),
    words,
    groups: groupsOf(hub, locale),
    policy: `frame-src ${origin}; script-src ${origin}`,
  };
}

function groupsOf(hub: HubReader, locale: Locale): readonly EmbedGroup[] {
  const groups = Map.groupBy(offersIn(locale, hub), ({ group }) => group);
  return [...groups]
    .map(([group, offers]) => ({
      id: `group-${group}`,
      // Of the types only events can be shown, all of them.
      heading: groupHeading(group === 'types' ? 'everything' : group, locale),
      lists: offers.flatMap((offer) => choiceOf(hub, offer, locale) ?? []),
    }))
    .filter(({ lists }) => lists.length > 0);
}

function choiceOf(hub: HubReader, offer: Offer, locale: Locale): EmbedChoice | undefined {
  const { calendar } = offer.subscription;
  const list = calendar && toEmbeddedHead(hub, calendar, locale);
  if (calendar === undefined || list === undefined) return undefined;
  const words = embedWordsFor(locale);
  const path = embedPath(calendar, locale);
  const line = {
    script: addressOf('/embed.js', hub.site),
    list: addressOf(path, hub.site),
    page: addressOf(list.path, hub.site),
    title: list.title,
  };
  return {
    name: list.name,
    see: {
      words: words.see,
      about: words.about(uniqueNameOf(list.title, calendar, locale)),
      href: path,
    },
    lines: [
      boxOf(words.element, elementFor(line), list.title, locale),
      boxOf(words.frame, frameFor(line), list.title, locale),
    ],
  };
}

/** A topic and an audience can share a name. */
function uniqueNameOf(title: string, scope: CalendarCollection, locale: Locale): string {
  const { feeds, facet } = pageWordsFor(locale);
  return scope.kind === 'facet' ? feeds.qualified(facet.kinds[scope.facet], title) : title;
}

function boxOf(label: string, text: string, name: string, locale: Locale): CopyBox {
  const { copy } = pageWordsFor(locale).feeds;
  const { copyAbout, selected } = embedWordsFor(locale);
  const button = { words: copy.copy, about: copyAbout(label, name), copied: copy.copied, selected };
  return { label, text, parts: brokenAtSlashes(text), button };
}
