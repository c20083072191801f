import { homePath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { breadcrumbJsonLd, jsonLdText } from '../outputs/json-ld/json-ld.ts';
import { wordsFor } from '../text/words.ts';
import type { LinkView } from './links.ts';

/** The way from the home page to this one. */
export interface CrumbsView {
  readonly label: string;
  readonly links: readonly LinkView[];
  readonly here: string;
}

export function toCrumbs(
  locale: Locale,
  here: string,
  ...between: readonly LinkView[]
): CrumbsView {
  const { breadcrumb, home } = wordsFor(locale).frame;
  return { label: breadcrumb, links: [{ words: home, path: homePath(locale) }, ...between], here };
}

/** The same for search engines, as the text of a script element. */
export const crumbsAsData = (hub: HubReader, { links, here }: CrumbsView, path: string): string =>
  jsonLdText(
    breadcrumbJsonLd(
      [...links.map((link) => ({ name: link.words, path: link.path })), { name: here, path }],
      hub,
    ),
  );
