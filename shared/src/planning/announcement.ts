import { defaultLocale, type Locale, locales } from '../locales.ts';
import type { EventFormat, EventStatus } from '../vocabulary.ts';
import type { StoredFields } from './undated.ts';

/** What can be announced of an event that is public. */
const announcementKinds = ['cancel', 'postpone', 'move', 'move-online', 'go-ahead'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/** A sentence for readers in some languages; the others are told it in the first of these. */
export type Notes = Readonly<Partial<Record<Locale, string | undefined>>>;

/** When an event is to be, as the CMS stores it. */
export interface Times {
  readonly startsAtLocal: string;
  readonly endsAtLocal: string;
  readonly timeZone: string;
}

export type Announcement =
  | { readonly kind: 'cancel' | 'postpone'; readonly notes: Notes }
  | { readonly kind: 'move'; readonly times: Times }
  | {
      readonly kind: 'move-online';
      readonly notes: Notes;
      readonly joinUrl?: string | undefined;
    }
  | { readonly kind: 'go-ahead' };

const possible: Readonly<Record<EventStatus, readonly AnnouncementKind[]>> = {
  scheduled: ['cancel', 'postpone', 'move', 'move-online'],
  tentative: ['cancel', 'postpone', 'move', 'move-online', 'go-ahead'],
  cancelled: ['go-ahead'],
  postponed: ['cancel', 'move', 'go-ahead'],
  'moved-online': ['cancel', 'postpone', 'move', 'go-ahead'],
};

/**
 * What can be announced of an event whose time went by: that it did not take place after all, and what
 * becomes of one that was postponed.
 */
const possibleAfterwards: Readonly<Record<EventStatus, readonly AnnouncementKind[]>> = {
  scheduled: ['cancel'],
  tentative: ['cancel'],
  cancelled: ['go-ahead'],
  postponed: ['cancel', 'move'],
  'moved-online': ['cancel'],
};

/** An event as it stands. */
export interface Standing {
  readonly status: EventStatus;
  readonly format: EventFormat;
  readonly isOver: boolean;
}

/** What can be announced of an event. A webinar is online already. */
export const possibleAnnouncements = ({
  status,
  format,
  isOver,
}: Standing): readonly AnnouncementKind[] =>
  (isOver ? possibleAfterwards : possible)[status].filter(
    (kind) => kind !== 'move-online' || format !== 'webinar',
  );

/** What changes in an event: once for all languages, and in the words of each. */
export interface AnnouncedEdit {
  readonly facts: StoredFields;
  readonly wordsIn: (language: Locale) => StoredFields;
}

/** @param status what the event's status is until then */
export function announcedEdit(announcement: Announcement, status: EventStatus): AnnouncedEdit {
  switch (announcement.kind) {
    case 'cancel':
      return withNotes('cancelled', announcement.notes);
    case 'postpone':
      return withNotes('postponed', announcement.notes);
    case 'move-online': {
      const { joinUrl, notes } = announcement;
      const { facts, wordsIn } = withNotes('moved-online', notes);
      return { facts: { ...facts, ...(joinUrl === undefined ? {} : { joinUrl }) }, wordsIn };
    }
    case 'move':
      // A new date is what a postponed event waited for.
      return status === 'postponed'
        ? {
            facts: { ...timesFacts(announcement.times), ...goingAhead.facts },
            wordsIn: goingAhead.wordsIn,
          }
        : { facts: timesFacts(announcement.times), wordsIn: () => ({}) };
    case 'go-ahead':
      return goingAhead;
  }
}

/** Times as an event stores them; a start without a clock means whole days. */
export const timesFacts = (times: Times): StoredFields => ({
  ...times,
  allDay: !times.startsAtLocal.includes('T'),
});

const goingAhead: AnnouncedEdit = {
  facts: { eventStatus: 'scheduled' },
  wordsIn: () => ({ statusNote: null }),
};

const withNotes = (eventStatus: EventStatus, notes: Notes): AnnouncedEdit => ({
  facts: { eventStatus },
  wordsIn: (language) => ({ statusNote: noteIn(notes, language) }),
});

/** The note in a language; else in the default one, else in any; null when there is none. */
export const noteIn = (notes: Notes, language: Locale): string | null =>
  [language, defaultLocale, ...locales].map((each) => notes[each]).find((note) => note) ?? null;
