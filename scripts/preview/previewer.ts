import {
  type MediaRecord,
  parseTimeZone,
  type PreviewLink,
  previewPath,
  type TimeZone,
} from '@porchlight/shared';

import type { Hub, LoadedSite } from '../publisher/compiled-site.ts';
import { momentFor } from '../publisher/given-moment.ts';
import { bannerOf, listOf } from './banner.ts';
import { type Draft, fetchDraft, fetchDraftMedia } from './drafts.ts';
import { html } from './markup.ts';
import type { Pictures } from './pictures.ts';
import { plainPage } from './plain-page.ts';
import type { ReadPublished } from './published.ts';
import { rewritePage } from './rewrite-page.ts';
import type { PreviewSettings } from './settings.ts';
import { settingsIn, showPage } from './shown-page.ts';
import type { Signature } from './signature.ts';
import { queryOf, type View } from './view.ts';
import { wordsIn } from './words/words.ts';

/** An opened link: what it says, and the address that it is. */
export interface Opened {
  readonly link: PreviewLink;
  readonly path: string;
}

/** Shows what links are about. */
export interface Previewer {
  /** The page, or undefined where there is no such draft for this link any more. */
  readonly page: (opened: Opened, view: View, stop: AbortSignal) => Promise<string | undefined>;
  /** The file of a picture that the page of a link shows; undefined for every other. */
  readonly picture: (
    opened: Opened,
    name: string,
    stop: AbortSignal,
  ) => Promise<string | undefined>;
}

export interface PreviewerParts {
  readonly settings: PreviewSettings;
  readonly site: LoadedSite;
  readonly pictures: Pictures;
  readonly published: ReadPublished;
  readonly signature: Signature;
  /** The address of the site's stylesheet. */
  readonly styles: string | undefined;
}

/** The pictures of a page that was shown. */
interface Shown {
  readonly names: ReadonlySet<string>;
  /** Those among them that the draft shows. */
  readonly media: readonly MediaRecord[];
}

/** Of so many pages it is remembered which pictures they show. */
const mostRemembered = 200;

export function createPreviewer(parts: PreviewerParts): Previewer {
  const { settings, site, pictures, published, signature, styles } = parts;
  const { cms, siteUrl, fixedMoment } = settings;
  const remembered = new Map<string, Shown>();

  function remember(path: string, { names, media }: Shown): void {
    const before = remembered.get(path)?.names ?? [];
    remembered.delete(path);
    remembered.set(path, { names: new Set([...before, ...names]), media });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  }

  const page: Previewer['page'] = async ({ link, path }, view, stop) => {
    const draft = link.status === 'draft' ? await fetchDraft(cms, link, stop) : undefined;
    if (link.status === 'draft' && draft === undefined) return undefined;
    const snapshot = await published(stop);
    const material = {
      site,
      published: { ...snapshot, media: await pictures.ready(snapshot.media) },
      draft,
      link,
      moment: momentFor(fixedMoment, snapshot.head.at),
      siteUrl,
    };
    const shown = await showPage(material, view);
    if (shown.state === 'absent') return undefined;
    if (shown.state === 'unreadable') return unreadablePage(link, draft, styles);
    const { text, hub, hasEnd } = shown;
    const banner = bannerOf({
      link,
      view,
      path,
      hasEnd,
      languages: languagesOf(hub, draft, link),
      objections: draft?.objections ?? [],
      ...clockOf(hub, link),
    });
    if (view.as === 'phone') return phonePage(link, path, banner, styles);
    const rewritten = await rewritePage(text, {
      siteUrl,
      below: path,
      banner: view.as === 'bare' ? undefined : banner,
      view,
    });
    remember(path, { names: rewritten.pictures, media: draft?.media ?? [] });
    return rewritten.text;
  };

  const picture: Previewer['picture'] = async (opened, name, stop) => {
    const { link, path } = opened;
    // What is shared no more is not shown either, however fresh the page is.
    if (link.share !== undefined && (await fetchDraft(cms, link, stop)) === undefined)
      return undefined;
    if (!remembered.has(path)) await page(opened, { as: 'page' }, stop);
    const shown = remembered.get(path);
    if (shown?.names.has(name) !== true) return undefined;
    return pictures.file(name, shown.media, (record) => fetchDraftMedia(cms, link, record, stop));
  };

  /** The same for other languages, for as long as this one. */
  const languagesOf = (hub: Hub, draft: Draft | undefined, link: PreviewLink) => {
    const locales =
      draft?.locales ?? hub.ask('translations', link.documentId).map(({ locale }) => locale);
    return locales
      .filter((locale) => locale !== link.locale)
      .map((locale) => ({ locale, path: previewPath({ ...link, locale }, signature.sign) }));
  };

  return { page, picture };
}

function clockOf(hub: Hub, link: PreviewLink) {
  const library = settingsIn(hub, link);
  const zone = library?.defaultTimeZone ?? parseTimeZone('Etc/UTC') ?? ('Etc/UTC' as TimeZone);
  return { zone, timeStyle: library?.timeStyle ?? ('12h' as const) };
}

/** What an editor is to fill in; somebody it was shared with is only told that there is no page yet. */
function unreadablePage(
  link: PreviewLink,
  draft: Draft | undefined,
  styles: string | undefined,
): string {
  const { locale, share } = link;
  const words = wordsIn(locale);
  const body =
    share === undefined
      ? html`<p>${words.notReady}:</p>
          ${listOf(draft?.objections ?? [])}`
      : html``;
  return plainPage({ locale, title: words.cannotShow, styles, body });
}

function phonePage(
  { locale }: PreviewLink,
  path: string,
  banner: ReturnType<typeof bannerOf>,
  styles: string | undefined,
): string {
  const { phoneFrame } = wordsIn(locale);
  const address = path + queryOf({ as: 'bare' });
  const body = html`<iframe class="preview-phone" src="${address}" title="${phoneFrame}"></iframe>`;
  return plainPage({ locale, title: phoneFrame, styles, banner, body });
}
