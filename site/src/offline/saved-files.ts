import { isEventPage, isPicture, isSaved, pictureOf } from './addresses.ts';
import { assetsIn, picturesIn } from './html.ts';
import { mostBytes, mostEvents } from './limits.ts';

/** The caches of all releases begin so; another form of what is in them takes another name. */
const family = 'porchlight-1-';

/** What this release of the worker has saved; another release has its own beside it. */
const cacheName = family + import.meta.env.RELEASE;

const open = (): Promise<Cache> => caches.open(cacheName);

/** The saved answer of an address, whatever is asked after its `?`; of a picture see {@link pictureOf}. */
export const saved = async (path: string): Promise<Response | undefined> =>
  (await open()).match(path);

/** Only whole answers of our own server. */
const isWhole = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected;

/**
 * Saves the answer to a request for a page that may be saved, with the assets it refers to and its own
 * pictures; forgets a page that is there no more.
 *
 * @param isWanted of an asset
 * @returns its HTML, once it is saved
 */
export async function save(
  path: string,
  response: Response,
  isWanted: (asset: string) => boolean = () => true,
): Promise<string | undefined> {
  if (!isSaved(path)) return undefined;
  const cache = await open();
  if (response.status === 404 || response.status === 410) await cache.delete(path);
  if (!isWhole(response)) return undefined;
  const html = await response.text();
  if (html.length > mostBytes) return undefined;
  for (const asset of assetsIn(html).filter(isWanted)) await saveFile(cache, asset);
  await put(cache, path, new Response(html, { headers: response.headers }));
  // Last, for a page is read without them too.
  for (const picture of picturesIn(html)) await saveFile(cache, picture, pictureOf(picture));
  await forgetOldest(cache);
  return html;
}

async function saveFile(cache: Cache, path: string, key = path): Promise<void> {
  if ((await cache.match(key)) !== undefined) return;
  const response = await fetch(path);
  if (!isWhole(response)) return;
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > mostBytes) return;
  await cache.put(key, new Response(bytes, { headers: response.headers }));
}

/** Entries are in the order in which they came, and what comes again comes last. */
async function put(cache: Cache, path: string, response: Response): Promise<void> {
  await cache.delete(path);
  await cache.put(path, response);
}

async function forgetOldest(cache: Cache): Promise<void> {
  const old = (await pathsIn(cache)).filter(isEventPage).slice(0, -mostEvents);
  if (old.length === 0) return;
  for (const path of old) await cache.delete(path);
  const paths = await pathsIn(cache);
  const shown = new Set<string>();
  for (const page of paths.filter(isSaved))
    for (const file of filesOf(await textOf(cache, page))) shown.add(file);
  for (const path of paths.filter(isPicture)) if (!shown.has(path)) await cache.delete(path);
}

/** What is saved along with a page, as it is named in the cache. */
const filesOf = (html: string): readonly string[] => [
  ...assetsIn(html),
  ...picturesIn(html).map(pictureOf),
];

const textOf = async (cache: Cache, path: string): Promise<string> =>
  (await (await cache.match(path))?.text()) ?? '';

const pathsIn = async (cache: Cache): Promise<readonly string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname);

/** Every saved page of an event, the newest first. */
export async function savedEvents(): Promise<readonly string[]> {
  return (await pathsIn(await open())).filter(isEventPage).reverse();
}

/**
 * Takes over the pages that other releases have saved, each with its own assets and pictures, and
 * removes their caches: what somebody has read does not get lost by an update, and needs no network.
 */
export async function takeOver(): Promise<void> {
  const cache = await open();
  for (const name of await caches.keys()) {
    if (name === cacheName || !name.startsWith('porchlight-')) continue;
    if (name.startsWith(family)) await copyAll(await caches.open(name), cache);
    await caches.delete(name);
  }
  await forgetOldest(cache);
}

async function copyAll(from: Cache, to: Cache): Promise<void> {
  for (const path of (await pathsIn(from)).filter(isSaved)) {
    const page = await from.match(path);
    if (page === undefined || (await to.match(path)) !== undefined) continue;
    for (const file of filesOf(await page.clone().text())) await copy(from, to, file);
    await to.put(path, page);
  }
}

async function copy(from: Cache, to: Cache, path: string): Promise<void> {
  const file = await from.match(path);
  if (file !== undefined) await to.put(path, file);
}
