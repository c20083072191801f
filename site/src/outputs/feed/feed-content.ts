import type { Body } from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { addressOf } from '../address.ts';
import { bodyHtml } from '../body-html.ts';
import { escapeHtml } from '../html-escape.ts';
import { liveLink } from '../live-link.ts';
import { plainPicture } from '../picture-address.ts';

/** A paragraph of plain text; its line breaks stay. */
export const paragraph = (text: string | undefined): string =>
  text === undefined ? '' : `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

/** A paragraph that is one link. */
export const linkParagraph = (label: string, url: string | undefined): string =>
  url === undefined ? '' : `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`;

export const linkItem = (label: string, url: string): string =>
  `<li><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></li>`;

export const listOf = (items: readonly string[]): string => {
  const shown = items.filter(Boolean).join('');
  return shown === '' ? '' : `<ul>${shown}</ul>`;
};

/** A body for readers elsewhere: every address in full, one size of each picture. */
export const feedBody = (body: Body, hub: HubReader): string =>
  bodyHtml(body, {
    picture: (mediaId, alt) => pictureHtml(mediaId, alt, hub),
    href: (url) => {
      const live = liveLink(url, hub);
      return live && addressOf(live, hub.site);
    },
  });

function pictureHtml(mediaId: string, alt: string, hub: HubReader): string {
  const picture = plainPicture(mediaId, hub);
  if (picture === undefined) return '';
  const { path, width, height } = picture;
  const source = escapeHtml(addressOf(path, hub.site));
  return `<img src="${source}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
}

export const joinHtml = (blocks: readonly string[]): string => blocks.filter(Boolean).join('\n');
