import type { Core } from '@strapi/strapi';

import { readHead } from '../rules/outbox';
import type { StoredFile } from './files';
import { type Export, exportSnapshot } from './snapshot';

/** The files that exports spoke of, by the hash of their bytes, as long as nothing was published since. */
interface Announced {
  number: number;
  complete: boolean;
  readonly files: Map<string, StoredFile>;
}

const announced = new WeakMap<Core.Strapi, Announced>();

/** Notes the files of an export, so that fetching them needs no further look at all content. */
export function announce(strapi: Core.Strapi, { head, media }: Export, complete: boolean): void {
  const known = announced.get(strapi);
  const files = known?.number === head.number ? known.files : new Map<string, StoredFile>();
  for (const { record, file } of media) files.set(record.sha256, file);
  announced.set(strapi, {
    number: head.number,
    complete: complete || (known?.number === head.number && known.complete),
    files,
  });
}

/** The file with these bytes, if something public shows it. */
export async function publishedFile(
  strapi: Core.Strapi,
  sha256: string,
): Promise<StoredFile | undefined> {
  const { number } = await readHead(strapi);
  const known = announced.get(strapi);
  const file = known?.number === number ? known.files.get(sha256) : undefined;
  if (file !== undefined || (known?.number === number && known.complete)) return file;
  announce(strapi, await exportSnapshot(strapi), true);
  return announced.get(strapi)?.files.get(sha256);
}
