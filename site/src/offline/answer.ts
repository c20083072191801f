import { defaultLocale, offlinePath } from '@porchlight/shared';

import { isOfflinePage, localeAt, pictureOf } from './addresses.ts';
import { asCopyOf, linkTo, type SavedLink, withOthers, withoutUnsaved } from './html.ts';
import { patienceMs } from './limits.ts';
import { saved, savedEvents } from './saved-files.ts';

/**
 * What a visitor gets who asks for a page: what the network says, or the saved copy where it says
 * nothing in time or nothing of use. What is not saved is waited for; without a connection there is
 * the page that says what is saved.
 */
export async function answerPage(path: string, network: Promise<Response>): Promise<Response> {
  const copy = await saved(path);
  if (copy === undefined) return network.catch(() => offlinePage(path));
  // Without a connection browsers answer from a cache of their own, and nobody is told how old it is.
  if (!navigator.onLine) return asShown(path, copy);
  const fresh = await inTime(network);
  if (fresh === undefined) return asShown(path, copy);
  return fresh.ok && isOfflinePage(path) ? withList(fresh) : fresh;
}

/** The same content always has the same name, so nobody needs to ask again. */
export const answerAsset = async (request: Request): Promise<Response> =>
  (await saved(new URL(request.url).pathname)) ?? fetch(request);

/** In the size that was asked for; in the one that is saved where that does not come. */
export async function answerPicture(request: Request): Promise<Response> {
  const copy = await saved(pictureOf(new URL(request.url).pathname));
  return copy === undefined ? fetch(request) : ((await inTime(fetch(request))) ?? copy);
}

/** What the network says, unless that takes too long or is that the server failed. */
async function inTime(network: Promise<Response>): Promise<Response | undefined> {
  const fresh = await Promise.race([network.catch(() => undefined), nothingAfter(patienceMs)]);
  return fresh !== undefined && fresh.status < 500 ? fresh : undefined;
}

const nothingAfter = (ms: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });

async function asShown(path: string, copy: Response): Promise<Response> {
  if (isOfflinePage(path)) return withList(copy);
  const html = asCopyOf(await copy.text(), copy.headers.get('date'), localeAt(path));
  return new Response(html, { headers: copy.headers });
}

/** In the language of the page that was asked for, or in the one that every site has. */
async function offlinePage(path: string): Promise<Response> {
  const own = await saved(offlinePath(localeAt(path)));
  const page = own ?? (await saved(offlinePath(defaultLocale)));
  return page === undefined ? Response.error() : withList(page);
}

async function withList(page: Response): Promise<Response> {
  const events = await savedEvents();
  const links: SavedLink[] = [];
  for (const path of events) {
    const html = await (await saved(path))?.text();
    const link = linkTo(path, html ?? '');
    if (link !== undefined) links.push(link);
  }
  const html = withOthers(withoutUnsaved(await page.text(), events), links);
  return new Response(html, { headers: page.headers });
}
