import { now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { datedVersions } from '../rules/showing/dated-versions';
import { movedVersions } from '../rules/showing/moved-versions';
import { inOutboxOrder, momentFor } from '../rules/record/outbox';
import { publicationsOf } from '../rules/record/publications';
import { revise } from '../rules/record/revise';

const key = 'time-zone-rules';

/**
 * Revises the events that other rules put at another moment: what is stored is the time on the wall,
 * so their calendar entries change though nobody edited them. Once for each change of the rules,
 * also when several processes start at once.
 *
 * @param rules the version that Node knows, as `process.versions.tz` gives it
 */
export async function followZoneRules(
  strapi: Core.Strapi,
  rules: string | undefined,
): Promise<void> {
  if (rules === undefined) return;
  await inOutboxOrder(strapi, async () => {
    const store = strapi.store({ type: 'core', name: 'hub' });
    const known = await store.get({ key });
    if (known === rules) return;
    await store.set({ key, value: rules });
    if (known === null) return;
    const moved = await reviseMoved(strapi);
    if (moved > 0) strapi.log.info(sentenceFor(rules, moved));
  });
}

/** Answers with the number of events. */
async function reviseMoved(strapi: Core.Strapi): Promise<number> {
  const moved = movedVersions(await datedVersions(strapi), now());
  const events = [...new Set(moved.map(({ entry }) => entry))];
  await revise(
    strapi,
    moved,
    await momentFor(strapi, await publicationsOf(strapi, 'event', events)),
  );
  return events.length;
}

const sentenceFor = (rules: string, moved: number): string =>
  moved === 1
    ? `Time-zone rules ${rules}: 1 event is at another moment than before and was revised.`
    : `Time-zone rules ${rules}: ${moved} events are at another moment than before and were revised.`;
