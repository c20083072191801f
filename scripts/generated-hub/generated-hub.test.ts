import {
  describeIssue,
  type DocumentRecord,
  documentTypes,
  eventStateAt,
  type Event,
  parseDocument,
  referableTypes,
  writeSnapshot,
} from '@porchlight/shared';
import { expect, test } from 'vitest';

import { buildHub } from '../../site/src/hub/hub.ts';
import { sha256 } from '../publisher/sha256.ts';
import { generatedHub, hubOptions } from './generated-hub.ts';
import { referenceMoment } from './moments.ts';
import { planHub } from './plan/hub-plan.ts';
import { sizesOf } from './plan/sizes.ts';

const options = hubOptions({ entries: 400, seed: 11 });
const { snapshot, pictures } = await generatedHub(options);
const documents = snapshot.documents as readonly DocumentRecord[];

const textOf = (hub: typeof snapshot): string =>
  writeSnapshot({ ...hub, documents: hub.documents as readonly DocumentRecord[] }, sha256);

const events = documents
  .filter(({ type, locale }) => type === 'event' && locale === 'en')
  .map((record) => {
    const read = parseDocument(record);
    if (!read.ok) throw new Error(read.problem.map(describeIssue).join('\n'));
    return read.value as Event;
  });

const stateOf = ({ schedule, eventStatus, recording }: Event): string =>
  eventStateAt({ schedule, eventStatus, recordingState: recording.state }, referenceMoment).name;

test('the same number and seed are the same bytes, and another seed is another hub', async () => {
  const text = textOf(snapshot);
  expect(textOf((await generatedHub({ ...options })).snapshot)).toBe(text);
  expect(textOf((await generatedHub({ ...options, seed: 12 })).snapshot)).not.toBe(text);
});

test('every document can be read, and the hub holds nothing back', () => {
  const issues = documents.flatMap((record) => {
    const read = parseDocument(record);
    return read.ok ? [] : read.problem.map(describeIssue);
  });
  expect(issues).toEqual([]);
  expect(buildHub(snapshot, referenceMoment).heldBack).toEqual([]);
});

test('there are documents of every type, as many as the head counts', () => {
  const counts = Object.fromEntries(
    documentTypes.map((type) => [type, documents.filter((each) => each.type === type).length]),
  );
  expect(snapshot.head.counts).toEqual(counts);
  expect(documentTypes.filter((type) => counts[type] === 0)).toEqual([]);
});

test('every link and every card leads to a document of the hub', () => {
  const ids = new Set(documents.map(({ documentId }) => documentId));
  const isId = new RegExp(`^(?:(?:${referableTypes.join('|')}):)?([a-z-]+-\\d{6})$`);
  const links = JSON.stringify(documents.map(({ fields }) => fields)).match(/"[^"]*"/g) ?? [];
  const targets = links.flatMap((text) => isId.exec(text.slice(1, -1))?.[1] ?? []);
  const known = new Set([...ids, ...snapshot.media.map(({ id }) => id)]);
  expect(targets.length).toBeGreaterThan(documents.length * 2);
  expect(targets.filter((target) => !known.has(target))).toEqual([]);
});

test.for([
  [100, 12],
  [1_000, 22],
  [10_000, 40],
  [100_000, 72],
] as const)(
  'of %i entries nearly half are events, and there are %i topics',
  ([entries, topics]) => {
    const sizes = sizesOf(entries);
    const share = (type: keyof typeof sizes): number => sizes[type] / entries;
    expect(sizes.topic).toBe(topics);
    expect(share('event')).toBeCloseTo(0.45);
    expect(share('news-article')).toBeGreaterThan(0.14);
    expect(share('news-article')).toBeLessThan(0.19);
    expect(share('blog-post')).toBeLessThan(share('news-article'));
    expect(share('product')).toBeLessThan(0.03);
    expect(referableTypes.reduce((sum, type) => sum + share(type), 0)).toBeCloseTo(1);
  },
);

test('ten thousand entries have about 150 upcoming events, most of the others are over', () => {
  const { entries } = planHub({ ...options, entries: 10_000 });
  const planned = entries.flatMap(({ event }) => (event ? [event.when] : []));
  const many = Map.groupBy(planned, (when) => when);
  expect(many.get('upcoming')).toHaveLength(150);
  expect(many.get('to-be-announced')).toHaveLength(5);
  expect(many.get('on-demand')).toHaveLength(67);
  expect(many.get('past')).toHaveLength(4_500 - 150 - 5 - 67);
});

test('at the reference moment nothing is live, and every other state occurs', () => {
  const states = Map.groupBy(events, stateOf);
  expect([...states.keys()].sort()).toEqual([
    'cancelled',
    'ended',
    'on-demand',
    'postponed',
    'to-be-announced',
    'upcoming',
  ]);
  expect(states.get('upcoming')!.length).toBeGreaterThan(20);
  expect(states.get('ended')!.length).toBeGreaterThan(events.length / 2);
  const kinds = (of: (event: Event) => string): number => new Set(events.map(of)).size;
  expect(kinds(({ format }) => format)).toBe(3);
  expect(kinds(({ schedule }) => schedule.kind)).toBe(4);
  expect(kinds(({ recording }) => recording.state)).toBe(3);
  expect(
    new Set(events.flatMap(({ schedule }) => ('timeZone' in schedule ? schedule.timeZone : [])))
      .size,
  ).toBeGreaterThan(5);
});

