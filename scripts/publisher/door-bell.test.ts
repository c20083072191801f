import { mkdir } from 'node:fs/promises';

import { expect, onTestFinished, test } from 'vitest';

import { layoutOf } from '../data-directory/layout.ts';
import { eventually } from '../processes/eventually.fixture.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { hearDoorBell, ringDoorBell } from './door-bell.ts';

test('a ring is heard by all who listen, the first one too, and by nobody who has stopped', async () => {
  const data = layoutOf(await temporaryFolder());
  await mkdir(data.store, { recursive: true });
  const [stop, other] = [new AbortController(), new AbortController()];
  onTestFinished(() => {
    stop.abort();
    other.abort();
  });
  const heard = { one: 0, other: 0 };
  hearDoorBell(data, () => (heard.one += 1), stop.signal);
  hearDoorBell(data, () => (heard.other += 1), other.signal);
  const rung = async (count: typeof heard): Promise<void> => {
    await eventually(async () => {
      await ringDoorBell(data);
      return heard.one >= count.one && heard.other >= count.other;
    });
  };
  await rung({ one: 1, other: 1 });
  other.abort();
  const { other: last } = heard;
  await rung({ one: heard.one + 2, other: 0 });
  expect(heard.other).toBe(last);
});
