import { parseTimeZone, type TimeZone } from '@porchlight/shared';
import { findIana } from 'windows-iana';

/**
 * The zone of a name that calendars use: the IANA name, with a prefix of the program that wrote it
 * (`/citadel.org/20210210_1/Europe/Berlin`), or the name that Windows has for it, by the table of
 * Unicode's CLDR. A zone of Windows spans several of IANA; the one for "the world" is meant.
 */
export function namedZone(name: string): TimeZone | undefined {
  const written = name.trim().replace(/^"(.*)"$/, '$1');
  const parts = written.split('/').filter((part) => part !== '');
  const endings = [1, 2, 3].map((count) => parts.slice(-count).join('/')).toReversed();
  return [written, ...endings, ...findIana(written, '001')]
    .map((candidate) => utcByName(candidate) ?? parseTimeZone(candidate))
    .find((zone) => zone !== undefined);
}

/** Calendars call it by several names; the hub's lists have the one of IANA that is an area. */
const utcByName = (name: string): TimeZone | undefined =>
  /^(?:utc|gmt|z|etc\/(?:utc|gmt|uct|zulu|universal))$/i.test(name)
    ? parseTimeZone('Etc/UTC')
    : undefined;
