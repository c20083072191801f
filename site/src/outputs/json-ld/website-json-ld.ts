import { homePath, type Locale } from '@porchlight/shared';
import type { WebSiteLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { addressOf } from '../address.ts';
import { siteNameOf } from '../site-words.ts';
import { organizationJsonLd } from './organization-json-ld.ts';

/** The site in one language, as its home page tells of it. */
export const websiteJsonLd = (locale: Locale, hub: HubReader): WebSiteLeaf => ({
  '@type': 'WebSite',
  name: siteNameOf(hub, locale),
  url: addressOf(homePath(locale), hub.site),
  inLanguage: locale,
  publisher: organizationJsonLd(locale, hub),
});
