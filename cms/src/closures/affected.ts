import {
  byCodeUnit,
  type ClosedDays,
  type DatedSchedule,
  defaultLocale,
  type Instant,
  now,
  onClosedDays,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { datedFields, scheduleOf, standOf } from '../edits/event-facts';
import { findEvents, type FoundEvent, textOf, titleOf, versionFor } from '../edits/found-event';
import { type Hindrance, hindranceTo, statusFields } from '../edits/publish-edit';
import { allowedAmong, type Asker } from '../people/rights';
import { uidOf } from '../store/models';
import { table } from '../store/rows';

/** Days on which a place is closed. */
export interface Closed extends ClosedDays {
  readonly place: string;
}

/** An event at a place on days on which that is closed. */
export interface AffectedEvent {
  readonly found: FoundEvent;
  readonly schedule: DatedSchedule;
  /** What goes on for longer is cancelled only if somebody says so. */
  readonly fit: 'inside' | 'partly';
  /** Why it is left as it is, if so: it does not take place there anyway, or it must not be published. */
  readonly left: 'over' | 'cancelled' | 'postponed' | 'moved-online' | Hindrance | undefined;
}

/** Every event that would bring people to a closed door, in the order of time. */
export async function affectedEvents(
  strapi: Core.Strapi,
  asker: Asker,
  closed: Closed,
  moment: Instant = now(),
): Promise<readonly AffectedEvent[]> {
  const rows = await table(strapi, uidOf('event')).findMany({
    where: {
      place: { documentId: closed.place },
      // Text of wall times and of dates: whatever begins on the last day, or before.
      startsAtLocal: { $lte: `${closed.lastDay}T24` },
    },
    select: ['documentId', 'startsAtLocal', 'endsAtLocal'],
  });
  const near = rows.filter((row) => String(row['endsAtLocal'] ?? '~') >= closed.firstDay);
  const ids = [...new Set(near.map(({ documentId }) => documentId))];
  const readable = await allowedAmong(strapi, asker, 'event', ids, ['read'], datedFields);
  const deeds = ['update', 'publish'] as const;
  const allowed = await allowedAmong(strapi, asker, 'event', ids, deeds, statusFields);
  const events = await findEvents(
    strapi,
    ids.filter((id) => readable.has(id)),
  );
  return events
    .flatMap((found) => {
      const affected = toAffected(found, closed, moment, allowed.has(found.documentId));
      return affected === undefined ? [] : [affected];
    })
    .toSorted((a, b) => byCodeUnit(inOrder(a), inOrder(b)));
}

/** By time; what begins together by its title, for databases answer in any order. */
const inOrder = ({ schedule, found }: AffectedEvent): string =>
  `${schedule.startsAt} ${titleOf(found, defaultLocale)}`;

function toAffected(
  found: FoundEvent,
  closed: Closed,
  moment: Instant,
  mayPublish: boolean,
): AffectedEvent | undefined {
  const version = versionFor(found);
  const { status, format } = standOf(found);
  if (format === 'webinar' || textOf(version, 'place') !== closed.place) return undefined;
  const schedule = scheduleOf(found);
  if (schedule === undefined) return undefined;
  const fit = onClosedDays(schedule, closed);
  if (fit === 'outside') return undefined;
  if (schedule.endsAt <= moment) return { found, schedule, fit, left: 'over' };
  const isOn = status === 'scheduled' || status === 'tentative';
  return { found, schedule, fit, left: isOn ? hindranceTo(found, mayPublish) : status };
}
