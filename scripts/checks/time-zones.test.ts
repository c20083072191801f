import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import { sampled } from '../quality/size.ts';
import { repository } from '../repository.ts';

const script = join(repository, 'scripts', 'checks', 'print-digest.ts');

async function digestUnder(timeZone: string): Promise<string> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, TZ: timeZone },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(code).toBe(0);
  return printed;
}

test('the machine’s time zone changes nothing', async () => {
  const zones = sampled(['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu'], 3);
  const digests = await Promise.all(zones.map(digestUnder));
  expect(digests[0]).toMatch(/^[0-9a-f]{64}\n$/);
  expect(new Set(digests)).toEqual(new Set([digests[0]]));
});
