import { randomBytes } from 'node:crypto';

import { now, type ShareDays, shareExpiry } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Draft } from '../reviews/drafts';
import { type PreviewShareRow, previewShareTable } from '../store/technical';

/** Lets whoever has the link look at a draft for some days. */
export async function shareDraft(
  strapi: Core.Strapi,
  draft: Draft,
  person: number,
  days: ShareDays,
): Promise<void> {
  const shares = previewShareTable(strapi);
  const sharedAt = now();
  // What is over can be opened by nobody, so nothing needs to remember it.
  await shares.deleteMany({ where: { expiresAt: { $lte: sharedAt } } });
  const expiresAt = shareExpiry(sharedAt, days);
  const share = randomBytes(16).toString('hex');
  await shares.create({ data: { ...whereOf(draft), share, person, sharedAt, expiresAt } });
}

/** Takes a link back, at once; of this draft only. */
export async function revokeShare(strapi: Core.Strapi, draft: Draft, share: string): Promise<void> {
  await previewShareTable(strapi).deleteMany({ where: { ...whereOf(draft), share } });
}

/** The links of a draft that open it now, the newest first. */
export const openShares = (
  strapi: Core.Strapi,
  draft: Draft,
): Promise<readonly PreviewShareRow[]> =>
  previewShareTable(strapi).findMany({
    where: { ...whereOf(draft), expiresAt: { $gt: now() } },
    orderBy: [{ sharedAt: 'desc' }, { id: 'desc' }],
  });

/** Whether a link of this draft still opens it. */
export const isShared = async (
  strapi: Core.Strapi,
  draft: Draft,
  share: string,
): Promise<boolean> =>
  (await previewShareTable(strapi).count({
    where: { ...whereOf(draft), share, expiresAt: { $gt: now() } },
  })) > 0;

const whereOf = ({ type, documentId, language }: Draft) => ({ type, entry: documentId, language });
