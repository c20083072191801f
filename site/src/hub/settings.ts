import type { Locale, SiteSettings, TimeStyle, ZoneWording } from '@porchlight/shared';

import type { HubReader } from './recording-hub.ts';

export interface TimeWording {
  readonly zoneWording: ZoneWording;
  readonly timeStyle: TimeStyle;
}

/** What the library set for all pages, in this language or in the one it has. */
export function settingsOf(hub: HubReader, locale: Locale): SiteSettings | undefined {
  const settings = hub.ask('single', 'site-settings', locale);
  return settings?.type === 'site-settings' ? settings : undefined;
}

/** How times are written; a site without settings writes them as the defaults say. */
export function timeWordingOf(hub: HubReader, locale: Locale): TimeWording {
  const settings = settingsOf(hub, locale);
  return {
    zoneWording: settings?.zoneWording ?? 'full',
    timeStyle: settings?.timeStyle ?? '12h',
  };
}
