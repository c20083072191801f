import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Facts, preflightProblem } from './preflight.mjs';
import { repository } from './repository.ts';

const good: Facts = {
  platform: 'linux',
  arch: 'x64',
  nodeVersion: '24.21.0',
  timeZones: '2026c',
  wanted: 'lock',
  installed: 'lock',
  missing: [],
};

test('a complete machine has no problem', () => {
  expect(preflightProblem(good)).toBeUndefined();
  expect(preflightProblem({ ...good, timeZones: '2027a', nodeVersion: '26.0.0' })).toBeUndefined();
});

test.for<[string, Partial<Facts>, RegExp]>([
  [
    'Windows',
    { platform: 'win32' },
    /^Porchlight runs on Linux and macOS, not on win32 x64\. .*WSL/,
  ],
  ['no install', { installed: undefined }, /^The dependencies are not installed\. Run "npx pnpm/],
  [
    'an old install',
    { installed: 'old' },
    /^The installed dependencies are not those of pnpm-lock/,
  ],
  ['no lockfile', { wanted: undefined }, /^pnpm-lock\.yaml is missing\. Restore it/],
  [
    'half an install',
    { missing: ['astro', 'send', 'zod', 'pg', 'ajv'] },
    /^The installation is not complete: astro, send, zod and 2 more cannot be found\. Run/,
  ],
  ['old Node on Linux', { nodeVersion: '20.1.0' }, /this is Node 20\.1\.0\. The right one is inst/],
  [
    'old Node elsewhere',
    { nodeVersion: '18.0.0', platform: 'darwin', arch: 'arm64' },
    /^Porchlight needs Node 24 or newer, but this is Node 18\.0\.0\. On darwin arm64 install it/,
  ],
  [
    'old time zones',
    { timeZones: '2025b' },
    /2026c or newer, but Node 24\.21\.0 has 2025b\. Install/,
  ],
  ['no time zones', { timeZones: undefined }, /Node 24\.21\.0 has no time-zone data of its own\. /],
])('%s is one sentence with what to do', ([, facts, sentence]) => {
  const problem = preflightProblem({ ...good, ...facts });
  expect(problem).toMatch(sentence);
  expect(problem).not.toContain('\n');
});

test('this checkout passes', () => {
  const run = () => execFileSync(process.execPath, [join(repository, 'scripts/preflight.mjs')]);
  expect(run().toString()).toBe('');
});
