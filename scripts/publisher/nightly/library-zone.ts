import { defaultLocale, parseTimeZone, type TimeZone } from '@porchlight/shared';

import type { Works } from '../engine/works.ts';

/** By whose clocks it is night: the zone of the site's settings, else that of this machine. */
export function libraryZone(works: Pick<Works, 'session'>): () => TimeZone {
  let known = machineZone();
  return () => {
    // The site is not in memory after a run that failed; where the library is has not changed.
    const settings = works.session?.hub().ask('single', 'site-settings', defaultLocale);
    if (settings?.type === 'site-settings') known = settings.defaultTimeZone ?? machineZone();
    return known;
  };
}

const machineZone = (): TimeZone =>
  parseTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? ('UTC' as TimeZone);
