import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

import { systemEnvironment } from './processes/environment.ts';
import { withPast } from './publisher/engine/past.ts';
import { openHub } from './publisher/ship/hub.fixture.ts';
import { readFact, writeFact } from './publisher/store/facts.ts';
import { repository } from './repository.ts';

test('a permission is given to a loss that was refused, and to none before', async () => {
  const { data } = await openHub();
  const accept = async () => {
    const program = join(repository, 'scripts', 'accept-loss.ts');
    const child = spawn(process.execPath, [program, '--data', data.root], {
      env: systemEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [complaints, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    const given = await withPast(data, ({ store }) => readFact(store, 'lossAccepted'));
    return { code: code as number, complaints, given };
  };
  expect(await accept()).toEqual({
    code: 1,
    complaints: expect.stringContaining('No loss waits to be accepted.') as string,
    given: undefined,
  });
  await withPast(data, ({ store }) => writeFact(store, 'lossRefused', true));
  expect(await accept()).toEqual({ code: 0, complaints: '', given: true });
});
