import { parseTimeZone, type TimeZone } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { intakeLimits } from '../src/intake/file-event';
import { type EventFile, readEventFile } from '../src/intake/read-file';
import type { TableChoices } from '../src/intake/table/read-table';

const newYork = parseTimeZone('America/New_York') as TimeZone;

const read = (text: string, choices: Partial<TableChoices> = {}): EventFile =>
  readEventFile(new TextEncoder().encode(text), { timeZone: newYork, ...choices });

/** The one event of a table, or why it is none. */
function eventIn(text: string, choices: Partial<TableChoices> = {}) {
  const { rows } = read(text, choices);
  if (!rows.ok) return expect.fail(rows.problem.code);
  const [row] = rows.value;
  return row!.event.ok ? row!.event.value : row!.event.problem;
}

const whole = {
  title: 'Plan your year, together',
  startsAtLocal: '2026-10-05T15:00',
  endsAtLocal: '2026-10-05T16:30',
  timeZone: 'Europe/Madrid',
  allDay: false,
  eventStatus: 'cancelled',
  summary: 'A short one.',
  paragraphs: ['First.', 'Second.'],
  location: 'Main Library',
  link: 'https://library.example/plan',
  joinUrl: 'https://meet.example/a',
  registrationUrl: 'https://library.example/register',
};

const inEnglish = [
  'Title,Start Date,Start Time,End Time,Time Zone,Status,Summary,Description,Venue,Website,Meeting Link,Registration',
  '"Plan your year, together",2026-10-05,3:00 PM,4:30 pm,Romance Standard Time,Cancelled,A short one.,"<p>First.</p><p>Second.</p>",Main Library,https://library.example/plan,https://meet.example/a,https://library.example/register',
].join('\r\n');

const inSpanish = [
  'Título;Fecha;Hora;Hora de fin;Zona horaria;Estado;Resumen;Descripción;Lugar;Enlace;Enlace de la reunión;Inscripción',
  'Plan your year, together;5.10.2026;15:00;16.30;Europe/Madrid;cancelado;A short one.;"First.\nSecond.";Main Library;https://library.example/plan;https://meet.example/a;https://library.example/register',
].join('\n');

test.for<[string, string, string]>([
  ['commas, English headings', inEnglish, 'Europe/Paris'],
  ['semicolons, Spanish headings', inSpanish, 'Europe/Madrid'],
  ['tabs', inSpanish.replaceAll(';', '\t'), 'Europe/Madrid'],
  ['a byte order mark', `\ufeff${inSpanish}`, 'Europe/Madrid'],
])('a table with %s', ([, text, timeZone]) => {
  expect(eventIn(text)).toEqual({ ...whole, timeZone });
});

test.for([
  ['title,date,start,end', ['2026-10-05T15:00', '2026-10-05T16:30']],
  ['título,fecha,inicio,fin', ['2026-10-05T15:00', '2026-10-05T16:30']],
  ['title,event date,from,until', ['2026-10-05T15:00', '2026-10-05T16:30']],
] as const)('"%s": beside the day, start and end are hours', ([heading, expected]) => {
  const event = eventIn(`${heading}\nStory time,2026-10-05,15:00,16:30`);
  expect('code' in event ? event : [event.startsAtLocal, event.endsAtLocal]).toEqual(expected);
});

test('a mapping that was chosen counts, and the guess is told', () => {
  const text = 'Was,Wann,Titel\nPlan your year,2026-10-05 15:00,x';
  expect(read(text)).toEqual({
    table: { heading: ['Was', 'Wann', 'Titel'], columns: {}, order: null },
    rows: { ok: false, problem: { code: 'columns-missing', columns: ['title', 'start'] } },
  });
  const { table, rows } = read(text, { columns: { title: 0, start: 1 } });
  expect(table?.columns).toEqual({ title: 0, start: 1 });
  expect(rows.ok && rows.value).toMatchObject([
    { number: 2, title: 'Plan your year', event: { ok: true } },
  ]);
});

