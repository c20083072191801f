import { instantFromMillis, millisOf } from '../time/instant.ts';
import { isDated } from '../time/schedule.ts';
import type { Advice } from './advice.ts';
import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

/** For so long visitors wait for a recording that is said to be coming. */
const patienceMs = 7 * 24 * 3_600_000;

/** A recording that cannot be there yet, that should be by now, or that not everyone can follow. */
export function recordingAdvice({ event }: Draft, { moment }: Surroundings): readonly Advice[] {
  if (event === undefined) return [];
  const { takesPlace, recording } = event;
  const schedule =
    takesPlace && event.schedule !== undefined && isDated(event.schedule)
      ? event.schedule
      : undefined;
  switch (recording.state) {
    case 'not-recorded':
      return [];
    case 'ready':
      return [
        ...(schedule !== undefined && moment < schedule.startsAt
          ? [{ code: 'recording-before-event', field: 'recording.state' } as const]
          : []),
        ...(recording.captionsUrl === undefined && recording.transcript === undefined
          ? [{ code: 'recording-without-words', field: 'recording.captionsUrl' } as const]
          : []),
      ];
    case 'planned':
      return schedule !== undefined &&
        instantFromMillis(millisOf(schedule.endsAt) + patienceMs) < moment
        ? [{ code: 'recording-awaited', field: 'recording.state' }]
        : [];
  }
}
