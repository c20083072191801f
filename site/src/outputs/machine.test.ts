import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';

import { everyFile } from './every-file.fixture.ts';

const program = `
  const { everyFile } = await import('./every-file.fixture.ts');
  console.log(JSON.stringify(await everyFile()));
`;

const writtenOn = async (machine: { readonly TZ: string; readonly LC_ALL: string }) => {
  const run = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: import.meta.dirname, env: { ...process.env, ...machine }, maxBuffer: 50_000_000 },
  );
  return JSON.parse(run.stdout) as Awaited<ReturnType<typeof everyFile>>;
};

test("20: neither the machine's zone nor its language changes a feed or a calendar", async () => {
  const [plain, ...others] = await Promise.all([
    writtenOn({ TZ: 'UTC', LC_ALL: 'C' }),
    writtenOn({ TZ: 'Pacific/Auckland', LC_ALL: 'ar_EG.UTF-8' }),
    writtenOn({ TZ: 'America/New_York', LC_ALL: 'th_TH.UTF-8' }),
  ]);
  expect(Object.keys(plain ?? {}).length).toBeGreaterThan(80);
  expect(plain?.['/feeds/events.ics']).toContain('DTSTART;VALUE=DATE:20241230');
  expect(others).toEqual([plain, plain]);
});

afterEach(() => {
  vi.useRealTimers();
});

test('nor does the day on which it is written', async () => {
  const today = await everyFile();
  for (const day of ['2025-01-15T12:00:00Z', '2025-07-15T12:00:00Z', '2031-11-02T06:30:00Z']) {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    expect(await everyFile()).toEqual(today);
  }
});

test('nor the order in which its documents come, nor the moment it is seen at', async () => {
  const plain = await everyFile();
  expect(await everyFile({ reversed: true })).toEqual(plain);
  expect(await everyFile({ moment: '2031-11-02T06:30:00Z' })).toEqual(plain);
});
