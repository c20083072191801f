import type { WallTime } from './wall-time.ts';
import type { TimeZone } from './zones.ts';

/** Why the fields of a schedule cannot be read, each with the field an editor has to change. */
export type ScheduleProblem =
  | {
      readonly code: 'time-malformed';
      readonly field: 'startsAtLocal' | 'endsAtLocal';
      readonly value: string;
    }
  | {
      readonly code: 'time-in-gap';
      readonly field: 'startsAtLocal' | 'endsAtLocal';
      readonly value: string;
      /** The last minute the clocks show before they jump. */
      readonly before: WallTime;
      /** The first minute they show after it. */
      readonly after: WallTime;
      readonly timeZone: TimeZone;
    }
  | { readonly code: 'zone-unknown'; readonly field: 'timeZone'; readonly value: string }
  | { readonly code: 'zone-missing'; readonly field: 'timeZone' }
  | { readonly code: 'start-missing'; readonly field: 'startsAtLocal' }
  | { readonly code: 'end-missing'; readonly field: 'endsAtLocal' }
  | { readonly code: 'ends-before-start'; readonly field: 'endsAtLocal' };
