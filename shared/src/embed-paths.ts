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

/**
 * What is framed where there is no list, or none any more. It lies among the lists, so that whoever
 * looks for the nearest page of this name finds it, and says of it what is said of them.
 */
export const missingListPath = (locale: Locale): string =>
  `${localePrefix(locale)}/embed/events/404.html`;

/** Reads back what stands after `/embed/events/`, slashes at the end left out: `topic/reading`. */
export function embedScopeNamed(name: string | undefined): CalendarCollection | undefined {
  if (name === undefined) return { kind: 'all' };
  const { scope, policy } = calendarNamed(name) ?? {};
  return policy === 'marked' ? scope : undefined;
}
