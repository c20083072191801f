import { type Body, defaultLocale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { bodyHtml } from '../outputs/body-html.ts';
import { escapeHtml } from '../outputs/html-escape.ts';
import { liveLink } from '../outputs/live-link.ts';
import { toPicture } from './picture.ts';

/**
 * A body as a page shows it: links as they are where they lead somewhere, pictures in the sizes a page
 * needs.
 */
export const toRichText = (hub: HubReader, body: Body, headingShift: number): string =>
  bodyHtml(body, {
    picture: (media, alt) => pictureHtml(hub, media, alt),
    href: (url) => liveLink(url, hub),
    headingShift,
  });

function pictureHtml(hub: HubReader, media: string, alt: string): string {
  const picture = toPicture(hub, { media, alt }, defaultLocale);
  if (picture === undefined) return '';
  const { src, width, height } = picture;
  const source = (form: 'avif' | 'webp'): string =>
    `<source type="image/${form}" srcset="${escapeHtml(picture[form])}" sizes="(max-width: 44rem) 100vw, 40rem">`;
  return (
    `<picture>${source('avif')}${source('webp')}` +
    `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" loading="lazy" decoding="async"></picture>`
  );
}
