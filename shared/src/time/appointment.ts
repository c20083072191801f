import { fail, ok, type Result } from '../result.ts';
import type { Instant } from './instant.ts';
import { parseWallTime, toInstant, type WallTime } from './wall-time.ts';
import { parseTimeZone, type TimeZone } from './zones.ts';

/** When a language version is published and taken off by itself, as an editor wrote it. */
export interface Appointment {
  readonly publishOn: WallTime | undefined;
  readonly unpublishOn: WallTime | undefined;
  readonly timeZone: TimeZone;
}

const appointmentSteps = ['publish', 'unpublish'] as const;
export type AppointmentStep = (typeof appointmentSteps)[number];

/** Why a version cannot have these times. */
export type AppointmentProblem =
  | { readonly code: 'zone-unknown' }
  | { readonly code: 'time-unreadable'; readonly step: AppointmentStep }
  | {
      readonly code: 'time-never-shown';
      readonly step: AppointmentStep;
      /** The last minute before the clocks jump, and the first one after. */
      readonly before: WallTime;
      readonly after: WallTime;
    }
  | { readonly code: 'time-over'; readonly step: AppointmentStep }
  | { readonly code: 'taken-off-first' };

interface Written {
  readonly publishOn?: unknown;
  readonly unpublishOn?: unknown;
  readonly timeZone?: unknown;
}

/**
 * Reads what somebody wrote into the form: wall times, or nothing for a step that is not wanted.
 * Every fault is reported. A time that is shown twice means the first of the two.
 */
export function parseAppointment(
  written: Written,
  moment: Instant,
): Result<Appointment, readonly AppointmentProblem[]> {
  const timeZone =
    typeof written.timeZone === 'string' ? parseTimeZone(written.timeZone) : undefined;
  if (timeZone === undefined) return fail([{ code: 'zone-unknown' }]);
  const problems: AppointmentProblem[] = [];
  const read = (step: AppointmentStep, text: unknown): WallTime | undefined => {
    if (text === undefined || text === null || text === '') return undefined;
    const wall = typeof text === 'string' ? parseWallTime(text) : undefined;
    if (wall === undefined) {
      problems.push({ code: 'time-unreadable', step });
      return undefined;
    }
    const at = toInstant(wall, timeZone);
    if (!at.ok) {
      const { before, after } = at.problem;
      problems.push({ code: 'time-never-shown', step, before, after });
    } else if (at.value.instant <= moment) problems.push({ code: 'time-over', step });
    return wall;
  };
  const appointment: Appointment = {
    publishOn: read('publish', written.publishOn),
    unpublishOn: read('unpublish', written.unpublishOn),
    timeZone,
  };
  const { publish, unpublish } = momentsOf(appointment);
  if (publish !== undefined && unpublish !== undefined && unpublish <= publish)
    problems.push({ code: 'taken-off-first' });
  return problems.length > 0 ? fail(problems) : ok(appointment);
}

type Moments = Readonly<Record<AppointmentStep, Instant | undefined>>;

/** The moments of both steps by the rules that the machine knows for the zone. */
export const momentsOf = ({ publishOn, unpublishOn, timeZone }: Appointment): Moments => ({
  publish: publishOn && momentOf(publishOn, timeZone),
  unpublish: unpublishOn && momentOf(unpublishOn, timeZone),
});

/** New rules of a zone can let the clocks jump over what was written: then as soon as they have. */
function momentOf(wall: WallTime, zone: TimeZone): Instant {
  const at = toInstant(wall, zone);
  return at.ok ? at.value.instant : momentOf(at.problem.after, zone);
}

/** What is to be done. Whose whole time went by is not published any more. */
export type Due =
  { readonly step: 'publish' } | { readonly step: 'unpublish'; readonly missed: boolean };

export function dueAt(appointment: Appointment, moment: Instant): Due | undefined {
  const { publish, unpublish } = momentsOf(appointment);
  const isPublishDue = publish !== undefined && publish <= moment;
  if (unpublish !== undefined && unpublish <= moment)
    return { step: 'unpublish', missed: isPublishDue };
  return isPublishDue ? { step: 'publish' } : undefined;
}

/** Which step comes next, and when. */
export function nextStepOf(
  appointment: Appointment,
): { readonly step: AppointmentStep; readonly at: Instant } | undefined {
  const moments = momentsOf(appointment);
  return appointmentSteps
    .flatMap((step) => (moments[step] === undefined ? [] : [{ step, at: moments[step] }]))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(0);
}
