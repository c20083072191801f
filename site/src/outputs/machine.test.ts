import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

import { toCalendar } from './calendar.ts';
import { calendarOf } from './calendar-scopes.ts';
import { feedOf } from './feed-scopes.ts';
import { libraryHub } from './library.fixture.ts';
import { toRssFeed } from './rss.ts';

const program = `
  const { libraryHub } = await import('./library.fixture.ts');
  const { calendarOf } = await import('./calendar-scopes.ts');
  const { toCalendar } = await import('./calendar.ts');
  const { feedOf } = await import('./feed-scopes.ts');
  const { toRssFeed } = await import('./rss.ts');
  const hub = libraryHub();
  for (const locale of hub.site.locales) {
    console.log(toCalendar(calendarOf({ kind: 'all' }, locale, hub)));
    console.log(await toRssFeed(feedOf({ kind: 'all' }, locale, hub)));
  }
`;

const writtenOn = async (machine: { readonly TZ: string; readonly LC_ALL: string }) => {
  const run = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: import.meta.dirname, env: { ...process.env, ...machine } },
  );
  return run.stdout;
};

test("neither the machine's zone nor its language changes a feed or a calendar", async () => {
  const [plain, ...others] = await Promise.all([
    writtenOn({ TZ: 'UTC', LC_ALL: 'C' }),
    writtenOn({ TZ: 'Pacific/Auckland', LC_ALL: 'ar_EG.UTF-8' }),
    writtenOn({ TZ: 'America/New_York', LC_ALL: 'th_TH.UTF-8' }),
  ]);
  expect(plain).toContain('DTSTART;VALUE=DATE:20241230');
  expect(others).toEqual([plain, plain]);
});

const written = async () => {
  const hub = libraryHub();
  const [calendar, feed] = [
    calendarOf({ kind: 'all' }, 'en', hub),
    feedOf({ kind: 'all' }, 'en', hub),
  ];
  if (calendar === undefined || feed === undefined) throw new Error('Both are there.');
  return [toCalendar(calendar), await toRssFeed(feed)];
};

afterEach(() => {
  vi.useRealTimers();
});

test('nor does the day on which it is written', async () => {
  const today = await written();
  for (const day of ['2025-01-15T12:00:00Z', '2025-07-15T12:00:00Z', '2031-11-02T06:30:00Z']) {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    expect(await written()).toEqual(today);
  }
});
