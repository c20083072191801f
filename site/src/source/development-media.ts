import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A picture of the publisher's cache, for `astro dev`: in the built site it is a plain file. */
export async function developmentMedia(path: string): Promise<Response> {
  const folder = process.env['HUB_MEDIA'];
  const name = basename(path);
  if (folder === undefined || !/^[\w-]+\.(?:webp|jpg)$/.test(name)) return notFound();
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (bytes === undefined) return notFound();
  const type = name.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}

const notFound = (): Response => new Response(null, { status: 404 });
