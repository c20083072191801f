import {
  defaultLocale,
  eventStateAt,
  instantFromMillis,
  type Instant,
  isDated,
  millisOf,
  toSchedule,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';
import type { Ability } from '../people/judge';
import { versionsWhereMay } from '../people/rights';

/** An event that is ahead or going on, as the site shows it. */
export interface NextEvent {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly startsAt: Instant;
  /** By the clock at the venue; a date alone where it fills the day. */
  readonly startsAtLocal: string;
  readonly timeZone: string;
  readonly state: 'upcoming' | 'live' | 'cancelled' | 'postponed';
}

const shown = 5;

/** Enough that all of today and of the days that are still today elsewhere are among them. */
const looked = 200;
const dayMs = 86_400_000;

/** The published events that come next, each once, as far as somebody may read them. */
export async function nextEvents(
  strapi: Core.Strapi,
  ability: Ability,
  moment: Instant,
): Promise<readonly NextEvent[]> {
  const yesterday = instantFromMillis(millisOf(moment) - dayMs).slice(0, 10);
  const rows = await table(strapi, uidOf('event')).findMany({
    where: {
      publishedAt: { $notNull: true },
      // What fills one day may have no end.
      $or: [
        { endsAtLocal: { $gte: yesterday } },
        { endsAtLocal: { $null: true }, startsAtLocal: { $gte: yesterday } },
      ],
    },
    orderBy: [{ startsAtLocal: 'asc' }, { id: 'asc' }],
    limit: looked,
  });
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const readable = await versionsWhereMay(strapi, 'read', ability, 'event', ids);
  return ids
    .flatMap((id) => {
      const versions = rows.filter(({ documentId }) => documentId === id);
      const row = versions.find(({ locale }) => locale === defaultLocale) ?? versions[0];
      const event = row && readable.has(id) ? toNextEvent(row, moment) : undefined;
      return event ? [event] : [];
    })
    .toSorted((a, b) => millisOf(a.startsAt) - millisOf(b.startsAt))
    .slice(0, shown);
}

function toNextEvent(row: Row, moment: Instant): NextEvent | undefined {
  const text = (name: string): string | undefined =>
    typeof row[name] === 'string' ? row[name] : undefined;
  const schedule = toSchedule({
    startsAtLocal: text('startsAtLocal'),
    endsAtLocal: text('endsAtLocal'),
    timeZone: text('timeZone'),
    allDay: row['allDay'] === true,
    hasRecording: false,
  });
  if (!schedule.ok || !isDated(schedule.value) || schedule.value.endsAt <= moment) return undefined;
  const { name } = eventStateAt(
    {
      schedule: schedule.value,
      eventStatus: (text('eventStatus') ?? 'scheduled') as 'scheduled',
      recordingState: 'planned',
    },
    moment,
  );
  if (name === 'ended' || name === 'to-be-announced' || name === 'on-demand') return undefined;
  return {
    documentId: row.documentId,
    locale: row.locale ?? defaultLocale,
    title: text('title') ?? row.documentId,
    startsAt: schedule.value.startsAt,
    startsAtLocal: text('startsAtLocal') ?? '',
    timeZone: schedule.value.timeZone,
    state: name,
  };
}
