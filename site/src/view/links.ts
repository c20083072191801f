import { homePath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { otherLanguage, type OtherLanguage } from './language.ts';

/** Words that lead somewhere. */
export interface LinkView {
  readonly words: string;
  readonly path: string;
  /** Set when the words are not in the page's language. */
  readonly language?: OtherLanguage | undefined;
}

/** A name for several links: "Filed under: Relationships, Teens". */
export interface LinkGroup {
  readonly label: string;
  readonly links: readonly LinkView[];
}

/** Documents as links by their names, in the order given; what is not published is left out. */
export const linksTo = (
  hub: HubReader,
  ids: readonly string[],
  locale: Locale,
): readonly LinkView[] =>
  ids.flatMap((id) => {
    const label = hub.ask('label', id, locale);
    if (label === undefined) return [];
    // Types without pages are shown on the home page, if anywhere.
    const { name: words, path = homePath(label.locale) } = label;
    return [{ words, path, language: otherLanguage(label, locale) }];
  });

/** The groups that have a link. */
export const filledGroups = (...groups: readonly LinkGroup[]): readonly LinkGroup[] =>
  groups.filter(({ links }) => links.length > 0);
