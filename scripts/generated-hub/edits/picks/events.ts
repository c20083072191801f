import { addDays, type CalendarDate, type DocumentRecord } from '@porchlight/shared';

import { cancelledNotes } from '../../words/notes.ts';
import type { Operation } from '../edit.ts';
import { entryIn, isOf, saveShared, versionWhere } from './choice.ts';
import type { Pick } from './pick.ts';

const isEvent = isOf('event');

const isDated = (record: DocumentRecord): boolean =>
  isEvent(record) && record.fields['startsAtLocal'] !== undefined;

/** To another day, past or future, at the same hour. */
export const pickRescheduled: Pick = (state, random) => {
  const version = versionWhere(state, random, isDated);
  if (version === undefined) return undefined;
  const days = random.pick([-30, -7, -1, 1, 2, 7, 30]);
  const moved = (field: string): string => {
    const local = String(version.fields[field]);
    return `${addDays(local.slice(0, 10) as CalendarDate, days)}${local.slice(10)}`;
  };
  return saveShared(version, {
    startsAtLocal: moved('startsAtLocal'),
    endsAtLocal: moved('endsAtLocal'),
  });
};

const zones = [
  'America/New_York',
  'America/Vancouver',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Auckland',
];

export const pickZone: Pick = (state, random) => {
  const version = versionWhere(state, random, isDated);
  return version && saveShared(version, { timeZone: random.pick(zones) });
};

/** With a note in every language, because nobody may be left without one. */
export const pickCancelled: Pick = (state, random): Operation | undefined => {
  const version = versionWhere(
    state,
    random,
    (record) => isEvent(record) && record.fields['eventStatus'] !== 'cancelled',
  );
  if (version === undefined) return undefined;
  const note = random.pick(cancelledNotes);
  const words = state.documents
    .filter(({ documentId }) => documentId === version.documentId)
    .map(({ locale }) => [locale, { statusNote: note[locale] }]);
  return {
    action: 'save',
    ...entryIn(version),
    shared: { eventStatus: 'cancelled' },
    words: Object.fromEntries(words),
  };
};

/** A recording appears, gets captions, or is taken down. */
export const pickRecording: Pick = (state, random) => {
  const version = versionWhere(state, random, isEvent);
  if (version === undefined) return undefined;
  const url = `https://video.hub.example/${version.documentId}/${random.below(100)}`;
  const recording = random.pick([
    { state: 'ready', url, durationMinutes: random.between(20, 90) },
    { state: 'ready', url, captionsUrl: `${url}/captions.vtt` },
    { state: 'not-recorded' },
  ]);
  return saveShared(version, { recording });
};
