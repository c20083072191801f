import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { layoutOf } from '../../data-directory/layout.ts';
import { ensureSecrets } from '../../data-directory/secrets.ts';
import { systemEnvironment } from '../../processes/environment.ts';
import { freePort } from '../../processes/free-port.ts';
import { repository } from '../../repository.ts';
import { tokenFor } from '../admin-client.ts';
import { borrow, lend, type Lender, type Shared } from '../lender.ts';

/** The whole of `start`, from an empty folder, with its demo. */
export interface LentDesk {
  /** Without a slash at the end. */
  readonly site: string;
  readonly cms: string;
  /** What the first administrator is let in with. */
  readonly token: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    deskLender: string;
  }
}

export const lendDesk = (): Promise<Lender> => lend(startDesk);

export const borrowDesk = (lender: string): Promise<LentDesk> => borrow(lender, 20 * 60_000);

/** Starts one, in a folder of its own. */
export async function startDesk(): Promise<Shared<LentDesk>> {
  const root = await mkdtemp(join(tmpdir(), 'porchlight-desk-'));
  const [port, cmsPort] = [await freePort(), await freePort()];
  const words = Object.entries({
    '--data': root,
    '--port': port,
    '--cms-port': cmsPort,
    '--preview-port': await freePort(),
    '--publisher-port': await freePort(),
  });
  const script = join(repository, 'scripts', 'start.ts');
  const start = spawn(process.execPath, [script, ...words.flat().map(String)], {
    env: systemEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await untilReady(start);
  const [site, cms] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${cmsPort}`];
  const { HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = await ensureSecrets(layoutOf(root));
  const token = await tokenFor(new URL(cms), HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD);
  return {
    facts: { site, cms, token },
    stop: async () => {
      if (start.exitCode === null && start.kill('SIGTERM')) await once(start, 'exit');
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function untilReady(start: ChildProcess): Promise<void> {
  if (start.stdout === null) throw new Error('start has no output');
  for await (const line of createInterface({ input: start.stdout }))
    if (line.includes('Stop with Ctrl-C')) return;
  throw new Error('start ended before it was ready');
}
