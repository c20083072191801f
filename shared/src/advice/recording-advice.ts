import { instantFromMillis, millisOf } from '../time/instant.ts';
import { isDated } from '../time/schedule.ts';
import type { Advice } from './advice.ts';
import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

/** For so long visitors wait for a recording that is said to be coming. */
const patienceMs = 7 * 24 * 3_600_000;

/** A recording that should be there by now, or that not everyone can follow. */
export function recordingAdvice({ event }: Draft, { moment }: Surroundings): readonly Advice[] {
  if (event === undefined) return [];
  const { schedule, takesPlace, recording } = event;
  switch (recording.state) {
    case 'not-recorded':
      return [];
    case 'ready':
      return recording.captionsUrl === undefined && recording.transcript === undefined
        ? [{ code: 'recording-without-words', field: 'recording.captionsUrl' }]
        : [];
    case 'planned': {
      if (!takesPlace || schedule === undefined || !isDated(schedule)) return [];
      return instantFromMillis(millisOf(schedule.endsAt) + patienceMs) < moment
        ? [{ code: 'recording-awaited', field: 'recording.state' }]
        : [];
    }
  }
}
