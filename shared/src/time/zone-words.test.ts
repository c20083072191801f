import { expect, test } from 'vitest';
import { locales } from '../locales.ts';
import { addDays } from './calendar-date.ts';
import { date, instant, zone } from './known.fixture.ts';
import { zoneFamilies } from './zone-table.ts';
import { zoneWords } from './zone-words.ts';
import { offsetMinutesAt, parseTimeZone } from './zones.ts';

const noon = (day: string) => instant(`${day}T12:00:00Z`);
const [winter, summer] = [noon('2025-01-30'), noon('2025-07-30')];

const inAll = (name: string, moment = winter, wording: 'full' | 'generic' = 'full') =>
  locales.map((locale) => zoneWords(zone(name), moment, locale, wording).name);
const full = (name: string, day: string): string => {
  const { name: words, offset } = zoneWords(zone(name), noon(day), 'en', 'full');
  return `${words} ${offset}`;
};

test('Eastern time in winter, in summer, and in general', () => {
  expect(inAll('America/New_York', winter)).toEqual([
    'Eastern Standard Time, North America',
    'hora estándar del este, América del Norte',
    'التوقيت الشرقي القياسي، أمريكا الشمالية',
  ]);
  expect(inAll('America/New_York', summer)).toEqual([
    'Eastern Daylight Time, North America',
    'hora de verano del este, América del Norte',
    'التوقيت الشرقي الصيفي، أمريكا الشمالية',
  ]);
  const generic = ['Eastern Time', 'hora del este', 'التوقيت الشرقي'];
  expect(inAll('America/New_York', winter, 'generic')).toEqual(generic);
  expect(inAll('America/New_York', summer, 'generic')).toEqual(generic);
});

test.for([
  ['America/New_York', '[UTC -5]', '[UTC -4]'],
  ['America/St_Johns', '[UTC -3:30]', '[UTC -2:30]'],
  ['Asia/Kolkata', '[UTC +5:30]', '[UTC +5:30]'],
  ['Asia/Kathmandu', '[UTC +5:45]', '[UTC +5:45]'],
  ['Australia/Lord_Howe', '[UTC +11]', '[UTC +10:30]'],
  ['Pacific/Chatham', '[UTC +13:45]', '[UTC +12:45]'],
  ['Europe/London', '[UTC]', '[UTC +1]'],
  ['UTC', '[UTC]', '[UTC]'],
] as const)('the offset of %s is %s in January, %s in July', ([name, january, july]) => {
  for (const locale of locales) {
    for (const wording of ['full', 'generic'] as const) {
      expect(zoneWords(zone(name), winter, locale, wording).offset).toBe(january);
      expect(zoneWords(zone(name), summer, locale, wording).offset).toBe(july);
    }
  }
});

test.for([
  ['America/St_Johns', 'Newfoundland Standard Time', 'Newfoundland Daylight Time'],
  [
    'America/Halifax',
    'Atlantic Standard Time, North America',
    'Atlantic Daylight Time, North America',
  ],
  [
    'America/Puerto_Rico',
    'Atlantic Standard Time, North America',
    'Atlantic Standard Time, North America',
  ],
  ['US/Eastern', 'Eastern Standard Time, North America', 'Eastern Daylight Time, North America'],
  [
    'America/Chicago',
    'Central Standard Time, North America',
    'Central Daylight Time, North America',
  ],
  ['America/Regina', 'Central Standard Time, Saskatchewan', 'Central Standard Time, Saskatchewan'],
  ['America/Mexico_City', 'Central Standard Time, Mexico', 'Central Standard Time, Mexico'],
  [
    'America/Ciudad_Juarez',
    'Mountain Standard Time, North America',
    'Mountain Daylight Time, North America',
  ],
  ['America/Phoenix', 'Mountain Standard Time, Arizona', 'Mountain Standard Time, Arizona'],
  [
    'America/Los_Angeles',
    'Pacific Standard Time, North America',
    'Pacific Daylight Time, North America',
  ],
  ['America/Anchorage', 'Alaska Standard Time', 'Alaska Daylight Time'],
  ['Pacific/Honolulu', 'Hawaii Standard Time', 'Hawaii Standard Time'],
  ['Europe/London', 'Greenwich Mean Time', 'British Summer Time'],
  ['Europe/Dublin', 'Greenwich Mean Time', 'Irish Standard Time'],
  ['Europe/Lisbon', 'Western European Standard Time', 'Western European Summer Time'],
  ['Europe/Berlin', 'Central European Standard Time', 'Central European Summer Time'],
  ['Europe/Oslo', 'Central European Standard Time', 'Central European Summer Time'],
  ['Europe/Kiev', 'Eastern European Standard Time', 'Eastern European Summer Time'],
  ['Africa/Casablanca', 'Morocco Time', 'Morocco Time'],
  ['Africa/Cairo', 'Egypt Standard Time', 'Egypt Summer Time'],
  ['Africa/Johannesburg', 'South Africa Standard Time', 'South Africa Standard Time'],
  ['Africa/Addis_Ababa', 'East Africa Time', 'East Africa Time'],
  ['Africa/Lagos', 'West Africa Time', 'West Africa Time'],
  ['Asia/Dubai', 'Gulf Standard Time', 'Gulf Standard Time'],
  ['Asia/Jerusalem', 'Israel Standard Time', 'Israel Daylight Time'],
  ['Asia/Amman', 'Jordan Time', 'Jordan Time'],
  ['Asia/Calcutta', 'India Standard Time', 'India Standard Time'],
  ['Asia/Karachi', 'Pakistan Standard Time', 'Pakistan Standard Time'],
  ['Asia/Kathmandu', 'Nepal Time', 'Nepal Time'],
  ['Asia/Dhaka', 'Bangladesh Standard Time', 'Bangladesh Standard Time'],
  ['Asia/Singapore', 'Singapore Time', 'Singapore Time'],
  ['Asia/Shanghai', 'China Standard Time', 'China Standard Time'],
  ['Asia/Tokyo', 'Japan Standard Time', 'Japan Standard Time'],
  ['Asia/Seoul', 'Korea Standard Time', 'Korea Standard Time'],
  ['Australia/Sydney', 'Australian Eastern Daylight Time', 'Australian Eastern Standard Time'],
  ['Australia/Brisbane', 'Australian Eastern Standard Time', 'Australian Eastern Standard Time'],
  ['Australia/Perth', 'Australian Western Standard Time', 'Australian Western Standard Time'],
  ['Australia/Lord_Howe', 'Lord Howe Daylight Time', 'Lord Howe Standard Time'],
  ['Pacific/Auckland', 'New Zealand Daylight Time', 'New Zealand Standard Time'],
  ['America/Sao_Paulo', 'Brasília Standard Time', 'Brasília Standard Time'],
  ['America/Argentina/Buenos_Aires', 'Argentina Standard Time', 'Argentina Standard Time'],
  ['America/Santiago', 'Chile Summer Time', 'Chile Standard Time'],
  ['America/Bogota', 'Colombia Standard Time', 'Colombia Standard Time'],
  ['UTC', 'Coordinated Universal Time', 'Coordinated Universal Time'],
] as const)('%s is %s in January, %s in July', ([name, january, july]) => {
  expect(zoneWords(zone(name), winter, 'en', 'full').name).toBe(january);
  expect(zoneWords(zone(name), summer, 'en', 'full').name).toBe(july);
});

