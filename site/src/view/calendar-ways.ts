import {
  type CalendarCollection,
  calendarPath,
  type CancelPolicy,
  type Locale,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from '../outputs/address.ts';
import { calendarTitle } from '../outputs/calendar/calendar-scopes.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { type CopyBox, toCopyBox } from './copy-box.ts';
import { toServiceLink, type WayLink } from './way-link.ts';

/** The ways to have a calendar fill itself. */
export interface CalendarWays {
  /** Starts the calendar program of the device. */
  readonly open: WayLink;
  /** Calendars that live on websites. */
  readonly services: readonly WayLink[];
  readonly address: CopyBox;
}

/** @param name what the calendar is of, in words that nothing else on the page has. */
export function toCalendarWays(
  hub: HubReader,
  scope: CalendarCollection,
  name: string,
  locale: Locale,
  policy: CancelPolicy = 'marked',
): CalendarWays {
  const { ways } = pageWordsFor(locale).feeds;
  const services = wordsFor(locale).event.calendarServices;
  const address = addressOf(calendarPath(scope, locale, policy), hub.site);
  const title = calendarTitle(scope, locale, hub, policy) ?? name;
  const called = policy === 'kept' ? ways.keptName(name) : name;
  const about = ways.about(called);
  const outlook = (host: string): string => outlookSubscription(host, address, title);
  return {
    open: { words: ways.open, about, href: webcalOf(address) },
    services: [
      toServiceLink(services.google, about, googleSubscription(address)),
      toServiceLink(services['outlook-com'], about, outlook('outlook.live.com')),
      toServiceLink(services['microsoft-365'], about, outlook('outlook.office.com')),
    ],
    address: toCopyBox('calendar', address, called, locale),
  };
}

/** Programs on computers and iPhones take this scheme for "subscribe"; none on Android does. */
const webcalOf = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** Google refuses `https:` here (https://webapps.stackexchange.com/questions/158639). */
const googleSubscription = (address: string): string =>
  `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcalOf(address))}`;

/** The form "Subscribe from web" of Outlook on the web, filled in. Not documented by Microsoft. */
const outlookSubscription = (host: string, address: string, name: string): string =>
  `https://${host}/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
