import { entryLinked } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';

/**
 * The address of a link, unless it names an entry of this site that is not there: not yet, not any
 * more without a trace, or never. Whoever shows the link hears when it comes.
 */
export function liveLink(url: string, hub: HubReader): string | undefined {
  const path = entryLinked(url);
  const isLive =
    path === undefined ||
    hub.ask('at-path', path) !== undefined ||
    hub.ask('redirect', path) !== undefined;
  return isLive ? url : undefined;
}
