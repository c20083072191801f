import {
  facetListPath,
  homePath,
  isLocale,
  listPath,
  type Locale,
  notFoundPath,
  type RedirectRecord,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';
import { wordsFor } from '../text/words.ts';
import type { LinkView } from './links.ts';
import { localeOf } from './locale-of.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** A page for an address where nothing is, or is no longer. */
export interface LostPage {
  readonly frame: PageFrame;
  readonly kind: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly picture: string;
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
    links: [
      ...waysOn(locale),
      ...(email === undefined ? [] : [{ words: lost.report, path: `mailto:${email}` }]),
    ],
    forward: undefined,
  };
}

/** The page at the address a document used to have. */
export function toMoved(hub: HubReader, { from, to }: RedirectRecord): LostPage {
  const [, first] = from.split('/');
  const locale = isLocale(first) ? (localeOf(first) ?? 'en') : 'en';
  const { lost } = wordsFor(locale);
  const title = to === undefined ? lost.goneTitle : lost.movedTitle;
  return {
    frame: toPageFrame(hub, locale, hidden(from, title, hub)),
    kind: to === undefined ? lost.goneKind : undefined,
    title,
    text: to === undefined ? lost.goneText : lost.movedText,
    picture: lost.picture,
    links: to === undefined ? waysOn(locale) : [{ words: lost.movedLink, path: to }],
    forward: to,
  };
}

/** Other languages have pages for lost visitors too, but what they would want is their home page. */
const hidden = (path: string, title: string, hub: HubReader) => ({
  path,
  title,
  isHidden: true as const,
  translations: hub.site.locales.map((locale) => ({ locale, path: homePath(locale) })),
});

function waysOn(locale: Locale): readonly LinkView[] {
  const { lost } = wordsFor(locale);
  return [
    { words: lost.home, path: homePath(locale) },
    { words: lost.events, path: listPath('event', locale) },
    { words: lost.search, path: facetListPath('topic', locale) },
  ];
}
