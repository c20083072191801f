import type { Core } from '@strapi/strapi';

import { recordPublication } from './publications';
import { recordFiles } from '../files/shown-files';
import type { FoundVersion } from './versions-found';

/** Notes again what reads otherwise though nobody edited it. It is no news, so no row is written. */
export async function noteAnew(
  strapi: Core.Strapi,
  versions: readonly FoundVersion[],
): Promise<void> {
  for (const { was, is, ...version } of versions) {
    if (was === undefined || is === undefined) continue;
    const { digest, source, path = null } = is.judgement();
    const noted = is.noted();
    await recordFiles(strapi, version, was.noted, noted);
    const { revisedAt, number, told } = was;
    const state = { revisedAt, number, told, digest, source, path, noted };
    await recordPublication(strapi, version, was, state);
  }
}
