import type { Words } from '../text/words.ts';

/** `58 minutes`, `90 minutes`, `2 hours`, `2 hours 30 minutes`. */
export function durationWords(minutes: number, { duration }: Words): string {
  const rest = minutes % 60;
  if (minutes < 120 && minutes !== 60) return duration.minutes(minutes);
  const hours = duration.hours((minutes - rest) / 60);
  return rest === 0 ? hours : `${hours} ${duration.minutes(rest)}`;
}
