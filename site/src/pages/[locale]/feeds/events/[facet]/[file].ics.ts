/** The same calendars in the other languages. */
export { GET } from '../../../../feeds/events/[facet]/[file].ics.ts';
