import type { LabelledLink, SiteSettings } from '@porchlight/shared';

/** Someone to write to or to call, as links. */
export function contactLinks(
  contact: Pick<SiteSettings, 'contactEmail' | 'contactPhone'> | undefined,
): readonly LabelledLink[] {
  const { contactEmail: email, contactPhone: phone } = contact ?? {};
  return [
    ...(email === undefined ? [] : [{ label: email, url: `mailto:${email}` }]),
    ...(phone === undefined ? [] : [{ label: phone, url: telephoneLink(phone) }]),
  ];
}

/** `tel:` takes digits and a leading plus (RFC 3966); people write spaces and brackets. */
export const telephoneLink = (phone: string): string =>
  `tel:${phone.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '')}`;
