import { type Body, defaultLocale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { bodyHtml } from '../outputs/body-html.ts';
import { escapeHtml } from '../outputs/html-escape.ts';
import { toPicture } from './picture.ts';

/** A body as a page shows it: links as they are, pictures in the sizes a page needs. */
export const toRichText = (hub: HubReader, body: Body, headingShift: number): string =>
  bodyHtml(body, {
    picture: (media, alt) => pictureHtml(hub, media, alt),
    href: (url) => url,
    headingShift,
  });

function pictureHtml(hub: HubReader, media: string, alt: string): string {
  const picture = toPicture(hub, { media, alt }, defaultLocale);
  if (picture === undefined) return '';
  const { src, webp, width, height } = picture;
  return (
    `<picture><source type="image/webp" srcset="${escapeHtml(webp)}" sizes="(max-width: 44rem) 100vw, 40rem">` +
    `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" loading="lazy" decoding="async"></picture>`
  );
}
