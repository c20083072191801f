import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { demoMoment } from './demo-site.ts';
import { type ServedDemo, serveDemo } from './served-demo.ts';

/** What a reader of the demo needs to know of it. */
export type LentDemo = Pick<ServedDemo, 'address' | 'folder'>;

/** Where the demo is asked for, until it is told to stop. */
export interface Lender {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    demoLender: string;
  }
}

/** Renders the demo when the first asks for it, and tells all who ask where it is served. */
export async function lendDemo(): Promise<Lender> {
  let served: Promise<ServedDemo> | undefined;
  const server = createServer((_request, response) => {
    served ??= serveDemo(demoMoment);
    served.then(
      ({ address, folder }) => response.end(JSON.stringify({ address, folder } satisfies LentDemo)),
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
      await (await served)?.stop();
    },
  };
}

/** Asks the lender for the demo; whoever gets it leaves its files as they are. */
export async function borrowDemo(lender: string): Promise<LentDemo> {
  const answer = await fetch(lender, { signal: AbortSignal.timeout(150_000) });
  if (!answer.ok) throw new Error(`The demo cannot be shown: ${await answer.text()}`);
  return (await answer.json()) as LentDemo;
}
