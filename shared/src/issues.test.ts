import { expect, test } from 'vitest';

import { describeIssue, type Expectation, type Issue, type Place } from './issues.ts';

type Code = Issue['code'];
type Details = { readonly [Each in Code]: Omit<Extract<Issue, { code: Each }>, 'code' | 'place'> };

/** An issue of each code: a new one does not compile without its words. */
const details: { readonly [Each in Code]: readonly [Details[Each], string] } = {
  unreadable: [
    { reason: 'its type "poem" is not known' },
    'the entry cannot be read (its type "poem" is not known).',
  ],
  'field-missing': [{}, 'nothing is filled in. Please fill it in.'],
  'field-malformed': [{ expected: 'date' }, 'please write a date, such as 2025-01-30.'],
  'field-too-long': [{ limit: 160 }, 'the text is too long. Please keep it within 160 characters.'],
  'field-too-many': [{ limit: 100 }, 'there are too many entries. Please keep at most 100.'],
  'field-out-of-range': [
    { bound: 'least', limit: 1 },
    'please correct the number: it is at least 1.',
  ],
  'field-not-a-choice': [{ choices: ['open', 'full'] }, 'please choose one of: open, full.'],
  'slug-reserved': [
    { slug: 'events' },
    '"events" is an address the site needs for itself. Please choose another.',
  ],
  'zone-unknown': [
    { value: 'EST5' },
    '"EST5" is not a time zone. Please choose one such as America/New_York.',
  ],
  'time-in-gap': [
    {
      value: '2025-03-09T02:30',
      before: '2025-03-09T01:30',
      after: '2025-03-09T03:30',
      timeZone: 'America/New_York',
    },
    '2025-03-09T02:30 does not exist in America/New_York, because the clocks go forward then. Please choose 2025-03-09T01:30 or 2025-03-09T03:30.',
  ],
  'ends-before-start': [
    {},
    'the event ends before it starts, or at the same minute. Please correct one of the two times.',
  ],
  'note-missing': [
    { status: 'cancelled' },
    'the event is cancelled. Please say why in one sentence, for everyone who planned to come.',
  ],
  'image-undecided': [
    {},
    'please describe the picture for people who cannot see it, or tick "decorative".',
  ],
  'picture-missing': [
    {},
    'the picture is not in the media library, or is no picture. Please choose another.',
  ],
  'link-refused': [
    { href: 'javascript:x' },
    'the link "javascript:x" is not allowed. Please use an address that begins with https://, mailto:, tel: or /.',
  ],
  'url-missing': [
    { because: 'recording-ready' },
    'please give the address, because the recording is said to be ready.',
  ],
  'address-taken': [
    { path: '/news/same/', by: 'Earlier' },
    'another entry (Earlier) already has the address /news/same/. Please choose another slug.',
  ],
  'reference-to-itself': [{}, 'the list points at this very entry. Please remove that line.'],
};

const place: Place = {
  type: 'event',
  documentId: 'e1',
  locale: 'en',
  name: '“Plan your year”',
  field: 'slug',
};

const issueOf = (code: Code, at: Place): Issue =>
  // The table ties each code to its details, which a lookup by a union of codes cannot say.
  ({ code, place: at, ...details[code][0] }) as Issue;

test.for(Object.keys(details) as Code[])('%s names the entry, the field and what to do', (code) => {
  expect(describeIssue(issueOf(code, place))).toBe(
    `“Plan your year”, field "slug": ${details[code][1]}`,
  );
});

test.for(Object.keys(details) as Code[])('%s can be about an entry as a whole', (code) => {
  expect(describeIssue(issueOf(code, { ...place, field: undefined }))).toBe(
    `“Plan your year”: ${details[code][1]}`,
  );
});

/** What each expectation asks for: a new one does not compile without. */
const asked: Readonly<Record<Expectation, string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'yes or no',
  list: 'a list',
  group: 'its fields filled in',
  slug: 'lower-case letters, digits and single hyphens, such as "plan-your-year"',
  'e-mail': 'an e-mail address, such as "events@library.example"',
  'web-address': 'a full web address that begins with https://',
  link: 'a full web address, or an address on this site that begins with /',
  date: 'a date, such as 2025-01-30',
  instant: 'a moment with its time zone, such as 2025-01-30T20:00:00Z',
  'local-time': 'a date and time, such as 2025-01-30T15:00',
  reference: 'an entry that exists, as type:id',
  'rich-text': 'paragraphs, headings, lists, quotes, links or pictures',
  languages: 'language codes separated by commas, such as "en, es"',
  hashtag: 'one word after a #, such as #EngagedLibraries',
  percent: 'a percentage from 0 to 100',
};

test.for(Object.entries(asked))('where %s is expected, it asks for %s', ([expected, words]) => {
  const issue: Issue = { code: 'field-malformed', place, expected: expected as Expectation };
  expect(describeIssue(issue)).toBe(`“Plan your year”, field "slug": please write ${words}.`);
});
