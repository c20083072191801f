import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = `
  const { toInstant, toWallTime } = await import('./wall-time.ts');
  const { toSchedule } = await import('./schedule.ts');
  const { weekdayOf } = await import('./calendar-date.ts');
  const { parseInstant, toJsDate } = await import('./instant.ts');
  const { zoneWords } = await import('./zone-words.ts');
  const { dateWords } = await import('./date-words.ts');
  const walls = ['2025-03-09T02:30', '2025-11-02T01:30', '2025-07-01T00:00', '2011-12-30T12:00'];
  const zones = ['America/New_York', 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];
  const answers = zones.flatMap((zone) => [
    ...walls.map((wall) => toInstant(wall, zone)),
    toWallTime('2025-11-02T05:30:00.000Z', zone),
    zoneWords(zone, '2025-07-01T00:00:00.000Z', 'en', 'full'),
    toSchedule({ startsAtLocal: '2025-03-30', timeZone: zone, allDay: true, hasRecording: false }),
  ]);
  console.log(JSON.stringify([
    answers,
    weekdayOf('2025-01-30'),
    dateWords('2025-01-30', 'ar', 'weekday'),
    toJsDate(parseInstant('2025-03-09T02:30:00-05:00')).getTime(),
  ]));
`;

const answersIn = async (machine: { readonly TZ: string; readonly LC_ALL: string }) => {
  const run = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: import.meta.dirname, env: { ...process.env, ...machine } },
  );
  return run.stdout;
};

test("neither the machine's zone nor its language changes an answer", async () => {
  const [plain, ...others] = await Promise.all([
    answersIn({ TZ: 'UTC', LC_ALL: 'C' }),
    answersIn({ TZ: 'America/New_York', LC_ALL: 'ar_EG.UTF-8' }),
    answersIn({ TZ: 'Pacific/Apia', LC_ALL: 'th_TH.UTF-8' }),
  ]);
  expect(plain).toContain('2025-11-02T05:30:00.000Z');
  expect(others).toEqual([plain, plain]);
});
