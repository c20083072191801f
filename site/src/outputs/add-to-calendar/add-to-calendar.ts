import type { Locale } from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { type CalendarEntry, toCalendarEntry } from '../calendar/calendar-entry.ts';
import { graphemes, outputLine, outputText } from '../output-text.ts';
import { googleAddress } from './add-to-google.ts';
import { outlookAddress } from './add-to-outlook.ts';
import { yahooAddress } from './add-to-yahoo.ts';
import type { EntryForm } from './entry-form.ts';

/** The calendars on the web that open a filled-in form from an address. */
export const calendarServices = ['google', 'outlook-com', 'microsoft-365', 'yahoo'] as const;
export type CalendarService = (typeof calendarServices)[number];

type AddressOf = (form: EntryForm) => string;

const addresses: Readonly<Record<CalendarService, AddressOf>> = {
  google: googleAddress,
  'outlook-com': (form) => outlookAddress('outlook.live.com', form),
  'microsoft-365': (form) => outlookAddress('outlook.office.com', form),
  yahoo: yahooAddress,
};

/** A link with which a visitor puts one event into a calendar on the web. */
export interface AddToCalendarLink {
  readonly service: CalendarService;
  readonly url: string;
  /** The service shows the clock of the event to everybody, whatever zone they are in. */
  readonly keepsWallTime: boolean;
}

/** Some mail programs and proxies cut longer addresses; nobody reads longer details. */
const most = { address: 2_000, details: 1_000 };

/**
 * The links of one event, in the words that its calendar file has; none when it has no date. Whether
 * there is still something to keep free for is not asked here.
 */
export function toAddToCalendarLinks(
  event: EventCard,
  hub: HubReader,
): readonly AddToCalendarLink[] {
  const entry = toCalendarEntry(event, hub);
  if (entry === undefined) return [];
  const links = known.get(entry) ?? linksOf(entry, event.locale);
  known.set(entry, links);
  return links;
}

/** An event stands in several lists, and to find the longest text that fits takes a while. */
const known = new WeakMap<CalendarEntry, readonly AddToCalendarLink[]>();

function linksOf(entry: CalendarEntry, locale: Locale): readonly AddToCalendarLink[] {
  const form = toEntryForm(entry, locale);
  return calendarServices.map((service) => ({
    service,
    url: fittingAddress(form, addresses[service]),
    keepsWallTime: service === 'yahoo' && form.schedule.kind === 'timed',
  }));
}

function toEntryForm(entry: CalendarEntry, locale: Locale): EntryForm {
  const link = `${outputWords[locale].details}: ${entry.url}`;
  const details = outputText(entry.description)
    .split('\n\n')
    .filter((block) => block !== link)
    .join('\n\n');
  return {
    schedule: entry.schedule,
    title: outputLine(entry.title),
    link,
    details: longest(details, (text) => `${link}\n\n${text}`.length <= most.details),
    location: outputLine(entry.location ?? ''),
  };
}

/** An address of bearable length. Details give way first, then the place, then the title. */
function fittingAddress(form: EntryForm, addressOf: AddressOf): string {
  let fitting = form;
  for (const field of ['details', 'location', 'title'] as const) {
    const withText = (text: string): EntryForm => ({ ...fitting, [field]: text });
    const fits = (text: string) => addressOf(withText(text)).length <= most.address;
    fitting = withText(longest(fitting[field], fits));
  }
  return addressOf(fitting);
}

/** A text that fits, or its longest beginning that does with an ellipsis after it; or nothing. */
function longest(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const beginning = (count: number) =>
    `${withoutCutAddress(characters.slice(0, count).join('')).trimEnd()}…`;
  let [fitting, tooMany] = [0, characters.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(beginning(middle))) fitting = middle;
    else tooMany = middle;
  }
  return fitting === 0 ? '' : beginning(fitting);
}

/** A line that ends in half an address leads nowhere. */
function withoutCutAddress(text: string): string {
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return /:\/\/\S*$/.test(lastLine) ? text.slice(0, -lastLine.length) : text;
}
