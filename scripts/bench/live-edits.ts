import type { DocumentRecord, Snapshot } from '@porchlight/shared';

/** Where documents of each type that is edited stand. */
const places = {
  event: { list: '/events/', feed: '/feeds/events.xml' },
  'news-article': { list: '/news/', feed: '/feeds/news.xml' },
  story: { list: '/stories/', feed: '/feeds/stories.xml' },
} as const;

/** One press of a button in the admin, and the addresses that it makes new. */
export interface LiveEdit {
  readonly kind: string;
  readonly action: 'publish' | 'unpublish';
  readonly document: DocumentRecord;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The page, its list, its feed, its sitemap, and of events the calendar. */
export function addressesOf({ type, fields, firstPublishedAt }: DocumentRecord): readonly string[] {
  const year = firstPublishedAt.slice(0, 4);
  const { list, feed } = places[type as keyof typeof places];
  return [
    `${list}${String(fields['slug'])}/`,
    list,
    feed,
    `/sitemap-en-${type}-${year}.xml`,
    ...(type === 'event' ? ['/feeds/events.ics'] : []),
  ];
}

/**
 * Edits of all kinds, one after another, of entries whose every address can be looked at.
 *
 * @param read what is served at a path
 */
export async function liveEdits(
  snapshot: Snapshot,
  edits: number,
  read: (path: string) => Promise<string>,
): Promise<readonly LiveEdit[]> {
  const [events, news, stories] = await Promise.all(
    (['event', 'news-article', 'story'] as const).map((type) =>
      shownEverywhere(snapshot, type, read),
    ),
  );
  const pick = (from: readonly DocumentRecord[] | undefined, at: number): DocumentRecord => {
    const document = from?.[at % from.length];
    if (document === undefined) throw new Error('Nothing stands in a list and in its feed.');
    return document;
  };
  return Array.from({ length: Math.ceil(edits / 10) }, (_, round): readonly LiveEdit[] => {
    const title = { title: `Edited ${round} times before the doors open` };
    const [event, other] = [pick(events, 2 * round), pick(events, 2 * round + 1)];
    const publish = (
      kind: string,
      document: DocumentRecord,
      fields: LiveEdit['fields'],
    ): LiveEdit => ({
      kind,
      action: 'publish',
      document,
      fields,
    });
    return [
      publish('event: title', event, title),
      publish('event: summary', event, { summary: `In other words, ${round}.` }),
      publish('event: cancelled', event, {
        eventStatus: 'cancelled',
        statusNote: 'The river rose.',
      }),
      publish('event: back on', event, { eventStatus: 'scheduled', statusNote: null }),
      { kind: 'event: unpublished', action: 'unpublish', document: other, fields: {} },
      publish('event: published', other, title),
      publish('news: title', pick(news, round), title),
      publish('news: summary', pick(news, round), { summary: `In other words, ${round}.` }),
      publish('story: title', pick(stories, round), title),
      publish('story: summary', pick(stories, round), { summary: `In other words, ${round}.` }),
    ];
  })
    .flat()
    .slice(0, edits);
}

/** Those that stand in the list and in the feed that are looked at. */
async function shownEverywhere(
  { documents }: Snapshot,
  type: keyof typeof places,
  read: (path: string) => Promise<string>,
): Promise<readonly DocumentRecord[]> {
  const { list, feed } = places[type];
  const [inList, inFeed] = await Promise.all([list, feed].map(read));
  return (documents as readonly DocumentRecord[]).filter((document) => {
    const page = `${list}${String(document.fields['slug'])}/`;
    return (
      document.type === type &&
      (type !== 'event' || hasStandingDate(document)) &&
      inList?.includes(`"${page}"`) &&
      inFeed?.includes(`${page}<`)
    );
  });
}

/** Whether an event has a date that stands: one that is postponed or off is not shown as before. */
function hasStandingDate({ fields }: DocumentRecord): boolean {
  return fields['startsAtLocal'] !== undefined && fields['eventStatus'] === 'scheduled';
}