test.for<[string, unknown]>([
  ['2026-10-05 15:00', ['2026-10-05T15:00', false]],
  ['2026-10-05T15:00:00', ['2026-10-05T15:00', false]],
  ['2026-10-05T19:00:00Z', ['2026-10-05T15:00', false]],
  ['2026-10-05 15:00:00-04:00', ['2026-10-05T15:00', false]],
  ['2026/10/5, 3 PM', ['2026-10-05T15:00', false]],
  ['5.10.2026 15:00', ['2026-10-05T15:00', false]],
  ['25/10/2026 12:30 a. m.', ['2026-10-25T00:30', false]],
  ['10/25/2026 12 pm', ['2026-10-25T12:00', false]],
  ['7/7/2026 9h', ['2026-07-07T09:00', false]],
  ['2026-10-05', ['2026-10-05', true]],
  ['10/5/2026', { code: 'day-or-month', value: '10/5/2026' }],
  ['31/31/2026', { code: 'time-malformed', value: '31/31/2026' }],
  ['2026-10-05 25:00', { code: 'time-malformed', value: '2026-10-05 25:00' }],
  ['2026-10-05 13 pm', { code: 'time-malformed', value: '2026-10-05 13 pm' }],
  ['next Tuesday', { code: 'time-malformed', value: 'next Tuesday' }],
  ['', { code: 'start-missing' }],
])('a start "%s"', ([start, expected]) => {
  const event = eventIn(`title,start\nA,"${start}"`);
  expect('code' in event ? event : [event.startsAtLocal, event.allDay]).toEqual(expected);
});

test('one date that tells the order tells it for all; a choice counts more', () => {
  const text = 'title,start\nA,5/10/2026\nB,25/10/2026';
  const starts = (order?: 'month-first') => {
    const { rows } = read(text, { order });
    return rows.ok && rows.value.map(({ event }) => event.ok && event.value.startsAtLocal);
  };
  expect(starts()).toEqual(['2026-10-05', '2026-10-25']);
  expect(starts('month-first')).toEqual(['2026-05-10', false]);
});

test.for<[string, string, unknown]>([
  ['no title', 'title,start\n,2026-10-05', { code: 'title-missing' }],
  [
    'an end before the start',
    'title,start,end\nA,2026-10-05 15:00,2026-10-05 14:00',
    { code: 'ends-before-start' },
  ],
  [
    'an end on an earlier day',
    'title,start,end\nA,2026-10-05,2026-10-04',
    { code: 'ends-before-start' },
  ],
  [
    'a zone that is an abbreviation',
    'title,start,zone\nA,2026-10-05,ET',
    { code: 'zone-unknown', value: 'ET' },
  ],
])('%s is refused', ([, text, problem]) => {
  expect(eventIn(text)).toEqual(problem);
});

test('what is left out or changed is noted', () => {
  const text = 'title,start,link\nA,2026-10-05T19:00:00Z,see our page';
  const { rows } = read(text);
  expect(rows.ok && rows.value[0]?.notes).toEqual([
    { code: 'was-utc', timeZone: 'America/New_York' },
    { code: 'end-missing' },
    { code: 'link-left-out', value: 'see our page' },
  ]);
});

const manyRows = (count: number): string => `title,start\n${'A,2026-10-05\n'.repeat(count)}`;

test.for<[string, Uint8Array, object | undefined]>([
  ['nothing', new Uint8Array(), { code: 'no-events' }],
  ['a heading alone', new TextEncoder().encode('title,start\n'), { code: 'no-events' }],
  [
    'an empty calendar',
    new TextEncoder().encode('BEGIN:VCALENDAR\nEND:VCALENDAR'),
    { code: 'no-events' },
  ],
  ['another encoding', Uint8Array.from([0x74, 0xed, 0x0a]), { code: 'not-utf-8' }],
  [
    'too many bytes',
    new Uint8Array(intakeLimits.bytes + 1),
    { code: 'too-large', limit: 2_097_152 },
  ],
  ['too many rows', new TextEncoder().encode(manyRows(501)), { code: 'too-many', limit: 500 }],
  ['as many as there may be', new TextEncoder().encode(manyRows(500)), undefined],
])('%s', ([, bytes, problem]) => {
  const { rows } = readEventFile(bytes, { timeZone: newYork });
  expect(rows.ok ? undefined : rows.problem).toEqual(problem);
});

test('whatever the bytes are, they are read to their end', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('title', 'start', '"', ',', '\n'),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(cell).map((cells) => new TextEncoder().encode(cells.join(','))),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const { rows } = readEventFile(given, { timeZone: newYork });
      expect(rows.ok ? rows.value.length > 0 : typeof rows.problem.code).toBe(
        rows.ok ? true : 'string',
      );
    }),
  );
});

test('a whole calendar of random lines is read to its end', () => {
  const line = fc.oneof(
    fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VCALENDAR', 'END:VCALENDAR', ' folded'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const bytes = new TextEncoder().encode(['BEGIN:VCALENDAR', ...lines].join('\n'));
      const { table, rows } = readEventFile(bytes, { timeZone: newYork });
      expect([table, rows.ok ? true : rows.problem.code !== 'no-events']).toEqual([
        undefined,
        lines.some((each) => /^BEGIN:VEVENT\s*$/i.test(each)),
      ]);
    }),
  );
});
