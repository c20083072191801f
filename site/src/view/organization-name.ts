import type { Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';

/** `Orange County Library System (OCLS)`. */
export function organizationName(
  hub: HubReader,
  id: string | undefined,
  locale: Locale,
): string | undefined {
  const organization = id === undefined ? undefined : hub.ask('card', id, locale);
  if (organization?.type !== 'organization') return undefined;
  const { name, acronym } = organization;
  return acronym === undefined ? name : `${name} (${acronym})`;
}
