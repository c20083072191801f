import type { AnnouncementKind, EventFormat, EventStatus, Locale } from '@porchlight/shared';

/** As `cms/src/announcements/routes.ts` answers. */
export interface Announceable {
  readonly status: EventStatus;
  readonly format: EventFormat;
  readonly possible: readonly AnnouncementKind[];
  readonly mayAnnounce: boolean;
  readonly hindrance: string | null;
  readonly versions: readonly {
    readonly language: Locale;
    readonly title: string;
    readonly note: string | null;
  }[];
  readonly startsAtLocal: string | null;
  readonly endsAtLocal: string | null;
  readonly timeZone: string | null;
  readonly allDay: boolean;
  readonly series: string | null;
}
