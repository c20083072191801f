import { describe, expect, test } from 'vitest';

import { examples } from '../examples/index.ts';
import { describeIssue } from '../issues.ts';
import { documentTypes } from '../vocabulary.ts';
import { fieldsRead, parseDocument } from './parsers.ts';

const read = (raw: unknown) => {
  const result = parseDocument(raw);
  return result.ok ? result.value : result.problem.map(describeIssue);
};

const withFields = (type: keyof typeof examples, fields: Record<string, unknown>) => ({
  ...examples[type].full,
  fields: { ...examples[type].full.fields, ...fields },
});

describe.each(documentTypes)('%s', (type) => {
  test('its minimal example is read', () => {
    expect(read(examples[type].minimal)).toMatchObject({ type, documentId: `${type}-minimal` });
  });

  test('its full example fills in every field that is read', () => {
    expect(Object.keys(examples[type].full.fields).sort()).toEqual([...fieldsRead(type)].sort());
    expect(read(examples[type].full)).toMatchObject({ type, documentId: `${type}-full` });
  });

  test('what was read survives JSON', () => {
    const document = read(examples[type].full);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('null means nothing, as Strapi writes it', () => {
    const { minimal } = examples[type];
    const nulls = Object.fromEntries(fieldsRead(type).map((field) => [field, null]));
    expect(read({ ...minimal, fields: { ...nulls, ...minimal.fields } })).toEqual(read(minimal));
  });

  test('every fault is reported, not only the first', () => {
    const sentences = read({ ...examples[type].minimal, fields: {} });
    const needed = Object.keys(examples[type].minimal.fields);
    expect(sentences).toEqual(
      needed.map(
        (field) =>
          `${type} ${type}-minimal, field "${field}": nothing is filled in. Please fill it in.`,
      ),
    );
  });
});

test.for([
  [
    undefined,
    'undefined an entry without an id: the entry cannot be read (its type undefined is not known).',
  ],
  [
    { type: 'poem', documentId: 'p1' },
    'poem p1: the entry cannot be read (its type "poem" is not known).',
  ],
])('%j is not a document', ([raw, sentence]) => {
  expect(read(raw)).toEqual([sentence]);
});

const name = '“A full example — “everything”, filled in”';

test.for<[string, Record<string, unknown>, string]>([
  [
    'a slug with capitals',
    { slug: 'Plan' },
    `${name}, field "slug": please write lower-case letters, digits and single hyphens, such as "plan-your-year".`,
  ],
  [
    'a slug that climbs',
    { slug: '../../evil' },
    `${name}, field "slug": please write lower-case letters, digits and single hyphens, such as "plan-your-year".`,
  ],
  [
    'a slug of 81 letters',
    { slug: 'a'.repeat(81) },
    `${name}, field "slug": please write lower-case letters, digits and single hyphens, such as "plan-your-year".`,
  ],
  [
    'a year as a slug',
    { slug: '2025' },
    `${name}, field "slug": "2025" is an address the site needs for itself. Please choose another.`,
  ],
  [
    'a reserved slug',
    { slug: 'on-demand' },
    `${name}, field "slug": "on-demand" is an address the site needs for itself. Please choose another.`,
  ],
  [
    'an end before the start',
    { endsAtLocal: '2025-01-30T14:59' },
    `${name}, field "endsAtLocal": the event ends before it starts, or at the same minute. Please correct one of the two times.`,
  ],
  [
    'no end',
    { endsAtLocal: null },
    `${name}, field "endsAtLocal": nothing is filled in. Please fill it in.`,
  ],
  [
    'a zone that is none',
    { timeZone: 'EST' },
    `${name}, field "timeZone": "EST" is not a time zone. Please choose one such as America/New_York.`,
  ],
  [
    'a time that does not exist',
    { startsAtLocal: '2025-03-09T02:30', endsAtLocal: '2025-03-09T04:00' },
    `${name}, field "startsAtLocal": 2025-03-09T02:30 does not exist in America/New_York, because the clocks go forward then. Please choose 2025-03-09T01:59 or 2025-03-09T03:00.`,
  ],
  [
    'cancelled without a reason',
    { eventStatus: 'cancelled', statusNote: ' ' },
    `${name}, field "statusNote": the event is cancelled. Please say why in one sentence, for everyone who planned to come.`,
  ],
  [
    'a recording without its address',
    { recording: { state: 'ready' } },
    `${name}, field "recording.url": please give the address, because the recording is said to be ready.`,
  ],
  [
    'open registration without its address',
    { registrationUrl: null },
    `${name}, field "registrationUrl": please give the address, because registration is set to "open".`,
  ],
  [
    'a picture without words',
    { image: { file: 'media-porch' } },
    `${name}, field "image.alt": please describe the picture for people who cannot see it, or tick "decorative".`,
  ],
  [
    'script as an address',
    { joinUrl: 'javascript:alert(1)' },
    `${name}, field "joinUrl": please write a full web address that begins with https://.`,
  ],
  [
    'a title that is too long',
    { title: 'x'.repeat(161) },
    `${'“' + 'x'.repeat(80) + '”'}, field "title": the text is too long. Please keep it within 160 characters.`,
  ],
  [
    'a format nobody knows',
    { format: 'seance' },
    `${name}, field "format": please choose one of: webinar, in-person, hybrid.`,
  ],
  [
    'an unknown language',
    { languages: 'en, klingon' },
    `${name}, field "languages": please write language codes separated by commas, such as "en, es".`,
  ],
])('an event with %s says so', ([, fields, sentence]) => {
  expect(read(withFields('event', fields))).toEqual([sentence]);
});

test.for([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example/',
  'vbscript:x',
  ' java\nscript:x',
])('a link to %j in a text is refused', (url) => {
  const link = { type: 'link', url, children: [{ type: 'text', text: 'here' }] };
  const body = [{ type: 'paragraph', children: [link] }];
  expect(read(withFields('page', { body }))).toEqual([
    `${name}, field "body.0.children.0.url": the link "${url}" is not allowed. Please use an address that begins with https://, mailto:, tel: or /.`,
  ]);
});

test('a webinar without a date but with a recording is on demand, one without either is to be announced', () => {
  const without = { startsAtLocal: null, endsAtLocal: null };
  expect(read(withFields('event', without))).toMatchObject({ schedule: { kind: 'on-demand' } });
  expect(read(withFields('event', { ...without, recording: null }))).toMatchObject({
    schedule: { kind: 'to-be-announced' },
  });
});

test('control characters and line breaks cannot get into a title', () => {
  expect(
    read(withFields('event', { title: ' A\u0000B\r\nBEGIN:VALARM\u2028C\ud800 ' })),
  ).toMatchObject({
    title: 'AB BEGIN:VALARM C\ufffd',
  });
});

test('an entry in an unknown language is told which there are', () => {
  expect(read({ ...withFields('event', {}), locale: 'xx' })).toEqual([
    `${name}, field "locale": please choose one of: en, es, ar.`,
  ]);
});

test('an entry whose title is only control characters is called by its id', () => {
  const [sentence] = read(withFields('topic', { name: '\u0000\u0001' })) as readonly string[];
  expect(sentence).toMatch(/^topic \S+, field "name": nothing is filled in/);
});
