import {
  type DocumentRecord,
  type DocumentType,
  readSnapshot,
  type Snapshot,
  writeSnapshot,
} from '@porchlight/shared';

import { sha256 } from '../publisher/sha256.ts';
import { bullets, h2, p, quote } from '../seed/write.ts';

const types: readonly DocumentType[] = [
  'event',
  'event',
  'event',
  'news-article',
  'blog-post',
  'story',
  'course',
];
const zones = ['America/New_York', 'America/Vancouver', 'Asia/Kolkata', 'Europe/London', 'UTC'];
const topicCount = 12;

/** A hub of so many entries, always the same ones: what the speed of the site is measured with. */
export const generatedSnapshot = (entries: number): Snapshot =>
  snapshotOf(Array.from({ length: entries }, (_, index) => entry(index)));

/** A hub of so many events and nothing else. */
export const generatedEvents = (events: number): Snapshot =>
  snapshotOf(Array.from({ length: events }, (_, index) => entry(index, 'event')));

function snapshotOf(entries: readonly DocumentRecord[]): Snapshot {
  const content = {
    head: {
      number: entries.length,
      at: '2026-06-15T00:00:00.000Z',
      site: {
        name: 'Porchlight',
        url: 'https://hub.example',
        uidDomain: 'hub.example',
        tagAuthority: 'hub.example,2026-01-01',
        locales: ['en' as const],
      },
    },
    documents: [
      record('site-settings', 0, { name: 'Porchlight' }),
      record('hub-page', 0, { title: 'Home', sections: sections() }),
      ...Array.from({ length: topicCount }, (_, index) =>
        record('topic', index, { name: `Topic ${index}`, slug: `topic-${index}` }),
      ),
      ...entries,
    ],
    media: [],
    redirects: [],
    changes: [],
  };
  const read = readSnapshot(writeSnapshot(content, sha256), sha256);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const sections = () =>
  ['hero', 'upcoming', 'on-demand', 'subscribe'].map((kind) => ({
    kind,
    heading: `Section ${kind}`,
  }));

function entry(index: number, type = types[index % types.length] ?? 'event'): DocumentRecord {
  return record(type, index, {
    title: `${type} number ${index}: what neighbours asked for & got`,
    slug: `${type}-${index}`,
    summary: 'A sentence or two on what this is about, as long as summaries usually are in a list.',
    body: body(index),
    topics: [`topic-${index % topicCount}`, `topic-${(index * 7) % topicCount}`],
    ...(type === 'event' ? eventFields(index) : {}),
    ...(type === 'course' ? { enrolUrl: 'https://learn.example/' } : {}),
  });
}

function eventFields(index: number) {
  const month = String(1 + (index % 12)).padStart(2, '0');
  const day = `${2025 + (index % 3)}-${month}-${String(1 + (index % 28)).padStart(2, '0')}`;
  return {
    format: 'webinar',
    startsAtLocal: `${day}T15:00`,
    endsAtLocal: `${day}T16:00`,
    timeZone: zones[index % zones.length],
    recording: { state: index % 2 === 0 ? 'ready' : 'planned', url: 'https://video.example/' },
  };
}

const body = (index: number) => [
  p(`Paragraph one of entry ${index}. `.repeat(12)),
  h2('What we did'),
  bullets('Asked before offering', 'Wrote down what was said', 'Came back'),
  quote('We were asked, and then we were heard.'),
  p('A last paragraph that says what happens next. '.repeat(14)),
];

const record = (
  type: DocumentType,
  index: number,
  fields: Readonly<Record<string, unknown>>,
): DocumentRecord => {
  const minute = String(index % 60).padStart(2, '0');
  const day = String(1 + (index % 28)).padStart(2, '0');
  const at = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${day}T10:${minute}:00.000Z`;
  return {
    type,
    documentId: `${type}-${index}`,
    locale: 'en',
    number: index + 1,
    firstPublishedAt: at,
    revisedAt: at,
    fields: { ...fields },
  };
};
