import type { Locale } from '@porchlight/shared';
import type { OrganizationLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { settingsOf } from '../../hub/settings.ts';
import { addressOf } from '../address.ts';
import { pictureAddress } from '../picture-address.ts';
import { siteNameOf } from '../site-words.ts';
import { thing } from './json-ld-text.ts';

/** Whose site it is. */
export function organizationJsonLd(locale: Locale, hub: HubReader): OrganizationLeaf {
  const settings = settingsOf(hub, locale);
  const elsewhere = settings?.socialLinks
    .map(({ url }) => url)
    .filter((url) => /^https?:/.test(url));
  return thing<OrganizationLeaf>({
    '@type': 'Organization',
    name: siteNameOf(hub, locale),
    url: addressOf('/', hub.site),
    logo: pictureAddress(settings?.logo, hub),
    email: settings?.contactEmail,
    telephone: settings?.contactPhone,
    sameAs: elsewhere?.length ? elsewhere : undefined,
  });
}
