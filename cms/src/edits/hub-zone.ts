import { parseTimeZone, type TimeZone } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { table } from '../store/rows';

/** The zone of the hub's settings. */
export async function hubZone(strapi: Core.Strapi): Promise<TimeZone | undefined> {
  const rows = await table(strapi, uidOf('site-settings')).findMany({
    where: { defaultTimeZone: { $notNull: true } },
    select: ['defaultTimeZone'],
    orderBy: { id: 'asc' },
    limit: 1,
  });
  return parseTimeZone(String(rows[0]?.['defaultTimeZone'] ?? ''));
}
