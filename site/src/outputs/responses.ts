import { type Calendar, calendarLimits, toCalendar } from './calendar/calendar.ts';
import type { Feed } from './feed/feed-item.ts';
import { feedLimits } from './feed/feed-size.ts';
import { toJsonFeed } from './feed/json-feed.ts';
import { toRssFeed } from './feed/rss.ts';
import { encoded, type Pieces } from './output-text.ts';
import { pieceResponse } from './piece-response.ts';

/** What each kind of file says it is. */
const contentTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
} as const;

/** What an answer needs to know of its request: the path, and where the report's lines go. */
interface Asked {
  readonly path: string;
  readonly notes: string[];
}

/** A file as an endpoint answers it; nothing to say means that there is no such file. */
export const answer = (kind: keyof typeof contentTypes, text: string | undefined): Response =>
  answerPieces(kind, text === undefined ? undefined : [encoded(text)]);

/** The same for a file of which most pieces were written, and encoded, for another one before. */
export function answerPieces(
  kind: keyof typeof contentTypes,
  pieces: Pieces | undefined,
): Response {
  if (pieces === undefined) return new Response(null, { status: 404 });
  return pieceResponse(pieces, { headers: { 'content-type': contentTypes[kind] } });
}

/** A calendar; what had no room in it is noted. */
export function answerCalendar(calendar: Calendar | undefined, { path, notes }: Asked): Response {
  if (calendar === undefined) return answer('calendar', undefined);
  const { pieces, leftOut } = toCalendar(calendar);
  const { entries: count, octets } = calendarLimits;
  if (leftOut > 0)
    notes.push(
      `${path} holds ${calendar.total - leftOut} of ${calendar.total} events: more than ${count} events or ${octets} bytes are too much for some calendar programs. What is over longest is left out first, then what is furthest ahead.`,
    );
  return answerPieces('calendar', pieces);
}

/** A feed in one of its two formats; what had no room in it is noted. */
export async function answerFeed(
  feed: Feed | undefined,
  format: 'rss' | 'jsonFeed',
  { path, notes }: Asked,
): Promise<Response> {
  if (feed === undefined) return answer(format, undefined);
  const { items, leftOut, withoutText } = feed;
  if (leftOut > 0)
    notes.push(
      `${path} holds the newest ${items.length} of ${items.length + leftOut} items: more than ${feedLimits.octets} bytes are too much for some feed readers.`,
    );
  if (withoutText > 0)
    notes.push(
      `${path} leaves the text of ${withoutText} of its items to their pages: more than ${feedLimits.contentOctets} bytes in one item are too much for some feed readers.`,
    );
  return answerPieces(format, format === 'rss' ? await toRssFeed(feed) : toJsonFeed(feed));
}
