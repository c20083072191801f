import type { CalendarWays } from './calendar-ways.ts';

/** The addresses that the ways into a calendar lead to, found out as each program does. */
export function addressesBehind({ open, services, address }: CalendarWays): readonly string[] {
  return [
    address.text,
    open.href.replace('webcal:', 'https:'),
    ...services.map(({ href }) => {
      const { hostname, searchParams } = new URL(href);
      return hostname === 'calendar.google.com'
        ? (searchParams.get('cid') ?? '').replace('webcal:', 'https:')
        : (searchParams.get('url') ?? '');
    }),
  ];
}
