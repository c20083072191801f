import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** A picture of the publisher's cache, for `astro dev`: in the built site it is a plain file. */
export async function developmentMedia(path: string): Promise<Response> {
  const folder = process.env['HUB_MEDIA'];
  const name = basename(path);
  const type = types[extname(name)];
  if (folder === undefined || type === undefined || !/^[\w-]+\.\w+$/.test(name)) return notFound();
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (bytes === undefined) return notFound();
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}

const notFound = (): Response => new Response(null, { status: 404 });
