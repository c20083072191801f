import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { usualInstallation } from '../../hosting/systemd/installation.ts';
import { systemdUnits } from '../../hosting/systemd/systemd-units.ts';
import { repository } from '../../repository.ts';
import { readExposition } from './exposition.fixture.ts';
import { failureReasons } from './failure-reason.ts';
import { createMetrics } from './metrics.ts';
import { aRun, aState, progressing } from './site-state.fixture.ts';

const guide = await readFile(join(repository, 'docs', 'operating.md'), 'utf8');
const found = (pattern: RegExp): readonly string[] => [
  ...new Set([...guide.matchAll(pattern)].map(([, word = '']) => word)),
];

test('every number it watches is one that the publisher shows', async () => {
  const { count, text } = createMetrics();
  count({ event: 'published', run: aRun(), lagMs: 90, heldBack: 0, notes: [] });
  const shown = new Set(
    readExposition(await text(aState(), progressing())).map(({ name }) => name),
  );
  const watched = found(/\b(porchlight_[a-z_]+|process_[a-z_]+)\b/g);
  expect(watched).toContain('porchlight_publish_lag_seconds_bucket');
  expect(watched.filter((name) => !shown.has(name))).toEqual([]);
});

test('every reason to fail raises one alarm, and no alarm waits for another reason', () => {
  const watched = found(/\breason=~?"([^"]+)"/g).flatMap((reasons) => reasons.split('|'));
  // Whether the CMS can be reached is a number of its own.
  expect(guide).toContain('porchlight_cms_reachable == 0');
  expect(['cms-unreachable', ...watched].toSorted()).toEqual([...failureReasons].toSorted());
});

test('every unit it names is generated', () => {
  const units = systemdUnits(usualInstallation);
  const named = found(/\b(porchlight(?:-\w+)?\.(?:service|timer))\b/g);
  expect(named).toContain('porchlight-backup.timer');
  expect(named.filter((name) => !units.has(name))).toEqual([]);
});

test('every alarm has a way out, and none that is raised by nothing', () => {
  const [ways = '', rules = ''] = guide.split('## Rules for Prometheus');
  const raised = [...rules.matchAll(/alert: (\w+)/g)].map(([, name = '']) => name);
  const named = [...ways.matchAll(/`([A-Z][a-z]+[A-Z]\w+)`/g)].map(([, name = '']) => name);
  expect([...new Set(named)].toSorted()).toEqual(raised.toSorted());
});
