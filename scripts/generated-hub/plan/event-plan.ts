import type { EventFormat, EventStatus, Instant, RecordingState } from '@porchlight/shared';

import { atOffice, between, momentAfter, openingDay } from '../moments.ts';
import type { Random } from '../random.ts';
import type { Revision } from './revision.ts';
import { upcomingOf } from './sizes.ts';

/** When an event is, and what became of it. */
export interface PlannedEvent {
  readonly when: 'past' | 'upcoming' | 'to-be-announced' | 'on-demand';
  /** The day it begins, counted from the reference day; of no meaning for one without dates. */
  readonly day: number;
  readonly days: number;
  readonly allDay: boolean;
  readonly format: EventFormat;
  readonly status: EventStatus;
  readonly recording: RecordingState;
}

/** An event with its history. */
export interface EventStory {
  readonly event: PlannedEvent;
  readonly firstPublishedAt: Instant;
  readonly revision: Revision | undefined;
}

/** Which event the one with this number is: the upcoming ones come first, the past ones last. */
export function planEvent(index: number, entries: number, random: Random): EventStory {
  const upcoming = upcomingOf(entries);
  const undated = Math.max(1, Math.round(entries / 150));
  if (index < upcoming) return upcomingEvent(index, random);
  if (index < upcoming + undated) return onDemandEvent(random);
  if (index < upcoming + undated + Math.max(1, Math.round(upcoming / 30)))
    return unannouncedEvent(random);
  return pastEvent(random);
}

const formats: readonly EventFormat[] = [
  ...Array.from({ length: 11 }, () => 'webinar' as const),
  ...Array.from({ length: 7 }, () => 'in-person' as const),
  ...Array.from({ length: 2 }, () => 'hybrid' as const),
];

/** One in thirty of each, beginning with the first few, so that small hubs have them too. */
const upcomingStatuses: Readonly<Record<number, EventStatus>> = {
  3: 'cancelled',
  7: 'postponed',
  11: 'moved-online',
  15: 'tentative',
};

function upcomingEvent(index: number, random: Random): EventStory {
  const status = upcomingStatuses[index % 30] ?? 'scheduled';
  const format = status === 'moved-online' ? 'webinar' : random.pick(formats);
  const allDay = format === 'in-person' && random.chance(0.1);
  // Two days off at least, so that no zone has begun it.
  const day = 2 + Math.floor(170 * random.fraction() ** 1.6);
  const announced = Math.min(day - random.between(10, 70), -random.between(1, 30));
  const firstPublishedAt = atOffice(announced, random);
  const event: PlannedEvent = {
    when: 'upcoming',
    day,
    days: allDay ? random.between(1, 3) : 1,
    allDay,
    format,
    status,
    recording: format === 'in-person' ? 'not-recorded' : 'planned',
  };
  const kind = status === 'scheduled' ? (random.chance(0.08) ? 'reschedule' : undefined) : status;
  return {
    event,
    firstPublishedAt,
    revision: kind && { kind, at: between(firstPublishedAt, momentAfter(0), random) },
  };
}

function pastEvent(random: Random): EventStory {
  const format = random.pick(formats);
  const allDay = format === 'in-person' && random.chance(0.1);
  const days = allDay ? random.between(1, 3) : 1;
  const day = -4 - Math.floor((-openingDay - 80) * random.fraction() ** 1.3);
  const firstPublishedAt = atOffice(day - random.between(7, 60), random);
  const event = { when: 'past', day, days, allDay, format } as const;
  const changed = random.fraction();
  if (changed < 0.08) {
    const status = changed < 0.02 ? 'cancelled' : changed < 0.04 ? 'moved-online' : 'scheduled';
    const at = between(firstPublishedAt, momentAfter(day - 1), random);
    return {
      event: { ...event, status, recording: 'not-recorded' },
      firstPublishedAt,
      revision: { kind: status === 'scheduled' ? 'reschedule' : status, at },
    };
  }
  if (format === 'in-person' || random.chance(0.2))
    return {
      event: { ...event, status: 'scheduled', recording: 'not-recorded' },
      firstPublishedAt,
      revision: random.chance(0.03)
        ? { kind: 'address', at: between(firstPublishedAt, momentAfter(0), random) }
        : undefined,
    };
  const recordedAt = momentAfter(day + random.between(2, 9) + random.fraction());
  // What is not there yet is still planned.
  const isReady = recordedAt < momentAfter(-0.1);
  return {
    event: { ...event, status: 'scheduled', recording: isReady ? 'ready' : 'planned' },
    firstPublishedAt,
    revision: isReady ? { kind: 'recording', at: recordedAt } : undefined,
  };
}

const undatedEvent = { day: 0, days: 1, allDay: false, status: 'scheduled' } as const;

const onDemandEvent = (random: Random): EventStory => ({
  event: { ...undatedEvent, when: 'on-demand', format: 'webinar', recording: 'ready' },
  firstPublishedAt: atOffice(-random.between(2, -openingDay - 10), random),
  revision: undefined,
});

const unannouncedEvent = (random: Random): EventStory => ({
  event: {
    ...undatedEvent,
    when: 'to-be-announced',
    format: random.pick(formats),
    recording: 'planned',
  },
  firstPublishedAt: atOffice(-random.between(2, 60), random),
  revision: undefined,
});
