import { type Instant, millisOf } from '@porchlight/shared';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { RunKind, RunRecord } from '../store/runs.ts';
import { failureReasons } from './failure-reason.ts';
import type { PublisherEvent } from './publisher-event.ts';
import type { Progress } from './reporter.ts';
import type { SiteState } from './site-state.ts';

/** Numbers for Prometheus: what happened is counted, and how things stand is looked up when asked. */
export interface Metrics {
  readonly count: (event: PublisherEvent) => void;
  /** In the text format, https://prometheus.io/docs/instrumenting/exposition_formats/. */
  readonly text: (state: SiteState, progress: Progress) => Promise<string>;
  readonly contentType: string;
}

const runKinds = Object.keys({
  change: true,
  full: true,
  rollback: true,
  repair: true,
} satisfies Record<RunKind, true>);

/** From one page to a whole site of a hundred thousand. */
const runSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
/** From what nobody notices to a CMS that was away for a day. */
const lagSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600, 86_400];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const runs = new Counter({
    name: 'porchlight_run_total',
    help: 'Runs that changed the live site.',
    labelNames: ['kind'],
    registers,
  });
  const took = new Histogram({
    name: 'porchlight_run_seconds',
    help: 'From when a run had its news until it was live.',
    labelNames: ['kind'],
    buckets: runSeconds,
    registers,
  });
  const lag = new Histogram({
    name: 'porchlight_publish_lag_seconds',
    help: 'From when the newest change was made in the CMS until it was live.',
    buckets: lagSeconds,
    registers,
  });
  const files = new Counter({
    name: 'porchlight_files_written_total',
    help: 'Files of the live site that runs wrote or removed.',
    registers,
  });
  const failures = new Counter({
    name: 'porchlight_failures_total',
    help: 'Rounds, and questions to the CMS, that failed.',
    labelNames: ['reason'],
    registers,
  });
  const differences = new Gauge({
    name: 'porchlight_audit_differences',
    help: 'Files that were not what they should be when the site was last audited at night.',
    registers,
  });
  // A series that is there from the start shows its first rise.
  for (const kind of runKinds) runs.inc({ kind }, 0);
  for (const reason of failureReasons) failures.inc({ reason }, 0);
  const show = gaugesOf(registry);

  const countRun = ({ kind, files: written, tookMs }: RunRecord): void => {
    runs.inc({ kind });
    took.observe({ kind }, tookMs / 1000);
    files.inc(written);
  };
  return {
    contentType: registry.contentType,
    count: (event) => {
      if (event.event === 'failed') failures.inc({ reason: event.reason });
      if (event.event === 'audited') differences.set(event.different.length);
      if ('run' in event && typeof event.run === 'object') countRun(event.run);
      if (event.event === 'published' && event.lagMs !== undefined) lag.observe(event.lagMs / 1000);
    },
    text: (state, progress) => {
      show(state, progress);
      return registry.metrics();
    },
  };
}

/** How things stand. What is not known yet, or is not due, is 0. */
function gaugesOf(registry: Registry): (state: SiteState, progress: Progress) => void {
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `porchlight_${name}`, help, registers: [registry] });
  const gauges = {
    lastRun: gauge('last_run_timestamp_seconds', 'When the live site was last changed.'),
    lastNumber: gauge('last_number', 'The newest change that the live site contains.'),
    cmsNumber: gauge('cms_number', 'The newest change that the CMS told of.'),
    cmsReachable: gauge('cms_reachable', 'Whether the CMS answered when it was last asked.'),
    heldBack: gauge('held_back', 'Entries and pages that are not shown as they were published.'),
    pages: gauge('pages', 'Pages, feeds and calendars of the live site.'),
    pinned: gauge('pinned', 'Whether the site is kept as it is, whatever is published.'),
    pictures: gauge('pictures_awaited', 'Pictures that are published and not shown.'),
    nextChange: gauge(
      'next_change_timestamp_seconds',
      'When something on the site becomes untrue by itself; 0 when nothing does.',
    ),
  };
  return (state, progress) => {
    gauges.lastRun.set(secondsOf(state.runs[0]?.at));
    gauges.lastNumber.set(state.number ?? 0);
    gauges.cmsNumber.set(progress.cmsNumber ?? 0);
    gauges.cmsReachable.set(progress.cmsReachable ? 1 : 0);
    gauges.heldBack.set(state.heldBack.length);
    gauges.pages.set(state.pages);
    gauges.pinned.set(state.pinnedAt === undefined ? 0 : 1);
    gauges.pictures.set(state.picturesAwaited);
    gauges.nextChange.set(secondsOf(state.nextChange));
  };
}

const secondsOf = (moment: Instant | undefined): number =>
  moment === undefined ? 0 : millisOf(moment) / 1000;
