import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sentences: Readonly<Record<number, string>> = {
  400: 'This address cannot be understood.',
  404: 'There is no page at this address.',
  405: 'Only GET and HEAD are answered here.',
  410: 'The page at this address was removed.',
  416: 'The file has no such part.',
  500: 'The page could not be read.',
};

export interface ErrorPage {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The site's own page for this status in the visitor's language, or a plain sentence. */
export async function errorPageOf(
  root: string | undefined,
  path: string,
  status: number,
): Promise<ErrorPage> {
  for (const name of root === undefined ? [] : namesOf(status, path)) {
    const bytes = await readFile(join(root!, name)).catch(() => undefined);
    if (bytes !== undefined) return { type: 'text/html; charset=utf-8', bytes };
  }
  const sentence = sentences[status] ?? 'This request cannot be answered.';
  return { type: 'text/plain; charset=utf-8', bytes: Buffer.from(`${sentence}\n`) };
}

/** A page that was removed has left a page of its own at its address, which says so. */
function namesOf(status: number, path: string): readonly string[] {
  if (status !== 404 && status !== 410) return [];
  const language = /^\/([a-z]{2})\//.exec(path)?.[1];
  const folders = language === undefined ? [''] : [language, ''];
  const names = status === 410 ? ['410.html', '404.html'] : ['404.html'];
  const general = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return status === 410 ? [join(path, 'index.html'), ...general] : general;
}
