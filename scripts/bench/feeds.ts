import { type Instant, parseInstant, type Snapshot } from '@porchlight/shared';

import { buildHub, type Hub } from '../../site/src/hub/hub.ts';
import { openLibrary } from '../../site/src/hub/library.ts';
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
 * [EVENTS]`. As on a site, the calendar holds no more events than calendar programs take.
 */

const events = Number(process.argv[2] ?? 10_000);
const moment = parseInstant('2026-06-15T12:00:00Z');
if (moment === undefined || !Number.isInteger(events)) throw new Error('Give a whole number.');
const at: Instant = moment;

const rounds = { calendar: 20, feed: 200 };

/** One of the newest events, with another title. */
function edited({ documents }: Snapshot, round: number): object {
  const document = documents[documents.length - 1 - round] as { readonly fields: object };
  return {
    ...document,
    revisedAt: '2026-06-01T00:00:00.000Z',
    fields: { ...document.fields, title: `Edited ${round}` },
  };
}

/** As a page asks: every question is noted. */
const calendarOfAll = (hub: Hub) => {
  const calendar = calendarOf({ kind: 'all' }, 'en', recordingHub(hub).reader);
  if (calendar === undefined) throw new Error('Every site has a calendar.');
  return calendar;
};

const first = generatedEvents(events);
const opened = measured(() => openLibrary(first, at));
const library = opened.value;
const cold = measured(() => toCalendar(calendarOfAll(library.hub())));
console.log(
  `${events} events, a calendar of ${(Buffer.concat(cold.value.pieces).length / 1e6).toFixed(1)} MB`,
);
console.log(`open the library                  ${opened.ms.toFixed(0).padStart(7)} ms`);
console.log(`ask and write the first time      ${cold.ms.toFixed(0).padStart(7)} ms`);

const [changing, asking, writing]: [number[], number[], number[]] = [[], [], []];
for (let round = 0; round < rounds.calendar; round += 1) {
  const edit = { documents: [edited(first, round)] };
  changing.push(measured(() => library.change(edit, at)).ms);
  const asked = measured(() => calendarOfAll(library.hub()));
  asking.push(asked.ms);
  writing.push(measured(() => toCalendar(asked.value)).ms);
}
report('one event changed: change', changing);
report('                   ask for all', asking);
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
