import { homePath, type Locale } from '@porchlight/shared';

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
