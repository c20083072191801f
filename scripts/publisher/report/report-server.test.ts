import { once } from 'node:events';
import { createServer } from 'node:net';

import type { Instant } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { freePort } from '../../processes/free-port.ts';
import { readExposition } from './exposition.fixture.ts';
import { healthOf } from './health.ts';
import { createMetrics } from './metrics.ts';
import type { PublisherEvent } from './publisher-event.ts';
import { type Answers, serveReport } from './report-server.ts';
import { aMoment, aRun, aState, progressing } from './site-state.fixture.ts';

const noAnswers: Answers = {
  metrics: () => Promise.reject(new Error('not asked for')),
  contentType: 'text/plain',
  health: () => ({ status: 200, sentence: 'Well.' }),
  onProblem: (problem) => expect.fail(problem),
};

async function served(answers: Partial<Answers>) {
  const port = await freePort();
  const server = await serveReport(port, { ...noAnswers, ...answers });
  onTestFinished(() => server.stop());
  return (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });
}

const events: readonly PublisherEvent[] = [
  { event: 'published', run: aRun({ files: 30, tookMs: 40 }), lagMs: 90, heldBack: 0, notes: [] },
  { event: 'published', run: aRun({ tookMs: 2000 }), lagMs: undefined, heldBack: 0, notes: [] },
  { event: 'rolled-back', run: aRun({ kind: 'rollback', files: 3 }) },
  { event: 'mended', run: aRun({ kind: 'repair', files: 1 }) },
  { event: 'failed', reason: 'disk-full', sentence: 'No.', frames: [], againInMs: 1000 },
  {
    event: 'audited',
    files: 900,
    different: [{ path: 'index.html', is: 'other' }],
    repair: undefined,
  },
  // These name a run and make none.
  { event: 'pinned', run: 7 },
  { event: 'unpinned', run: 7 },
];

test('a program that asks for metrics reads what happened and how things stand', async () => {
  const { count, text, contentType } = createMetrics();
  for (const event of events) count(event);
  const state = aState({
    pinnedAt: 7,
    heldBack: [{ code: 'page-refused', path: '/a/' }],
    picturesAwaited: 2,
    nextChange: '2026-06-15T13:30:00.000Z' as Instant,
  });
  const progress = progressing({ cmsNumber: 44 });
  const ask = await served({ metrics: () => text(state, progress), contentType });
  const answer = await ask('/metrics');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
  const samples = readExposition(await answer.text());
  const ours = Object.fromEntries(
    samples
      .filter(({ name }) => name.startsWith('porchlight_') && !name.endsWith('_bucket'))
      .map(({ name, labels, value }) => [name.replace('porchlight_', '') + labels, value]),
  );
  expect(ours).toEqual({
    'run_total{kind="change"}': 2,
    'run_total{kind="full"}': 0,
    'run_total{kind="rollback"}': 1,
    'run_total{kind="repair"}': 1,
    'run_seconds_sum{kind="change"}': 2.04,
    'run_seconds_count{kind="change"}': 2,
    'run_seconds_sum{kind="rollback"}': 0.034,
    'run_seconds_count{kind="rollback"}': 1,
    'run_seconds_sum{kind="repair"}': 0.034,
    'run_seconds_count{kind="repair"}': 1,
    publish_lag_seconds_sum: 0.09,
    publish_lag_seconds_count: 1,
    files_written_total: 46,
    audit_differences: 1,
    'failures_total{reason="cms-unreachable"}': 0,
    'failures_total{reason="token-refused"}': 0,
    'failures_total{reason="cms-unusable"}': 0,
    'failures_total{reason="disk-full"}': 1,
    'failures_total{reason="disk-refused"}': 0,
    'failures_total{reason="loss-unexplained"}': 0,
    'failures_total{reason="lease-lost"}': 0,
    'failures_total{reason="run-refused"}': 0,
    'failures_total{reason="fault"}': 0,
    last_run_timestamp_seconds: Date.parse(aMoment) / 1000,
    last_number: 41,
    cms_number: 44,
    cms_reachable: 1,
    held_back: 1,
    pages: 100,
    pinned: 1,
    pictures_awaited: 2,
    next_change_timestamp_seconds: Date.parse('2026-06-15T13:30:00.000Z') / 1000,
  });
  const lags = samples.filter(({ name }) => name === 'porchlight_publish_lag_seconds_bucket');
  expect(lags.find(({ labels }) => labels === '{le="0.05"}')?.value).toBe(0);
  expect(lags.find(({ labels }) => labels === '{le="0.1"}')?.value).toBe(1);
  expect(samples.some(({ name }) => name === 'process_start_time_seconds')).toBe(true);
});

test('a program that asks for health reads a status and a sentence', async () => {
  let progress = progressing();
  const ask = await served({ health: () => healthOf(aState(), progress) });
  const well = await ask('/health');
  expect([well.status, await well.text()]).toEqual([
    200,
    'The publisher followed the CMS 12 s ago.\n',
  ]);
  progress = progressing({ sinceWorkedMs: 600_000, trouble: 'token-refused' });
  const ill = await ask('/health');
  expect([ill.status, await ill.text()]).toEqual([
    503,
    'The publisher has not followed the CMS for 10 min (token-refused); its log says why.\n',
  ]);
});

test('there is nothing else, nothing can be sent, and a failure inside says no more than that', async () => {
  const ask = await served({});
  const answers = [
    await ask('/'),
    await ask('/metrics?x=1'),
    await ask('/health', 'POST'),
    await ask('/metrics'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 405, 500]);
  expect(answers[2]?.headers.get('allow')).toBe('GET');
  expect(await answers[3]?.text()).toBe(
    'The state of the site cannot be read; the log of the publisher says why.\n',
  );
});

test('a port that is taken is a problem to hear of, and nothing more', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { readonly port: number };
  const problems: string[] = [];
  const server = await serveReport(port, {
    ...noAnswers,
    onProblem: (problem) => problems.push(problem),
  });
  await server.stop();
  expect(problems).toEqual([
    `Port ${port} is in use by another program. Stop that program, or choose another port with --publisher-port.`,
  ]);
});

test('port 0 listens nowhere and is no problem', async () => {
  const server = await serveReport(0, noAnswers);
  await expect(server.stop()).resolves.toBeUndefined();
});
