import { randomBytes } from 'node:crypto';

import { now, type ShareDays, shareExpiry } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import type { Person } from '../people/requester';
import type { Draft } from '../reviews/drafts';
import { findAmong, table } from '../store/rows';
import { type PreviewShareRow, previewShareTable } from './table';

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
): Promise<readonly PreviewShareRow[]> => sharesWhere(strapi, whereOf(draft));

/** Whether a link of this draft still opens it. */
export const isShared = async (
  strapi: Core.Strapi,
  draft: Draft,
  share: string,
): Promise<boolean> => (await sharesWhere(strapi, { ...whereOf(draft), share })).length > 0;

/** Whoever may not sign in any more shows nothing to others either. */
async function sharesWhere(
  strapi: Core.Strapi,
  where: Partial<PreviewShareRow>,
): Promise<readonly PreviewShareRow[]> {
  const rows = await previewShareTable(strapi).findMany({
    where: { ...where, expiresAt: { $gt: now() } },
    orderBy: [{ sharedAt: 'desc' }, { id: 'desc' }],
  });
  const people = await findAmong(
    table<Person>(strapi, 'admin::user'),
    'id',
    rows.map(({ person }) => person),
    { where: { isActive: true, blocked: { $ne: true } }, select: ['id'] },
  );
  const active = new Set(people.map(({ id }) => id));
  return rows.filter(({ person }) => active.has(person));
}

const whereOf = ({ type, documentId, language }: Draft) => ({ type, entry: documentId, language });
