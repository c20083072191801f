import { defaultLocale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';
import { addressOf } from './address.ts';

/** Where finders of a weakness look (RFC 9116, section 3). */
export const securityTxtPath = '/.well-known/security.txt';

/** Who is told of a weakness; without anybody there is no file, which says more than a false one. */
export const securityContact = (hub: HubReader): string | undefined =>
  settingsOf(hub, defaultLocale)?.contactEmail;

/** The text of `security.txt`, RFC 9116; undefined without a contact. */
export function toSecurityTxt(hub: HubReader): string | undefined {
  const contact = securityContact(hub);
  if (contact === undefined) return undefined;
  return [
    `Contact: ${mailLink(contact)}`,
    `Expires: ${expiry(hub)}`,
    `Preferred-Languages: ${hub.site.locales.join(', ')}`,
    `Canonical: ${addressOf(securityTxtPath, hub.site)}`,
    '',
  ].join('\n');
}

/** Signs that mean something in an address are written as RFC 6068 asks. */
const mailLink = (email: string): string =>
  `mailto:${email.split('@').map(encodeURIComponent).join('@')}`;

/**
 * It must be less than a year ahead (RFC 9116, section 2.5.5). The start of a month, eleven months
 * after that of today, is that and changes only once a month.
 */
function expiry(hub: HubReader): string {
  const [year = 0, month = 0] = hub.ask('day', null).split('-').map(Number);
  const months = year * 12 + (month - 1) + 11;
  const [ofYear, ofMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}-01T00:00:00Z`;
}