test('one entry in ten is translated, and what frames the pages is in every language', () => {
  const written = documents.filter(({ type }) =>
    ['event', 'news-article', 'blog-post', 'story', 'course', 'guide'].includes(type),
  );
  const ids = (records: readonly DocumentRecord[]): number =>
    new Set(records.map(({ documentId }) => documentId)).size;
  const share = ids(written.filter(({ locale }) => locale !== 'en')) / ids(written);
  expect(share).toBeGreaterThan(0.06);
  expect(share).toBeLessThan(0.14);
  const topics = documents.filter(({ type }) => type === 'topic');
  expect(topics).toHaveLength(3 * sizesOf(options.entries).topic);
});

test('a translation has its own words and shares what is not translated', () => {
  const spanish = documents.find(({ type, locale }) => type === 'event' && locale === 'es')!;
  const english = documents.find(
    ({ documentId, locale }) => documentId === spanish.documentId && locale === 'en',
  )!;
  const { title, slug, summary, body, ...rest } = spanish.fields;
  expect([title, slug, summary, body]).not.toContainEqual(english.fields['title']);
  const { image: _, room: __, statusNote: ___, ...shared } = rest;
  expect(english.fields).toMatchObject(shared);
});

test('only the languages that were asked for', async () => {
  const { snapshot: hub } = await generatedHub({ ...options, locales: ['en', 'ar'] });
  const locales = new Set((hub.documents as readonly DocumentRecord[]).map((each) => each.locale));
  expect([...locales].sort()).toEqual(['ar', 'en']);
  expect(hub.head.site.locales).toEqual(['en', 'ar']);
});

test('everything was written over years, and nothing after the reference moment', () => {
  const published = documents.map(({ firstPublishedAt }) => firstPublishedAt).sort();
  expect(published[0]! < '2019-10-01').toBe(true);
  expect(published.at(-1)! > '2026-06-01').toBe(true);
  for (const { firstPublishedAt, revisedAt } of documents) {
    expect(firstPublishedAt <= revisedAt).toBe(true);
    expect(revisedAt <= snapshot.head.at).toBe(true);
  }
  expect(snapshot.head.at < referenceMoment).toBe(true);
});

test('each row of the log has a number of its own, the newest that of the head', () => {
  const gone = snapshot.changes.filter(({ action }) => action === 'unpublish');
  const numbers = [...documents, ...gone].map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: snapshot.head.number }, (_, index) => index + 1));
});

test('readers are told of what changed, and every address that moved leads to its entry', () => {
  const told = snapshot.changes.filter(({ action }) => action === 'publish');
  const numberOf = new Map(documents.map((each) => [`${each.documentId} ${each.locale}`, each]));
  for (const { documentId, locale, number, at, changes } of told) {
    const record = numberOf.get(`${documentId} ${locale}`)!;
    expect(number).toBe(record.number);
    expect(at <= record.revisedAt).toBe(true);
    expect(changes.length).toBeGreaterThan(0);
  }
  const fields = new Set(told.flatMap(({ changes }) => changes.map(({ field }) => field)));
  expect([...fields].sort()).toEqual([
    'captions',
    'endsAt',
    'eventStatus',
    'format',
    'recording',
    'slug',
    'startsAt',
  ]);
  const hub = buildHub(snapshot, referenceMoment);
  const moved = snapshot.redirects.filter(({ to }) => to !== undefined);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.map(({ to }) => hub.ask('at-path', to!)).includes(undefined)).toBe(false);
  expect(snapshot.redirects.filter(({ gone: isGone }) => isGone)).toHaveLength(1);
});

test('the pictures are drawn, and entries show them', () => {
  expect(snapshot.media).toHaveLength(options.pictures);
  for (const { sha256: digest, bytes, width, height } of snapshot.media) {
    const drawn = Buffer.from(pictures.get(digest)!);
    expect(drawn).toHaveLength(bytes);
    expect(drawn.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([width, height]);
  }
  const shown = documents.filter(({ fields }) => fields['image'] !== undefined);
  expect(shown.length).toBeGreaterThan(documents.length / 4);
});

test('bodies are small or large', () => {
  const sizes = documents
    .filter(({ fields, locale }) => locale === 'en' && fields['body'] !== undefined)
    .map(({ fields }) => JSON.stringify(fields['body']).length);
  const [small, large] = [
    sizes.filter((size) => size < 3_000),
    sizes.filter((size) => size >= 3_000),
  ];
  const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;
  expect(mean(small)).toBeGreaterThan(1_300);
  expect(mean(small)).toBeLessThan(1_900);
  expect(mean(large)).toBeGreaterThan(5_500);
  expect(mean(large)).toBeLessThan(6_500);
  expect(small.length).toBeGreaterThan(large.length);
});

test('fewer entries than there are types are refused', () => {
  expect(() => sizesOf(19)).toThrow(RangeError);
  expect(() => sizesOf(20.5)).toThrow(RangeError);
  expect(sizesOf(20).event).toBe(9);
});
