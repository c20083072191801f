import type { EventStatus, Locale, Notes } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Table, table } from '../store/rows';

/** Days on which a place is closed, and what was done because of it, so that it can be undone. */
export interface ClosureRow {
  readonly id: number;
  /** The place's documentId. */
  readonly place: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly reasons: Notes;
  readonly events: readonly ClosedEvent[];
  readonly notices: readonly PutNotice[];
  /** Null when it came from another hub. */
  readonly person: number | null;
  readonly at: string;
  readonly undoer: number | null;
  readonly undoneAt: string | null;
}

/** An event that was cancelled, and what it said before. */
export interface ClosedEvent {
  readonly entry: string;
  readonly status: EventStatus;
  readonly notes: Notes;
}

/** A line that was put into the notice of the site. */
export interface PutNotice {
  readonly language: Locale;
  readonly line: string;
}

export const closureTable = (strapi: Core.Strapi): Table<ClosureRow> =>
  table<ClosureRow>(strapi, 'api::closure.closure');