test.for([
  ['America/Vancouver', '2025-12-15', 'Pacific Standard Time, North America [UTC -8]'],
  ['America/Vancouver', '2025-07-15', 'Pacific Daylight Time, North America [UTC -7]'],
  ['America/Vancouver', '2026-12-15', 'Pacific Time, British Columbia [UTC -7]'],
  ['Canada/Pacific', '2027-07-15', 'Pacific Time, British Columbia [UTC -7]'],
  ['America/Los_Angeles', '2026-12-15', 'Pacific Standard Time, North America [UTC -8]'],
  ['America/Edmonton', '2025-12-15', 'Mountain Standard Time, North America [UTC -7]'],
  ['America/Edmonton', '2026-12-15', 'Mountain Time, Alberta [UTC -6]'],
  ['America/Denver', '2026-12-15', 'Mountain Standard Time, North America [UTC -7]'],
  ['America/Punta_Arenas', '2025-07-15', 'Chile Time, Magallanes [UTC -3]'],
  // The last summer with daylight time in most of Mexico.
  ['America/Mexico_City', '2022-07-15', 'Central Daylight Time, Mexico [UTC -5]'],
  // Before Yukon had a time of its own.
  ['America/Whitehorse', '2019-12-15', 'Whitehorse time [UTC -8]'],
  ['America/Whitehorse', '2025-12-15', 'Yukon Standard Time [UTC -7]'],
] as const)('%s on %s: %s', ([name, day, words]) => {
  expect(full(name, day)).toBe(words);
});

test('a zone that stopped changing clocks, in all languages', () => {
  expect(inAll('America/Vancouver', noon('2026-12-15'))).toEqual([
    'Pacific Time, British Columbia',
    'hora del Pacífico, Columbia Británica',
    'توقيت المحيط الهادئ، كولومبيا البريطانية',
  ]);
});

test('a zone that never changes clocks is not called by the name of one that does', () => {
  expect(inAll('America/Phoenix', summer, 'generic')).toEqual([
    'Arizona Time',
    'hora de Arizona',
    'توقيت أريزونا',
  ]);
  expect(inAll('America/Jamaica', summer, 'generic')[0]).toBe('Eastern Standard Time');
});

test('a zone without a row is called by its city', () => {
  expect(inAll('Indian/Mauritius')).toEqual([
    'Mauritius time',
    'hora de Mauritius',
    'توقيت Mauritius',
  ]);
  expect(inAll('Antarctica/South_Pole')).toEqual(inAll('Pacific/Auckland'));
  expect(inAll('Asia/Ust-Nera')[0]).toBe('Ust-Nera time');
  expect(inAll('Pacific/Port_Moresby')[0]).toBe('Port Moresby time');
  expect(inAll('Kwajalein')[0]).toBe('Kwajalein time');
});

test('every zone of the table exists and has one row', () => {
  const listed = zoneFamilies.flatMap(({ zones }) => zones);
  expect(listed.filter((name) => parseTimeZone(name) === undefined)).toEqual([]);
  expect(listed.length).toBe(new Set(listed).size);
});

test('the table knows every offset its zones have from 2024 to 2030', () => {
  const days = Array.from({ length: 28 }, (_, quarter) =>
    addDays(date('2024-01-15'), quarter * 91),
  );
  const strangers = zoneFamilies.flatMap(({ standard, daylight, zones }) =>
    zones.filter((name) =>
      days
        .map((day) => offsetMinutesAt(zone(name), noon(day)))
        .some((offset) => standard && offset !== standard.offset && offset !== daylight?.offset),
    ),
  );
  expect(strangers).toEqual([]);
});

test('all words are there, none carries digits or loose blanks', () => {
  for (const { standard, daylight, generic, region } of zoneFamilies) {
    for (const words of [standard?.name, daylight?.name, generic, region]) {
      if (words === undefined) continue;
      for (const locale of locales) expect(words[locale]).toMatch(/^\S[^\d]*\S$/);
      expect(words.ar).toMatch(/^[\u0600-\u06ff ]+$/);
    }
  }
});
