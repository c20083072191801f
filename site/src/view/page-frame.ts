import {
  defaultLocale,
  directionOf,
  fixedPath,
  homePath,
  type LabelledLink,
  listPath,
  type Locale,
  manifestPath,
  nativeNames,
  facetListPath,
  type SiteSettings,
} from '@porchlight/shared';

import type { Translation } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';
import { siteNameOf } from '../outputs/site-words.ts';
import { type OfflineWords, offlineWordsFor } from '../text/offline.ts';
import { type Words, wordsFor } from '../text/words.ts';
import { type FeedLink, type OfferedFeeds, toFeedLinks } from './feed-links.ts';
import { type FooterView, toFooter } from './footer.ts';
import { type PictureView, toPicture } from './picture.ts';
import type { SearchFacts } from './search-facts.ts';
import { type CardFacts, type ShareImage, toShareImage } from './share-image.ts';

/** What a page says about itself to its frame. */
export interface PageFacts extends OfferedFeeds {
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Where the page exists, itself included. Without it: in every language of the site. */
  readonly translations?: readonly Translation[];
  readonly picture?: PictureView | undefined;
  /** What its card says beside the title; without it, the title alone. */
  readonly card?: CardFacts;
  /** An article has a day of its own; everything else is a website to social networks. */
  readonly kind?: 'article' | 'website';
  /** Another page that this one repeats. */
  readonly canonical?: string | undefined;
  /** What a search of this site can say of a document beside its text. */
  readonly searchFacts?: SearchFacts;
  /** Not for search engines, and without an address of its own: the page for wrong addresses. */
  readonly isHidden?: true;
}

/** Everything around a page's own words. */
export interface PageFrame {
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly heading: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly feeds: readonly FeedLink[];
  readonly kind: 'article' | 'website';
  /** Undefined for a page that nobody is to share. */
  readonly shareImage: ShareImage | undefined;
  readonly siteName: string;
  /** The library's own logo; without one, or when it is no picture, the site's mark. */
  readonly logo: PictureView | undefined;
  readonly home: string;
  readonly manifest: string;
  /** What a copy that a device has saved says first. */
  readonly savedCopy: OfflineWords['savedCopy'];
  readonly words: Words['frame'];
  readonly navigation: readonly NavigationLink[];
  readonly search: NavigationLink;
  readonly searchFacts: SearchFacts | undefined;
  readonly languages: readonly LanguageLink[];
  readonly notice: { readonly text: string; readonly url: string | undefined } | undefined;
  readonly footer: FooterView;
}

export interface NavigationLink {
  readonly label: string;
  readonly url: string;
  /** `page` for the page itself, `true` for a page below it. */
  readonly current: 'page' | 'true' | undefined;
}

/** The page in another language, or that language's home page where it is not translated. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly name: string;
  readonly path: string;
  readonly elsewhere: string | undefined;
}

export function toPageFrame(hub: HubReader, locale: Locale, page: PageFacts): PageFrame {
  const words = wordsFor(locale);
  const settings = settingsOf(hub, locale);
  const siteName = siteNameOf(hub, locale);
  const absolute = (path: string): string => new URL(path, hub.site.url).href;
  const translations = page.translations ?? everyLanguage(hub, locale, page.path);
  return {
    locale,
    dir: directionOf(locale),
    title: page.title === siteName ? siteName : words.frame.documentTitle(page.title, siteName),
    heading: page.title,
    description: page.description,
    canonical: page.isHidden ? undefined : (page.canonical ?? absolute(page.path)),
    alternates: page.isHidden ? [] : alternatesOf(translations, absolute),
    feeds: toFeedLinks(hub, page, locale),
    kind: page.kind ?? 'website',
    shareImage: page.isHidden
      ? undefined
      : toShareImage(hub, locale, {
          title: page.title,
          siteName,
          facts: page.card,
          picture: page.picture,
        }),
    siteName,
    logo: toPicture(hub, settings?.logo ? { media: settings.logo, alt: '' } : undefined, locale),
    home: homePath(locale),
    manifest: manifestPath(locale),
    savedCopy: offlineWordsFor(locale).savedCopy,
    words: words.frame,
    navigation: navigationOf(settings, locale, words).map((link) => markCurrent(link, page.path)),
    search: markCurrent({ label: words.frame.search, url: fixedPath('search', locale) }, page.path),
    searchFacts: page.searchFacts,
    languages: languagesOf(hub, locale, translations),
    notice: settings?.noticeText
      ? { text: settings.noticeText, url: settings.noticeUrl }
      : undefined,
    footer: toFooter(settings, locale, words),
  };
}

/** A page that is not a document's exists in every language of the site, at the same address. */
function everyLanguage(hub: HubReader, locale: Locale, path: string): readonly Translation[] {
  const rest = path.slice(homePath(locale).length);
  return hub.site.locales.map((other) => ({ locale: other, path: homePath(other) + rest }));
}

/** Only what exists; a page without translations needs no list of them. */
function alternatesOf(
  translations: readonly Translation[],
  absolute: (path: string) => string,
): PageFrame['alternates'] {
  if (translations.length < 2) return [];
  const standard = translations.find(({ locale }) => locale === defaultLocale) ?? translations[0];
  return [
    ...translations.map(({ locale, path }) => ({
      hreflang: locale as string,
      href: absolute(path),
    })),
    ...(standard ? [{ hreflang: 'x-default', href: absolute(standard.path) }] : []),
  ];
}

/** The library's own navigation, or the standard one while it has none in this language. */
function navigationOf(
  settings: SiteSettings | undefined,
  locale: Locale,
  { navigation }: Words,
): readonly LabelledLink[] {
  if (settings?.locale === locale && settings.navigation.length > 0) return settings.navigation;
  return [
    { label: navigation.events, url: listPath('event', locale) },
    { label: navigation.courses, url: listPath('course', locale) },
    { label: navigation.news, url: listPath('news-article', locale) },
    { label: navigation.stories, url: listPath('story', locale) },
    { label: navigation.research, url: listPath('survey', locale) },
    { label: navigation.topics, url: facetListPath('topic', locale) },
  ];
}

function markCurrent({ label, url }: LabelledLink, path: string): NavigationLink {
  const isBelow = url.length > 1 && url.endsWith('/') && path.startsWith(url);
  return { label, url, current: url === path ? 'page' : isBelow ? 'true' : undefined };
}

const languagesOf = (
  hub: HubReader,
  locale: Locale,
  translations: readonly Translation[],
): readonly LanguageLink[] =>
  hub.site.locales
    .filter((other) => other !== locale)
    .map((other) => {
      const translated = translations.find((translation) => translation.locale === other);
      return {
        locale: other,
        name: nativeNames[other],
        path: translated?.path ?? homePath(other),
        elsewhere: translated ? undefined : wordsFor(other).frame.languageHome,
      };
    });
