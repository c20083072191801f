import { calendarName, calendarNamed } from './feed-paths.ts';
import type { Locale } from './locales.ts';
import { localePrefix } from './paths.ts';
import type { CalendarCollection } from './subscriptions.ts';

/**
 * The upcoming events of a calendar as a page that other sites can show in their own. They keep its
 * address for years, so it follows from a slug alone.
 */
export const embedPath = (scope: CalendarCollection, locale: Locale): string =>
  `${localePrefix(locale)}/embed/events/${scope.kind === 'all' ? '' : `${calendarName(scope)}/`}`;

/** Reads back what stands after `/embed/events/`, slashes at the end left out: `topic/reading`. */
export function embedScopeNamed(name: string | undefined): CalendarCollection | undefined {
  if (name === undefined) return { kind: 'all' };
  const { scope, policy } = calendarNamed(name) ?? {};
  return policy === 'marked' ? scope : undefined;
}
