import type { Locale } from '@porchlight/shared';

/** What an editor says of a new event before there is one. */
export interface Wanted {
  readonly title: string;
  readonly startsAtLocal: string;
  readonly endsAtLocal: string;
  readonly timeZone: string;
  readonly locale: Locale;
}

/** Whom to ask, as the site settings have it. */
export interface HubContact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** A webinar as most of them are: captioned, to be recorded, and open to register later. */
export const webinarFrom = (
  { title, startsAtLocal, endsAtLocal, timeZone, locale }: Wanted,
  slug: string | null,
  contact: HubContact | undefined,
): Readonly<Record<string, unknown>> => ({
  title,
  slug,
  format: 'webinar',
  startsAtLocal,
  endsAtLocal,
  timeZone,
  allDay: false,
  eventStatus: 'scheduled',
  registrationState: 'opens-later',
  languages: locale,
  accessibilityOffers: { liveCaptions: true },
  recording: { state: 'planned' },
  ...(contact === undefined ? {} : { accommodationsContact: contact, organizerContact: contact }),
});
