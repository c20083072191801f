import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

/** What a calendar program understands of one event. */
export interface EventRead {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly description: string;
  readonly location: string | undefined;
  readonly url: string;
  readonly categories: readonly string[];
  readonly status: string;
}

/** A moment, or a day where there is no clock. */
const when = (date: Date, isDay: boolean): string =>
  isDay ? date.toISOString().slice(0, 10) : date.toISOString();

const sorted = (names: readonly string[]) => [...names].sort();

/** The engine of Thunderbird. */
function readByIcalJs(text: string): readonly EventRead[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const moment = (time: ICAL.Time) =>
      time.isDate ? time.toString() : time.toJSDate().toISOString();
    const categories = component.getAllProperties('categories').flatMap((each) => each.getValues());
    return {
      uid: event.uid,
      start: moment(event.startDate),
      end: moment(event.endDate),
      title: event.summary,
      description: event.description,
      location: event.location ?? undefined,
      url: String(component.getFirstPropertyValue('url')),
      categories: sorted(categories.map(String)),
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

/** Days are read as midnight of the machine's zone. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** A property with parameters is an object. */
const valueOf = (property: unknown): string =>
  String(
    typeof property === 'object' && property !== null && 'val' in property
      ? property.val
      : property,
  );

function readByNodeIcal(text: string): readonly EventRead[] {
  const events = Object.values(nodeIcal.parseICS(text)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
  return events.map((event) => {
    const isDay = event.datetype === 'date';
    const moment = (date: Date) => (isDay ? localDay(date) : date.toISOString());
    return {
      uid: event.uid,
      start: moment(event.start),
      end: moment(event.end ?? event.start),
      title: String(event.summary),
      description: String(event.description),
      location: event.location === undefined ? undefined : String(event.location),
      url: valueOf(event.url),
      categories: sorted(event.categories ?? []),
      status: String(event.status),
    };
  });
}

function readByTsIcs(text: string): readonly EventRead[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map((event) => {
    const isDay = event.start.type === 'DATE';
    return {
      uid: event.uid,
      start: when(event.start.date, isDay),
      end: when((event.end ?? event.start).date, isDay),
      title: event.summary,
      description: event.description ?? '',
      location: event.location,
      url: event.url ?? '',
      categories: sorted(event.categories ?? []),
      status: event.status ?? '',
    };
  });
}

/** Engines that are not ours, of three families. */
export const calendarReaders = {
  'ical.js': readByIcalJs,
  'node-ical': readByNodeIcal,
  'ts-ics': readByTsIcs,
};
