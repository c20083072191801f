import { fixedPath, type LabelledLink, type Locale, type SiteSettings } from '@porchlight/shared';

import type { Words } from '../text/words.ts';
import { contactLinks } from './contact-links.ts';

export interface FooterView {
  readonly text: string;
  readonly links: readonly LabelledLink[];
  readonly social: readonly LabelledLink[];
  readonly address: string | undefined;
}

/** The library's own footer, or the standard one while it has none in this language. */
export function toFooter(
  settings: SiteSettings | undefined,
  locale: Locale,
  words: Words,
): FooterView {
  const isOwn = settings?.locale === locale;
  return {
    text: (isOwn ? settings.footerText : undefined) ?? words.frame.promise,
    links:
      isOwn && settings.footerLinks.length > 0
        ? settings.footerLinks
        : [...standardFooter(locale, words), ...contactLinks(settings)],
    social: settings?.socialLinks ?? [],
    address: settings?.postalAddress,
  };
}

const standardFooter = (locale: Locale, { frame }: Words): readonly LabelledLink[] => [
  { label: frame.subscribe, url: fixedPath('feeds', locale) },
  { label: frame.status, url: fixedPath('status', locale) },
];
