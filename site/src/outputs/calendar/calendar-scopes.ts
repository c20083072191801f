import {
  type CalendarCollection,
  calendarPath,
  type CalendarScope,
  type CancelPolicy,
  documentPath,
  formatPath,
  type Instant,
  listPath,
  type Locale,
} from '@porchlight/shared';

import type { ListQuery } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { type Naming, outputWords } from '../../text/outputs/words.ts';
import { addressOf } from '../address.ts';
import { oncePerState } from '../once-per-state.ts';
import { siteNameOf } from '../site-words.ts';
import { subjectOf } from '../subject.ts';
import { entriesOf, keptEntry } from './calendar-entry.ts';
import { type Calendar, calendarLimits } from './calendar.ts';

/**
 * What a calendar carries: every event of its scope that has a date and exists in its language,
 * past and cancelled ones too, so that whoever has an entry learns what became of it. Undefined
 * when there is no such calendar.
 */
export function calendarOf(
  scope: CalendarScope,
  locale: Locale,
  hub: HubReader,
  policy: CancelPolicy = 'marked',
): Calendar | undefined {
  if (scope.kind === 'event') return calendarOfEvent(scope.slug, locale, hub);
  const members = membersOf(scope, locale, hub);
  if (members === undefined) return undefined;
  const { entries, total, lastChange } = contentOf(hub, members.narrowed, locale);
  const { title: name, description } = namingFor(members, locale, policy);
  const address = addressOf(calendarPath(scope, locale, policy), hub.site);
  return {
    locale,
    page: addressOf(members.page, hub.site),
    entries: policy === 'kept' ? entries.map(keptEntry) : entries,
    total,
    lastChange,
    collection: { name, description, address },
  };
}

/** What both policies show. */
const contentOf = oncePerState((hub, narrowed: Members['narrowed'], locale: Locale) => {
  const query = { locale, limit: calendarLimits.entries, ...narrowed };
  const { events, total, lastChange } = hub.ask('agenda', query);
  return { entries: entriesOf(events, locale, hub), total, lastChange };
});

/** The name that a calendar gives itself, without a look at what is in it. */
export function calendarTitle(
  scope: CalendarCollection,
  locale: Locale,
  hub: HubReader,
  policy: CancelPolicy = 'marked',
): string | undefined {
  const members = membersOf(scope, locale, hub);
  return members && namingFor(members, locale, policy).title;
}

const namingFor = ({ naming }: Members, locale: Locale, policy: CancelPolicy): Naming =>
  policy === 'kept' ? outputWords[locale].calendarKept(naming) : naming;

/** Which events a collection has, what it is called, and the page that shows the same. */
interface Members {
  readonly naming: Naming;
  readonly page: string;
  readonly narrowed: Pick<ListQuery, 'facet' | 'format'>;
}

function membersOf(scope: CalendarCollection, locale: Locale, hub: HubReader): Members | undefined {
  const site = siteNameOf(hub, locale);
  const words = outputWords[locale];
  switch (scope.kind) {
    case 'all':
      return { naming: words.calendarOfAll(site), page: listPath('event', locale), narrowed: {} };
    case 'format': {
      const { format } = scope;
      const naming = words.calendarOfFormat(site)[format];
      return { naming, page: formatPath(format, locale), narrowed: { format } };
    }
    case 'facet': {
      const subject = subjectOf(scope, locale, hub);
      if (subject === undefined) return undefined;
      const naming = words.calendarAbout(site, subject.name);
      return { naming, page: subject.path, narrowed: { facet: subject } };
    }
  }
}

/** To be added once: not a collection, so programs put the event into a calendar that is there. */
function calendarOfEvent(slug: string, locale: Locale, hub: HubReader): Calendar | undefined {
  const path = documentPath({ type: 'event', slug, locale }) ?? '/';
  const documentId = hub.ask('at-path', path);
  const event = documentId === undefined ? undefined : hub.ask('card', documentId, locale);
  const entries = event?.type === 'event' ? entriesOf([event], locale, hub) : [];
  if (entries.length === 0) return undefined;
  const { revisedAt: lastChange = '' as Instant } = event ?? {};
  return { locale, page: addressOf(path, hub.site), entries, total: 1, lastChange };
}
