import type { Locale } from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import { hubOf } from '../library.fixture.ts';
import { raw, rawWebinar } from '../raw-document.fixture.ts';
import { type CalendarService, toAddToCalendarLinks } from './add-to-calendar.ts';

/** What a service is told: where the form is, and its fields as the service reads them. */
export interface ToldForm {
  readonly form: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a link as a browser does. */
export function toldForm(url: string): ToldForm {
  const { origin, pathname, searchParams } = new URL(url);
  return { form: origin + pathname, fields: Object.fromEntries(searchParams) };
}

/** The links of one event with these fields, as its hub gives it and then changed by hand. */
export function linksFor(
  fields: object,
  { locale = 'en', changed = {} }: { locale?: Locale; changed?: Partial<EventCard> } = {},
): Readonly<Partial<Record<CalendarService, string>>> {
  const place = raw('place', 'hall', {
    name: 'Millrace hall',
    slug: 'hall',
    street: '1 Mill Lane',
    locality: 'Alder',
    region: 'Ohio',
    postalCode: '45000',
  });
  const event = rawWebinar({ ...fields }, { locale });
  const hub = hubOf([event, place]);
  const card = hub.ask('card', 'one', locale);
  if (card?.type !== 'event') throw new Error('The event cannot be read.');
  const links = toAddToCalendarLinks({ ...card, ...changed }, hub);
  return Object.fromEntries(links.map(({ service, url }) => [service, url]));
}

/** As {@link linksFor}, read. */
export function toldOf(
  ...event: Parameters<typeof linksFor>
): Readonly<Record<CalendarService, ToldForm>> {
  const { google, yahoo, ...outlook } = linksFor(...event);
  const told = (url: string | undefined): ToldForm => {
    if (url === undefined) throw new Error('A link is missing.');
    return toldForm(url);
  };
  return {
    google: told(google),
    'outlook-com': told(outlook['outlook-com']),
    'microsoft-365': told(outlook['microsoft-365']),
    yahoo: told(yahoo),
  };
}
