import { type Instant, parseInstant, type Snapshot } from '@porchlight/shared';

import { buildHub, type Hub } from '../../site/src/hub/hub.ts';
import { recordingHub } from '../../site/src/hub/recording-hub.ts';
import { toCalendar } from '../../site/src/outputs/calendar/calendar.ts';
import { calendarOf } from '../../site/src/outputs/calendar/calendar-scopes.ts';
import { feedOf } from '../../site/src/outputs/feed/feed.ts';
import { toJsonFeed } from '../../site/src/outputs/feed/json-feed.ts';
import { toRssFeed } from '../../site/src/outputs/feed/rss.ts';
import { generatedEvents } from './generated-snapshot.ts';
import { measured } from './measured.ts';

/**
 * How long a feed and a calendar take when one event was changed: `node scripts/bench/feeds.ts
 * [EVENTS]`. The calendar has no limits here, so that all events are in it; that of a site has.
 */

const events = Number(process.argv[2] ?? 10_000);
const moment = parseInstant('2026-06-15T12:00:00Z');
if (moment === undefined || !Number.isInteger(events)) throw new Error('Give a whole number.');
const at: Instant = moment;

const unlimited = { entries: Infinity, octets: Infinity };
const rounds = { calendar: 20, feed: 200 };

/** The same snapshot with another title of one event; everything else is the very same object. */
const edited = (snapshot: Snapshot, round: number): Snapshot => ({
  ...snapshot,
  documents: snapshot.documents.map((document, index) =>
    index === snapshot.documents.length - 1 - round
      ? {
          ...(document as object),
          revisedAt: '2026-06-01T00:00:00.000Z',
          fields: { ...(document as { fields: object }).fields, title: `Edited ${round}` },
        }
      : document,
  ),
});

/** As a page asks: every question is noted. */
const calendarOfAll = (hub: Hub) => {
  const calendar = calendarOf({ kind: 'all' }, 'en', recordingHub(hub).reader);
  if (calendar === undefined) throw new Error('Every site has a calendar.');
  return calendar;
};

const first = generatedEvents(events);
const cold = measured(() => toCalendar(calendarOfAll(buildHub(first, at)), unlimited));
console.log(`${events} events, ${(cold.value.text.length / 1e6).toFixed(1)} MB`);
console.log(`the first time, hub included      ${cold.ms.toFixed(0).padStart(7)} ms`);

const asking: number[] = [];
const writing: number[] = [];
for (let round = 0; round < rounds.calendar; round += 1) {
  const hub = buildHub(edited(first, round), at);
  // What every hub works out once, whatever is asked of it.
  hub.ask('list', { types: ['event'], locale: 'en', ownLocale: true, when: 'dated' });
  const asked = measured(() => calendarOfAll(hub));
  const written = measured(() => toCalendar(asked.value, unlimited));
  asking.push(asked.ms);
  writing.push(written.ms);
}
report('one event changed: ask for all', asking);
report('                   write all', writing);

const hub = buildHub(generatedEvents(400), at);
const feed = feedOf({ kind: 'all' }, 'en', hub);
if (feed === undefined) throw new Error('Every site has a feed.');
console.log(`a feed of ${feed.items.length} items`);
const [gathering, rss, json]: [number[], number[], number[]] = [[], [], []];
for (let round = 0; round < rounds.feed; round += 1) {
  gathering.push(measured(() => feedOf({ kind: 'all' }, 'en', recordingHub(hub).reader)).ms);
  const since = performance.now();
  await toRssFeed(feed);
  rss.push(performance.now() - since);
  json.push(measured(() => toJsonFeed(feed)).ms);
}
report('                   ask for all', gathering);
report('                   write RSS', rss);
report('                   write JSON', json);
console.log(`Node ${process.version}`);

/** The median, and the fastest and slowest of the rounds. */
function report(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [low = 0, middle = 0, high = 0] = [0, Math.floor(sorted.length / 2), -1].map((index) =>
    sorted.at(index),
  );
  console.log(
    `${name.padEnd(34)}${middle.toFixed(1).padStart(7)} ms  (${low.toFixed(1)} to ${high.toFixed(1)})`,
  );
}
