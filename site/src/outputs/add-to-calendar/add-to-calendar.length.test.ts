import fc from 'fast-check';
import { expect, test } from 'vitest';

import { hostileText } from '../hostile.fixture.ts';
import { outputLine, outputText } from '../output-text.ts';
import { linksFor, toldForm, toldOf } from './add-to-calendar.fixture.ts';

const link = (locale: 'en' | 'ar' = 'en') =>
  locale === 'en'
    ? 'Details: https://hub.library.example/events/the-one/'
    : 'التفاصيل: https://hub.library.example/ar/events/the-one/';

/** Where each service is told the long text. */
const notes = {
  google: 'details',
  'outlook-com': 'body',
  'microsoft-365': 'body',
  yahoo: 'desc',
} as const;
const services = ['google', 'outlook-com', 'microsoft-365', 'yahoo'] as const;

test('the longest that Arabic can be fits, and loses its end only', () => {
  const title = 'ط'.repeat(160);
  const event = [
    {
      title,
      summary: 'ش'.repeat(320),
      eventStatus: 'moved-online',
      statusNote: 'ن'.repeat(600),
      registrationState: 'open',
      registrationUrl: `https://register.library.example/${'a'.repeat(260)}`,
    },
    { locale: 'ar' },
  ] as const;
  const [urls, told] = [linksFor(...event), toldOf(...event)];
  for (const service of services) {
    const { length } = urls[service] ?? '';
    // An ellipsis is nine characters of an address, and one more letter is six.
    expect([service, length > 1_985 && length <= 2_000]).toEqual([service, true]);
    const text = told[service].fields[notes[service]];
    const start = `${link('ar')}\n\n`.replaceAll('\n', notes[service] === 'body' ? '<br>' : '\n');
    expect([service, text?.startsWith(start), text?.endsWith('…')]).toEqual([service, true, true]);
  }
  expect(told.google.fields['text']).toBe(title);
  expect(told.google.fields['location']).toBe('عبر الإنترنت');
});

test('when the title alone is too long, place and details go before it does', () => {
  const told = toldOf(
    { format: 'in-person', place: 'hall', summary: 'Gone.' },
    { changed: { title: '家'.repeat(300) } },
  );
  for (const service of services) {
    const { text, subject, title = text ?? subject, ...fields } = told[service].fields;
    expect(title).toMatch(/^家{150,}…$/);
    expect(fields[notes[service]]).toBe(link());
    expect(fields['location'] ?? fields['in_loc']).toBeUndefined();
  }
});

test('nothing that people see as one character is cut in two', () => {
  const family = '👨‍👩‍👧‍👦';
  const told = toldOf({}, { changed: { summary: family.repeat(90) } });
  for (const service of services) {
    const cut = told[service].fields[notes[service]]?.split(/\n\n|<br><br>/).at(-1) ?? '';
    expect(cut).toMatch(new RegExp(`^(?:${family}){10,}…$`, 'u'));
  }
});

test.for([
  ['whole', 540, /\n\nRegister: https:\/\/register\.library\.example\/a{100}$/],
  ['not at all, rather than half of it', 800, /y{800}…$/],
] as const)('an address at the end of the details is there %s', ([, length, end]) => {
  const summary = 'y'.repeat(length);
  const registrationUrl = `https://register.library.example/${'a'.repeat(100)}`;
  const registration = { registrationState: 'open', registrationUrl };
  const { google } = toldOf(registration, { changed: { summary } });
  expect(google.fields['details']).toMatch(end);
});

test.for<readonly [number, boolean]>([
  [999, true],
  [1_000, true],
  [1_001, false],
  [1_400, false],
])('of details of %i characters all is told: %s', ([length, isWhole]) => {
  const when =
    'Thursday 30 January 2025, 3:00 PM – 4:00 PM Eastern Standard Time, North America [UTC -5]';
  const head = `${link()}\n\n${when}\n\n`;
  const whole = head + 'y'.repeat(length - head.length);
  const { google } = toldOf({}, { changed: { summary: whole.slice(head.length) } });
  expect(google.fields['details']).toBe(isWhole ? whole : `${whole.slice(0, 999)}…`);
});

/** Exactly these, whatever the words are. */
const names = {
  google: ['action', 'text', 'dates', 'ctz', 'location', 'details'],
  'outlook-com': ['path', 'rru', 'startdt', 'enddt', 'subject', 'location', 'body'],
  'microsoft-365': ['path', 'rru', 'startdt', 'enddt', 'subject', 'location', 'body'],
  yahoo: ['v', 'title', 'st', 'et', 'in_loc', 'desc'],
};

test('no words add a parameter, leave the form or come out as others', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, summary, room) => {
      fc.pre(outputLine(title).length <= 160);
      const links = linksFor({ format: 'in-person' }, { changed: { title, summary, room } });
      for (const service of services) {
        const url = links[service] ?? '';
        expect(url).toMatch(/^https:\/\/[!-*,-~]+$/);
        expect(url.length).toBeLessThanOrEqual(2_000);
        const { form, fields } = toldForm(url);
        expect(url.startsWith(`${form}?`)).toBe(true);
        const { location, in_loc: place = location ?? '', text, subject } = fields;
        expect(Object.keys(fields)).toEqual(
          names[service].filter((name) => place !== '' || !/loc/.test(name)),
        );
        expect(fields['title'] ?? subject ?? text).toBe(outputLine(title));
        expect(isBeginning(place, outputLine(room))).toBe(true);
        const told = fields[notes[service]] ?? '';
        const plain = notes[service] === 'body' ? fromHtml(told) : told;
        expect(isBeginning(plain.split('\n\n').slice(2).join('\n\n'), outputText(summary))).toBe(
          true,
        );
      }
    }),
  );
});

/** Whole, or cut with an ellipsis; the cut may have taken the whole of it. */
const isBeginning = (told: string, whole: string): boolean =>
  told === whole || told === '' || (told.endsWith('…') && whole.startsWith(told.slice(0, -1)));

/** What a reader of the HTML sees; fails where there is any other mark-up. */
function fromHtml(html: string): string {
  const text = html.replaceAll('<br>', '\n');
  expect(text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
