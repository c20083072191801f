import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

const leaseMs = 15_000;

/**
 * Takes or renews a lease in the database, so that of several processes only one works. It ends by
 * itself when its holder dies. A term longer than any we give was written by a clock that ran ahead.
 */
export async function holdLease(
  strapi: Core.Strapi,
  name: string,
  owner: string,
  moment: Instant,
): Promise<boolean> {
  const until = instantFromMillis(millisOf(moment) + leaseMs);
  return strapi.db.transaction(async ({ trx }) => {
    const leases = () => strapi.db.getConnection('leases').transacting(trx);
    await leases().insert({ name, owner, until }).onConflict('name').ignore();
    const taken = await leases()
      .where({ name })
      .andWhere((free) =>
        free.where({ owner }).orWhere('until', '<=', moment).orWhere('until', '>', until),
      )
      .update({ owner, until });
    return taken === 1;
  });
}

/** Gives it back, so that a process that starts anew need not wait. */
export async function endLease(strapi: Core.Strapi, name: string, owner: string): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    strapi.db.getConnection('leases').where({ name, owner }).delete().transacting(trx),
  );
}
