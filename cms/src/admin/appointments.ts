import type { AppointmentProblem, AppointmentStep } from '@porchlight/shared';

import { readBack } from './fields/read-back';
import { panelLocale } from './words/words';

/** As `cms/src/appointments/routes.ts` answers. */
export interface Appointments {
  readonly timeZone: string;
  readonly may: readonly string[];
  readonly locales: readonly StoredAppointment[];
}

export interface StoredAppointment extends Times {
  readonly locale: string;
  readonly personName: string | null;
  readonly failed: AppointmentStep | null;
  readonly failedAt: string | null;
  readonly problem: string | null;
  readonly objections: readonly string[];
}

/** What the form holds: wall times, or nothing, and their zone. */
export interface Times {
  readonly publishOn: string | null;
  readonly unpublishOn: string | null;
  readonly timeZone: string;
}

export const timesOf = (stored: StoredAppointment | undefined, timeZone: string): Times =>
  stored === undefined
    ? { publishOn: null, unpublishOn: null, timeZone }
    : {
        publishOn: stored.publishOn,
        unpublishOn: stored.unpublishOn,
        timeZone: stored.timeZone,
      };

/** `Friday 31 January 2031, 9:00 AM Eastern Standard Time, North America [UTC -5] = 14:00 UTC`. */
export function readBackOf(written: string | null, zoneName: string): string | undefined {
  const read = readBack(written ?? undefined, zoneName, '', panelLocale());
  return read.kind === 'moment' ? `${read.there} = ${read.utc}` : undefined;
}

/** The problems of one step; those of both stand at the later one. */
export const problemsOf = (
  problems: readonly AppointmentProblem[],
  step: AppointmentStep,
): readonly AppointmentProblem[] =>
  problems.filter((problem) =>
    'step' in problem
      ? problem.step === step
      : problem.code === 'taken-off-first' && step === 'unpublish',
  );
