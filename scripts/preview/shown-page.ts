import {
  type Document,
  type Instant,
  instantFromMillis,
  isDated,
  millisOf,
  type PreviewLink,
  type SiteSettings,
  type Snapshot,
} from '@porchlight/shared';

import type { Hub, LoadedSite } from '../publisher/compiled-site.ts';
import type { Draft } from './drafts.ts';
import { layDraft, pathOf, publishedAt, slugFor, slugIn } from './lay-draft.ts';
import type { View } from './view.ts';

/** What a page is made from. */
export interface Material {
  readonly site: LoadedSite;
  /** Everything published, with the pictures that can be shown. */
  readonly published: Snapshot;
  /** Undefined for what is public as it is. */
  readonly draft: Draft | undefined;
  readonly link: PreviewLink;
  readonly moment: Instant;
  readonly siteUrl: URL;
}

/** A page as the site would have it, or why there is none. */
export type ShownPage =
  | { readonly state: 'page'; readonly text: string; readonly hub: Hub; readonly hasEnd: boolean }
  /** The draft lacks what a page needs; its objections say what. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'absent' };

const day = 24 * 60 * 60 * 1000;

/** Renders the page of a link, in the way the site is rendered. */
export async function showPage(material: Material, view: View): Promise<ShownPage> {
  const { site, draft, siteUrl } = material;
  const placed = place(material);
  if (placed === undefined) return { state: draft === undefined ? 'absent' : 'unreadable' };
  const { path, snapshot, document } = placed;
  const end = endOf(document);
  const isAfter = view.as === 'after' && end !== undefined;
  const hub = isAfter
    ? // Nothing on the page may turn back to what the visitor's own clock says.
      site.buildHub(snapshot, instantFromMillis(millisOf(end) + day), siteUrl.origin, 'standing')
    : placed.hub;
  const rendered = await site.render(path, hub);
  if ('problem' in rendered) throw new Error(rendered.problem);
  const text = Buffer.concat(rendered.pieces).toString('utf8');
  return { state: 'page', text, hub, hasEnd: end !== undefined };
}

interface Placed {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly hub: Hub;
  readonly document: Document;
}

/** Finds the address of what is shown. Where a draft's own is another's, it gets one for itself. */
function place({ site, published, draft, link, moment, siteUrl }: Material): Placed | undefined {
  for (const slug of slugsOf(published, draft, link)) {
    const path = pathOf(link, slug);
    const record = draft && publishedAt(draft, slug, moment);
    if (path === undefined || (record && !site.readDocument(record).ok)) return undefined;
    const snapshot = record ? layDraft(published, link, record, draft.media, path) : published;
    const hub = site.buildHub(snapshot, moment, siteUrl.origin);
    const document = hub.ask('document', link.documentId, link.locale);
    const isThere = link.type === 'hub-page' || hub.ask('at-path', path) === link.documentId;
    if (document !== undefined && isThere) return { path, snapshot, hub, document };
  }
  return undefined;
}

function slugsOf(
  published: Snapshot,
  draft: Draft | undefined,
  link: PreviewLink,
): readonly string[] {
  if (link.type === 'hub-page') return [slugFor(link)];
  const own = draft === undefined ? publicSlug(published, link) : slugIn(draft.record);
  return [...(own === undefined ? [] : [own]), ...(draft === undefined ? [] : [slugFor(link)])];
}

/** The slug of a public version. */
function publicSlug({ documents }: Snapshot, link: PreviewLink): string | undefined {
  const records = documents as readonly Draft['record'][];
  const record = records.find(
    ({ type, documentId, locale }) =>
      type === link.type && documentId === link.documentId && locale === link.locale,
  );
  return record && slugIn(record);
}

const endOf = (document: Document): Instant | undefined =>
  document.type === 'event' && isDated(document.schedule) ? document.schedule.endsAt : undefined;

/** What the library has set for all pages. */
export function settingsIn(hub: Hub, { locale }: PreviewLink): SiteSettings | undefined {
  const settings = hub.ask('single', 'site-settings', locale);
  return settings?.type === 'site-settings' ? settings : undefined;
}
