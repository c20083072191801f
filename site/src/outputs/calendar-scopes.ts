import {
  calendarPath,
  type CalendarScope,
  documentPath,
  listPath,
  type Locale,
} from '@porchlight/shared';

import type { ListQuery } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { outputWords } from '../text/output-words.ts';
import { addressOf } from './address.ts';
import type { Calendar } from './calendar.ts';
import { entriesOf } from './calendar-entry.ts';
import { siteNameOf } from './site-words.ts';
import { subjectOf } from './subject.ts';

/**
 * What a calendar carries: every event of its scope that has a date and exists in its language,
 * past and cancelled ones too, so that whoever has an entry learns what became of it. Undefined
 * when there is no such calendar.
 */
export function calendarOf(
  scope: CalendarScope,
  locale: Locale,
  hub: HubReader,
): Calendar | undefined {
  if (scope.kind === 'event') return calendarOfEvent(scope.slug, locale, hub);
  const site = siteNameOf(hub, locale);
  const words = outputWords[locale];
  const address = addressOf(calendarPath(scope, locale), hub.site);
  const query: ListQuery = { types: ['event'], locale, ownLocale: true, when: 'dated' };

  if (scope.kind === 'all') {
    const { title: name, description } = words.calendarOfAll(site);
    return {
      locale,
      page: addressOf(listPath('event', locale), hub.site),
      entries: entriesOf(hub.ask('list', query), locale, hub),
      collection: { name, description, address },
    };
  }

  const subject = subjectOf(scope, locale, hub);
  if (subject === undefined) return undefined;
  const { title: name, description } = words.calendarAbout(site, subject.name);
  return {
    locale,
    page: addressOf(subject.path, hub.site),
    entries: entriesOf(hub.ask('list', { ...query, facet: subject }), locale, hub),
    collection: { name, description, address },
  };
}

/** To be added once: not a collection, so programs put the event into a calendar that is there. */
function calendarOfEvent(slug: string, locale: Locale, hub: HubReader): Calendar | undefined {
  const path = documentPath({ type: 'event', slug, locale }) ?? '/';
  const documentId = hub.ask('at-path', path);
  const entries = documentId === undefined ? [] : entriesOf([documentId], locale, hub);
  if (entries.length === 0) return undefined;
  return { locale, page: addressOf(path, hub.site), entries };
}
