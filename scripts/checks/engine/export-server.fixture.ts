import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json as readJson } from 'node:stream/consumers';

import {
  type Snapshot,
  type SnapshotContent,
  readRunReport,
  type RunReport,
  writeChanges,
  writeSnapshot,
} from '@porchlight/shared';

import { sha256 } from '../../publisher/sha256.ts';
import { changesBetween } from './changes-between.fixture.ts';

/** What the export of a CMS answers over HTTP, for a history that a test writes. */
export interface ExportServer {
  readonly url: URL;
  /** Publishes the next state; whoever waits for news hears of it. */
  readonly publish: (state: Snapshot) => void;
  /** Edits past all rules: nobody hears of the next state before an audit was asked for. */
  readonly editUnnoticed: (state: Snapshot) => void;
  /** How often each route was asked. */
  readonly asked: ReadonlyMap<string, number>;
  /** What it was told of runs, in order. */
  readonly reports: readonly RunReport[];
  readonly close: () => Promise<void>;
}

export const exportToken = 'only-for-this-test';

export async function startExportServer(first: Snapshot): Promise<ExportServer> {
  const states = [first];
  const waiting = new Set<() => void>();
  const asked = new Map<string, number>();
  const reports: RunReport[] = [];
  const newest = (): Snapshot => states.at(-1) ?? first;
  const unnoticed: Snapshot[] = [];
  const publish = (state: Snapshot): void => {
    states.push(state);
    for (const answer of waiting) answer();
  };
  const json = (response: ServerResponse, body: unknown): void => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const route = pathname.replace('/api/export/', '');
    asked.set(route, (asked.get(route) ?? 0) + 1);
    if (request.headers.authorization !== `Bearer ${exportToken}`) {
      response.statusCode = 401;
      return response.end();
    }
    if (route === 'receipts') {
      const taken = (report: unknown): void => {
        const read = readRunReport(report);
        if (!read.ok) throw new Error(read.problem);
        reports.push(read.value);
        response.end();
      };
      // A report can be cut as anything else can.
      void readJson(request).then(taken, () => response.destroy());
      return response;
    }
    if (route === 'audit' && request.method === 'POST') {
      const found = unnoticed.splice(0);
      for (const state of found) publish(state);
      return json(response, { rows: found.length });
    }
    const { number, at } = newest().head;
    if (route === 'snapshot') return response.end(writeSnapshot(contentOf(newest()), sha256));
    if (route === 'head') {
      if (number > Number(searchParams.get('after') ?? -1) || !searchParams.has('wait'))
        return json(response, { number, at });
      const answer = (): void => {
        waiting.delete(answer);
        json(response, { number: newest().head.number, at: newest().head.at });
      };
      waiting.add(answer);
      return response.once('close', () => waiting.delete(answer));
    }
    const before = states.find(({ head }) => head.number === Number(searchParams.get('after')));
    if (route === 'changes' && before !== undefined)
      return response.end(writeChanges(changesBetween(before, newest()), sha256));
    response.statusCode = route === 'changes' ? 409 : 404;
    return response.end();
  });
  // A busy test would meet connections that were closed for being idle just as it uses them.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    asked,
    reports,
    publish,
    editUnnoticed: (state) => void unnoticed.push(state),
    close: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const contentOf = ({ documents, ...rest }: Snapshot): SnapshotContent => ({
  ...rest,
  documents: documents as SnapshotContent['documents'],
});
