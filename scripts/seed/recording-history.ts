import { addDays, type CalendarDate } from '@porchlight/shared';

import type { DemoDocument } from './demo-document.ts';

/**
 * A recording comes after its event. Who did not say when an entry was revised is taken to have
 * entered the recording on the day it was published on, else on the day after the event.
 */
export function withRecordingHistory(document: DemoDocument): DemoDocument {
  const { recording, endsAtLocal } = document.fields as {
    readonly recording?: { readonly state?: string; readonly publishedOn?: string };
    readonly endsAtLocal?: string;
  };
  const hasHistory = document.revised !== undefined;
  if (hasHistory || recording?.state !== 'ready' || endsAtLocal === undefined) return document;
  const dayAfter = addDays(endsAtLocal.slice(0, 10) as CalendarDate, 1);
  return {
    ...document,
    revised: { on: recording.publishedOn ?? dayAfter },
    before: { recording: { state: 'planned' } },
  };
}
