import { longestFeedAddress } from '@porchlight/shared';

import { isForPrograms } from '../serve/file-kinds.ts';
import { Failure } from '../terminal/failure.ts';

/** Google Calendar, for one, takes a longer address without a word and then shows nothing. */
export function requireShortAddresses(paths: readonly string[], url: string): void {
  const tooLong = paths
    .filter((path) => isForPrograms(path) && url.length + path.length > longestFeedAddress)
    .map((path) => url + path);
  if (tooLong.length === 0) return;
  throw new Failure(
    `${tooLong.length} addresses of feeds and calendars are longer than ${longestFeedAddress} characters, such as ${tooLong[0]}.`,
    { remedy: 'Publish the site at a shorter address: --url, or SITE_URL.' },
  );
}
