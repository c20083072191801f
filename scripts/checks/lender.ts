import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What many test files share, and how it ends. */
export interface Shared<Facts> {
  /** What whoever uses it needs to know; it survives JSON. */
  readonly facts: Facts;
  readonly stop: () => Promise<void>;
}

/** Where something shared is asked for, until it is told to stop. */
export interface Lender {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** No answer takes longer than a client waits for one. */
const longestSilenceMs = 60_000;

/** Makes something when the first asks for it, and tells all who ask what there is to know of it. */
export async function lend<Facts>(make: () => Promise<Shared<Facts>>): Promise<Lender> {
  let made: Promise<Shared<Facts>> | undefined;
  const server = createServer((_request, response) => {
    made ??= make();
    Promise.race([made, wait(longestSilenceMs, undefined, { ref: false })]).then(
      (shared) =>
        shared === undefined
          ? response.writeHead(202).end()
          : response.end(JSON.stringify(shared.facts)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await (await made)?.stop();
    },
  };
}

/** Asks a lender until what it lends is made. */
export async function borrow<Facts>(lender: string, patienceMs: number): Promise<Facts> {
  const signal = AbortSignal.timeout(patienceMs);
  for (;;) {
    const answer = await fetch(lender, { signal });
    if (!answer.ok) throw new Error(`It cannot be lent: ${await answer.text()}`);
    if (answer.status !== 202) return (await answer.json()) as Facts;
    await answer.body?.cancel();
  }
}
