import { directionOf, homePath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';
import { siteNameOf } from './site-words.ts';

/** The night of the eave, and the paper of the light scheme, as a manifest can say them. */
const colours = { theme: '#171c3d', background: '#faf4e7' };

/** A launcher has room for about as much under an icon. */
const shortName = 12;

/**
 * What a device is told that takes the site up among its programs (https://www.w3.org/TR/appmanifest/).
 * Each language is a program of its own, which opens at its home page; all of the site is in it.
 */
export const toManifest = (locale: Locale, hub: HubReader): string =>
  `${JSON.stringify(manifestOf(locale, hub), null, 2)}\n`;

function manifestOf(locale: Locale, hub: HubReader): object {
  const name = siteNameOf(hub, locale);
  const description = settingsOf(hub, locale)?.tagline;
  return {
    id: homePath(locale),
    name,
    short_name: shortNameOf(name),
    ...(description !== undefined && { description }),
    lang: locale,
    dir: directionOf(locale),
    start_url: homePath(locale),
    scope: '/',
    // Pages are left by the way back, so it has to be there where a system has no button for it.
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: colours.theme,
    background_color: colours.background,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
      { src: '/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
}

/** As many whole words of a name as there is room for, or what there is room for of the first. */
function shortNameOf(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/);
  let short = Array.from(first).slice(0, shortName).join('');
  for (const word of rest) {
    if (`${short} ${word}`.length > shortName) break;
    short = `${short} ${word}`;
  }
  return short;
}
