import {
  defaultLocale,
  type DocumentType,
  facetListPath,
  facets,
  fixedPath,
  homePath,
  listedTypes,
  listPath,
  type Locale,
  notFoundPath,
  parseDocumentPath,
  type RedirectRecord,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';
import { goneTitle } from '../text/gone-titles.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import type { LinkView } from './links.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';
import { type SearchBox, toSearchBox } from './search-box.ts';

/** A page for an address where nothing is, or is no longer. */
export interface LostPage {
  readonly frame: PageFrame;
  readonly kind: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly picture: string;
  readonly search: SearchBox | undefined;
  readonly links: readonly LinkView[];
  /** Where browsers are sent by themselves. */
  readonly forward: string | undefined;
}

export function toNotFound(hub: HubReader, locale: Locale): LostPage {
  const { lost } = wordsFor(locale);
  const email = settingsOf(hub, locale)?.contactEmail;
  return {
    frame: toPageFrame(hub, locale, hidden(notFoundPath(locale), lost.title, hub)),
    kind: lost.kind,
    title: lost.title,
    text: lost.text,
    picture: lost.picture,
    search: toSearchBox(locale),
    links: [
      homeLink(locale),
      upcomingLink(locale),
      searchLink(locale),
      topicsLink(locale),
      ...(email === undefined ? [] : [{ words: lost.report, path: `mailto:${email}` }]),
    ],
    forward: undefined,
  };
}

/** The page at the address a document used to have. */
export function toMoved(hub: HubReader, { from, to }: RedirectRecord): LostPage {
  const { type = 'page', locale = defaultLocale } = parseDocumentPath(from) ?? {};
  return to === undefined ? toGone(hub, from, type, locale) : toNewAddress(hub, from, to, locale);
}

function toNewAddress(hub: HubReader, from: string, to: string, locale: Locale): LostPage {
  const { lost } = wordsFor(locale);
  return {
    frame: toPageFrame(hub, locale, hidden(from, lost.movedTitle, hub)),
    kind: undefined,
    title: lost.movedTitle,
    text: lost.movedText,
    picture: lost.picture,
    search: undefined,
    links: [{ words: lost.movedLink, path: to }],
    forward: to,
  };
}

/** What it was called must not be said any more, but of what kind it was helps to find another. */
function toGone(hub: HubReader, from: string, type: DocumentType, locale: Locale): LostPage {
  const { lost } = wordsFor(locale);
  const title = goneTitle(type, locale) ?? lost.goneTitle;
  return {
    frame: toPageFrame(hub, locale, hidden(from, title, hub)),
    kind: lost.goneKind,
    title,
    text: lost.goneText,
    picture: lost.picture,
    search: toSearchBox(locale),
    links: [listLink(type, locale), searchLink(locale), homeLink(locale)],
    forward: undefined,
  };
}

/** Other languages have pages for lost visitors too, but what they would want is their home page. */
const hidden = (path: string, title: string, hub: HubReader) => ({
  path,
  title,
  isHidden: true as const,
  translations: hub.site.locales.map((locale) => ({ locale, path: homePath(locale) })),
});

/** Where others of a kind are; of what has no list, where everything is by its topic. */
function listLink(type: DocumentType, locale: Locale): LinkView {
  const { list, facet } = pageWordsFor(locale);
  const listed = listedTypes.find((each) => each === type);
  if (listed === 'event') return upcomingLink(locale);
  if (listed !== undefined) return { words: list.titles[listed], path: listPath(listed, locale) };
  const value = facets.find((each) => each === type);
  if (value === undefined) return topicsLink(locale);
  return { words: facet.titles[value], path: facetListPath(value, locale) };
}

const homeLink = (locale: Locale): LinkView => ({
  words: wordsFor(locale).lost.home,
  path: homePath(locale),
});

const upcomingLink = (locale: Locale): LinkView => ({
  words: wordsFor(locale).lost.events,
  path: listPath('event', locale),
});

const topicsLink = (locale: Locale): LinkView => ({
  words: wordsFor(locale).lost.topics,
  path: facetListPath('topic', locale),
});

const searchLink = (locale: Locale): LinkView => ({
  words: pageWordsFor(locale).search.title,
  path: fixedPath('search', locale),
});
