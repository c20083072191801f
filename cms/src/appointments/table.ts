import {
  type Appointment,
  type AppointmentStep,
  type DocumentType,
  parseTimeZone,
  parseWallTime,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from '../store/rows';

/** The appointment of one language version: no field of it, so that a draft stays as it is. */
export interface AppointmentRow {
  readonly id: number;
  readonly type: DocumentType;
  readonly entry: string;
  readonly language: string;
  /** Wall times in the zone; null for a step that is not wanted, or done. */
  readonly publishOn: string | null;
  readonly unpublishOn: string | null;
  readonly timeZone: string;
  /** Who made it. */
  readonly person: number | null;
  readonly personName: string | null;
  /** When it was made; null when that is not known. */
  readonly madeAt: string | null;
  /** The digest of the draft as it was then; null when that is not known. */
  readonly source: string | null;
  /** A step that was refused is not tried again; what was wrong, and when. */
  readonly failed: AppointmentStep | null;
  readonly failedAt: string | null;
  readonly problem: string | null;
}

export const appointmentTable = (strapi: Core.Strapi): Table<AppointmentRow> =>
  table<AppointmentRow>(strapi, 'api::appointment.appointment');

/** What is still to be done; undefined when the machine does not know the zone any more. */
export function pendingOf(row: AppointmentRow): Appointment | undefined {
  const timeZone = parseTimeZone(row.timeZone);
  if (timeZone === undefined) return undefined;
  return {
    publishOn: row.failed === 'publish' ? undefined : parseWallTime(row.publishOn ?? ''),
    unpublishOn: row.failed === 'unpublish' ? undefined : parseWallTime(row.unpublishOn ?? ''),
    timeZone,
  };
}
