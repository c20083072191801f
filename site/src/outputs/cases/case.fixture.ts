import type { Hub } from '../../hub/hub.ts';
import { calendarReaders, type EventRead } from '../calendar/calendar-readers.fixture.ts';
import { theOne, unfolded, written } from '../calendar/calendar-written.fixture.ts';
import { feedReaders, type ItemRead } from '../feed/feed-readers.fixture.ts';
import { feed, jsonText, rssText } from '../feed/feed.fixture.ts';
import { hubOf, picture } from '../library.fixture.ts';
import { raw, type RawDocument, rawWebinar } from '../raw-document.fixture.ts';

/** A library with one event of these fields, and whatever else a case needs. */
export const withEvent = (fields: object, others: readonly RawDocument[] = []): Hub =>
  hubOf([rawWebinar({ ...fields }), ...others], { media: [picture] });

/** A library with one article of these fields. */
export const withArticle = (fields: object, others: readonly RawDocument[] = []): Hub =>
  hubOf([raw('news-article', 'one', { title: 'One', slug: 'the-one', ...fields }), ...others], {
    media: [picture],
  });

/** Why the event cannot be published: the codes of its issues. */
export const refusals = (fields: object): readonly string[] =>
  withEvent(fields).heldBack.map(({ code }) => code);

/** The lines of the event's entry, unfolded. */
export const linesOfEntry = (fields: object): readonly string[] =>
  unfolded(written(theOne, 'en', withEvent(fields)));

/** `start/end` of the event's entry as the file says it. */
export const timesOf = (fields: object): string =>
  linesOfEntry(fields)
    .filter((line) => /^DT(?:START|END)/.test(line))
    .map((line) => line.replace(/^DT(?:START|END)[:;]/, ''))
    .join('/');

/** What each foreign calendar program reads of the event. */
export const readByCalendars = (hub: Hub): readonly EventRead[] =>
  Object.values(calendarReaders).flatMap((read) => read(written({ kind: 'all' }, 'en', hub)));

/** What each foreign feed reader reads of everything that is new. */
export const readByFeedReaders = async (hub: Hub): Promise<readonly ItemRead[]> => {
  const text = await rssText(feed({ kind: 'all' }, 'en', hub));
  return (await Promise.all(Object.values(feedReaders).map((read) => read(text)))).flat();
};

/** The one item of the JSON feed of everything. */
export const jsonItem = (hub: Hub): Readonly<Record<string, unknown>> =>
  JSON.parse(jsonText(feed({ kind: 'all' }, 'en', hub))).items[0];

export const paragraph = (text: string) => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];
