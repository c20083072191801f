import { RewritingStream } from 'parse5-html-rewriting-stream';

import type { Markup } from './markup.ts';
import type { View } from './view.ts';

/** What becomes of a page of the site in its preview. */
export interface Rewriting {
  readonly siteUrl: URL;
  /** Where pictures are, as far as this link may see them; no slash at the end. */
  readonly below: string;
  readonly banner: Markup | undefined;
  readonly view: View;
}

export interface RewrittenPage {
  readonly text: string;
  /** The names of the pictures that it shows. */
  readonly pictures: ReadonlySet<string>;
}

type Attributes = { name: string; value: string }[];

/** Kinds of link that speak of the page as if it were public. */
const publicLinks = ['canonical', 'alternate', 'manifest'];

/** Attributes that load a picture; a `srcset` names many. */
const pictureAttributes = ['src', 'srcset', 'poster'];

/**
 * Makes a page of the site into its preview: links lead to the site, pictures are asked for with the
 * link, search engines are told to go, and the banner is on top.
 */
export async function rewritePage(page: string, rewriting: Rewriting): Promise<RewrittenPage> {
  const { siteUrl, below, banner, view } = rewriting;
  const pictures = new Set<string>();
  const stream = new RewritingStream();

  const withPictures = (value: string): string =>
    value.replaceAll(/(?<![\w/.-])\/media\/([\w.-]+)/g, (_, name: string) => {
      pictures.add(name);
      return `${below}/media/${name}`;
    });

  const toSite = (attributes: Attributes, name: string): void => {
    const attribute = attributes.find((each) => each.name === name);
    if (attribute === undefined || attribute.value.startsWith('#')) return;
    if (attribute.value.startsWith('/')) attribute.value = siteUrl.origin + attribute.value;
    if (!/^https?:/.test(attribute.value)) return;
    // Neither the site nor others let themselves be framed, and a preview may be in a frame.
    set(attributes, 'target', '_blank');
    set(attributes, 'rel', 'noopener');
  };

  stream.on('startTag', (tag) => {
    const { tagName, attrs } = tag;
    const valueOf = (name: string): string => attrs.find((each) => each.name === name)?.value ?? '';
    if (tagName === 'link' && publicLinks.includes(valueOf('rel'))) return;
    if (tagName === 'meta' && valueOf('name') === 'robots') return;
    if (tagName === 'a') toSite(attrs, 'href');
    if (tagName === 'form') toSite(attrs, 'action');
    if (tagName === 'html') {
      set(attrs, 'data-preview', view.as);
      if (view.as === 'visitor') set(attrs, 'data-zone', view.zone);
    }
    for (const attribute of attrs)
      if (pictureAttributes.includes(attribute.name))
        attribute.value = withPictures(attribute.value);
    stream.emitStartTag(tag);
    if (tagName === 'head') stream.emitRaw(headOfPreview);
    if (tagName === 'head' && view.as === 'visitor') stream.emitRaw(visitorZone);
    if (tagName === 'body' && banner !== undefined) stream.emitRaw(banner.markup);
  });

  const pieces: string[] = [];
  stream.on('data', (piece) => void pieces.push(String(piece)));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  stream.once('end', resolve);
  stream.once('error', reject);
  stream.end(page);
  await promise;
  return { text: pieces.join(''), pictures };
}

function set(attributes: Attributes, name: string, value: string): void {
  const known = attributes.find((each) => each.name === name);
  if (known === undefined) attributes.push({ name, value });
  else known.value = value;
}

/** What the preview serves of its own: the look of what is not the site's, the clock of a visitor. */
export const ownFiles = ['/preview.css', '/visitor-zone.js'] as const;

const [styles, zoneScript] = ownFiles;

export const headOfPreview = `<meta name="robots" content="noindex, nofollow"><link rel="stylesheet" href="${styles}">`;

const visitorZone = `<script src="${zoneScript}"></script>`;
